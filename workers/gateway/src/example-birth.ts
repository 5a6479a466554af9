/** A birth for the examples of the document: nobody's in particular. */
export const exampleBirth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' } as const

/** The id under which market holds the credits of a creation. Other holds are of no creation. */
export const holdIdOf = (creationId: string): string => `hold:${creationId}`

/** The creation of such a hold; null for every other. */
export const creationOfHold = (holdId: string): string | null => /^hold:([\w-]+)$/.exec(holdId)?.[1] ?? null

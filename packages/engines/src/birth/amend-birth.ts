/** Fields of a birth, and others beside them; undefined says nothing, null takes a field away. */
type Fields = Readonly<Record<string, unknown>>

/** Where somebody was born, and what that says of the clock: told anew, the old ones describe another place. */
const ofPlace = ['place', 'birth_location', 'timezone', 'utc_offset'] as const
const ofTime = ['time_unknown', 'ambiguous'] as const

const says = (change: Fields, name: string): boolean => change[name] !== undefined && change[name] !== null

/** Fields of a known birth that a change makes meaningless. */
const outdated = (change: Fields): readonly string[] => [
  ...(says(change, 'place') || says(change, 'birth_location') ? ofPlace : []),
  ...(says(change, 'birth_time') ? ofTime : []),
  ...(change['time_unknown'] === true ? ['birth_time', 'ambiguous'] : []),
  ...(says(change, 'birth_date') ? ['ambiguous'] : []),
]

/**
 * A known birth with some fields told anew. A new place or new coordinates take the old place, zone and offset away: a
 * chart for Berlin must not keep Lisbon's coordinates. Likewise a new time what was said of the old one.
 */
export const amendBirth = (known: Fields, change: Fields): Record<string, unknown> => {
  const dropped = new Set(outdated(change))
  const kept = Object.entries(known).filter(([name]) => !dropped.has(name))
  const told = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries([...new Map([...kept, ...told])].filter(([, value]) => value !== null))
}

/** What every healthy answer says: sixty words. */
export const bedWords: readonly string[] =
  `A clock of many wheels stands in the hall and keeps the hours of seven moons. Each wheel is small and turns its
neighbour without haste. When one tooth breaks the others wait, the keeper lifts the glass, sets a new pin, and the
hands go on where they stood. Nobody in the house hears more than one quiet breath.`.split(/\s+/)

export const bedText = bedWords.join(' ')

/** Tokens as the bed counts them, in every dialect. */
export const bedUsage = { input: 21, output: 77 } as const

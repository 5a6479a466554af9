/** Numbers from a seed, the same on every machine (Mulberry32): a bench must be repeatable. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Chooses ranks from 0 by Zipf's law: the nth of `count` is n times rarer than the first. */
const zipf = (count: number, next: () => number): (() => number) => {
  const sums: number[] = []
  for (let rank = 0; rank < count; rank += 1) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1))
  const total = sums.at(-1) ?? 1
  return () => {
    const wanted = next() * total
    return sums.findIndex((sum) => wanted < sum)
  }
}

const birthsPerTown = 10_000

/** The birth of one of the people, all different and nobody's in particular: ten thousand in each town. */
export const birthOf = (person: number) => ({
  birth_date: `${1930 + (person % 80)}-${String((person % 12) + 1).padStart(2, '0')}-${String((person % 28) + 1).padStart(2, '0')}`,
  birth_time: `${String(Math.floor(person / 60) % 24).padStart(2, '0')}:${String(person % 60).padStart(2, '0')}`,
  birth_location: [38.7167 + Math.floor(person / birthsPerTown) / 100, -9.1333],
  timezone: 'Europe/Lisbon',
})

/** `firstPerson`: nobody of whom the other loads have asked. */
export const repeatedPeople = {
  people: 2000,
  requests: 20_000,
  requestsAVisit: 4,
  firstPerson: 100_000,
  seed: 20_261_121,
} as const

/** What people look at first, in the order of how often. */
const engines = ['human_design', 'natal', 'vimshottari', 'biorhythm', 'gene_keys'] as const

/**
 * Twenty thousand requests of two thousand people within the time answers are kept: who comes is by Zipf's law, and so is
 * which engine is looked at; a visit looks at four things.
 */
export const repeatedRequests = (): readonly { engine: string; person: number }[] => {
  const next = numbersFrom(repeatedPeople.seed)
  const [choosePerson, chooseEngine] = [zipf(repeatedPeople.people, next), zipf(engines.length, next)]
  const visits = Array.from({ length: repeatedPeople.requests / repeatedPeople.requestsAVisit }, choosePerson)
  return visits.flatMap((person) =>
    Array.from({ length: repeatedPeople.requestsAVisit }, () => ({
      engine: engines[chooseEngine()] ?? engines[0],
      person: repeatedPeople.firstPerson + person,
    })),
  )
}

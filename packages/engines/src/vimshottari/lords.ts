/** The nine lords in the order of the cycle; the first nakshatra is Ketu's. */
export const lords = ['Ketu', 'Venus', 'Sun', 'Moon', 'Mars', 'Rahu', 'Jupiter', 'Saturn', 'Mercury'] as const
export type Lord = (typeof lords)[number]

/** Years of each lord, in the order of the cycle. Brihat Parashara Hora Shastra, chapter 46 (Santhanam's numbering). */
const years = [7, 20, 6, 10, 7, 18, 16, 19, 17] as const

export const cycleYears = 120
const lordCount = lords.length

/** The lord so many places after Ketu, round and round. */
export const lordAt = (index: number): Lord => lords[((index % lordCount) + lordCount) % lordCount] ?? 'Ketu'

export const indexOfLord = (lord: Lord): number => lords.indexOf(lord)

export const yearsAt = (index: number): number => years[((index % lordCount) + lordCount) % lordCount] ?? 0

export const yearsOf = (lord: Lord): number => yearsAt(indexOfLord(lord))

const countedTurns = 3

/** Years from the start of Ketu's period to that of the lord so many places on; beyond nine places it goes on counting. */
const yearsBefore: readonly number[] = Array.from({ length: countedTurns * lordCount + 1 }, (_, index) =>
  Array.from({ length: index }, (_value, before) => yearsAt(before)).reduce((sum, value) => sum + value, 0),
)

/** Years from the start of one lord's period to the start of the lord `steps` places later; both within three turns. */
export const yearsBetween = (index: number, steps: number): number =>
  (yearsBefore[index + steps] ?? 0) - (yearsBefore[index] ?? 0)

/** How two lords stand to one another, both ways taken together. */
export type Relation = 'own' | 'friendly' | 'even' | 'strained' | 'node'

type Classical = Exclude<Lord, 'Rahu' | 'Ketu'>

/** Natural friendship of the seven, +1 friend, -1 enemy. Brihat Parashara Hora Shastra, chapter 3; Raman, 1938. */
const regards: Readonly<Record<Classical, Readonly<Partial<Record<Classical, 1 | -1>>>>> = {
  Sun: { Moon: 1, Mars: 1, Jupiter: 1, Venus: -1, Saturn: -1 },
  Moon: { Sun: 1, Mercury: 1 },
  Mars: { Sun: 1, Moon: 1, Jupiter: 1, Mercury: -1 },
  Mercury: { Sun: 1, Venus: 1, Moon: -1 },
  Jupiter: { Sun: 1, Moon: 1, Mars: 1, Mercury: -1, Venus: -1 },
  Venus: { Mercury: 1, Saturn: 1, Sun: -1, Moon: -1 },
  Saturn: { Mercury: 1, Venus: 1, Sun: -1, Moon: -1, Mars: -1 },
}

const isClassical = (lord: Lord): lord is Classical => Object.hasOwn(regards, lord)

/** The old table knows no friends of Rahu and Ketu; later schools add some and differ, so here they stand apart. */
export const relationOf = (one: Lord, other: Lord): Relation => {
  if (one === other) return 'own'
  if (!isClassical(one) || !isClassical(other)) return 'node'
  const sum = (regards[one][other] ?? 0) + (regards[other][one] ?? 0)
  if (sum === 0) return 'even'
  return sum > 0 ? 'friendly' : 'strained'
}

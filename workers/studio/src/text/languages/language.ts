/** How a unit is said after one, and after every other number. */
type UnitWords = readonly [one: string, many: string]

/** What a language says for figures and signs. */
export type SpokenLanguage = {
  /** A whole number from 0 to 999,999,999. `beforeNoun` for "un minuto", not "uno minuto". */
  cardinal: (value: number, beforeNoun: boolean) => string
  /** Between the whole and the decimals, which are said figure by figure. */
  point: string
  minus: string
  /** Between the ends of a range: 3–5. */
  to: string
  /** What stands between thousands, and before decimals, where it is written. */
  thousands: RegExp
  decimal: '.' | ','
  units: Readonly<Record<string, UnitWords>>
  signs: Readonly<Record<string, string>>
  /** `1st`, `2º`, `1er`: what they are said as; null for what is none. */
  ordinal: { pattern: RegExp; say: (value: number, ending: string) => string | null }
}

/** Groups of three figures, the highest first, each with its place: 0 for units, 1 for thousands, 2 for millions. */
export const groupsOf = (value: number): readonly { group: number; place: number }[] =>
  [2, 1, 0]
    .map((place) => ({ place, group: Math.floor(value / 1000 ** place) % 1000 }))
    .filter(({ group }) => group > 0)

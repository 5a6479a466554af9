import { calendarDateOf } from '../calendar-date.ts'
import { families, matchTexts } from './content/cycles-and-debts.ts'
import { lifePaths } from './date-numbers.ts'
import { nameProfile, numberOf } from './name-profile.ts'
import { rootOf } from './reduction.ts'
import type { NumerologyInput, PairNumerology } from './schema.ts'

const scores = { same: 1, family: 0.8, parity: 0.6, contrast: 0.4 } as const
type Match = keyof typeof scores

const formula =
  'by single digits: 1 for equal numbers, 0.8 for one family (1-5-7, 2-4-8, 3-6-9), 0.6 for both odd or both even, else 0.4; overall = 0.4 life path + 0.3 expression + 0.3 soul urge, the weights shared out anew if a name has no vowels'

/** How two numbers go together; symmetric. */
export const matchOf = (first: number, second: number): Match => {
  const [a, b] = [rootOf(first), rootOf(second)]
  if (a === b) return 'same'
  if (families.some(({ digits }) => digits.includes(a) && digits.includes(b))) return 'family'
  return a % 2 === b % 2 ? 'parity' : 'contrast'
}

type Person = NonNullable<NumerologyInput['person1']>

const profileOf = ({ full_name, birth_date, latin_name }: Person, { system, y_rule, reduction }: NumerologyInput) => {
  const date = calendarDateOf(birth_date) ?? { year: 1, month: 1, day: 1 }
  const name = nameProfile(latin_name ?? full_name, system, y_rule)
  return {
    full_name,
    birth_date,
    life_path: lifePaths(date)[reduction].number,
    expression: name.expression.whole?.number ?? 1,
    soul_urge: numberOf(name.soul_urge.whole),
    personality: numberOf(name.personality.whole),
  }
}

const weighted = (parts: readonly { score: number | null; weight: number }[]): number => {
  const present = parts.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]))
  const weights = present.reduce((sum, { weight }) => sum + weight, 0)
  return present.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights
}

const labels = { life_path: 'Life path', expression: 'Expression', soul_urge: 'Soul urge' } as const

/** Two people side by side, with scores from a stated formula. Dates were checked; throws as `latinWords`. */
export const calculatePair = (person1: Person, person2: Person, input: NumerologyInput): PairNumerology => {
  const [first, second] = [profileOf(person1, input), profileOf(person2, input)]
  const matches = {
    life_path: matchOf(first.life_path, second.life_path),
    expression: matchOf(first.expression, second.expression),
    soul_urge: first.soul_urge && second.soul_urge ? matchOf(first.soul_urge, second.soul_urge) : null,
  }
  const soulScore = matches.soul_urge && scores[matches.soul_urge]
  const sentences = (wanted: readonly Match[]): string[] =>
    (['life_path', 'expression', 'soul_urge'] as const).flatMap((position) => {
      const match = matches[position]
      if (!match || !wanted.includes(match)) return []
      return [`${labels[position]} ${first[position]} and ${second[position]}: ${matchTexts[match]}`]
    })
  return {
    variant: 'pair',
    person1_profile: first,
    person2_profile: second,
    life_path_compatibility: scores[matches.life_path],
    expression_compatibility: scores[matches.expression],
    soul_urge_compatibility: soulScore,
    overall_compatibility: weighted([
      { score: scores[matches.life_path], weight: 0.4 },
      { score: scores[matches.expression], weight: 0.3 },
      { score: soulScore, weight: 0.3 },
    ]),
    compatibility_formula: formula,
    strengths: sentences(['same', 'family']),
    challenges: sentences(['parity', 'contrast']),
    relationship_guidance: matchTexts[matches.life_path],
    numerology_system: input.system,
  }
}

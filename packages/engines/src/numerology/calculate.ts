import { AppError } from '@orrery/contracts/errors'
import { type CalendarDate, calendarDateOf } from '../calendar-date.ts'
import type { Context } from '../engine.ts'
import { todayIn } from '../today.ts'
import { challengeTexts, personalCycles } from './content/cycles-and-debts.ts'
import { numberTexts } from './content/numbers.ts'
import { challenges, lifePaths, pinnacles } from './date-numbers.ts'
import {
  nameAgreement,
  nameBreakdown,
  nameDerivation,
  type NameProfile,
  nameProfile,
  nameSchools,
  numberOf,
  valueCounts,
} from './name-profile.ts'
import { calculatePair } from './pair.ts'
import { familyNotes, favorableMonths, testingMonths } from './periods.ts'
import { karmicDebtsIn, masterNumbers, type Reduction, reduce, rootOf, writtenSum } from './reduction.ts'
import type { NumerologyFacts, NumerologyInput, SingleNumerology } from './schema.ts'
import { type Timing, timingOf } from './timing.ts'

/** The six numbers of a person, each with the sum it came from; null where the name has no such letter. */
type CoreReductions = {
  life_path: Reduction
  expression: Reduction
  soul_urge: Reduction | null
  personality: Reduction | null
  maturity: Reduction
  birthday: Reduction
}

const coreReductions = (
  birth: CalendarDate,
  name: NameProfile,
  school: NumerologyInput['reduction'],
): CoreReductions => {
  const lifePath = lifePaths(birth)[school]
  const expression = name.expression.whole
  if (!expression) throw new AppError('INVALID_INPUT', 'The name contains no letter. Give it as it is written.')
  return {
    life_path: lifePath,
    expression,
    soul_urge: name.soul_urge.whole,
    personality: name.personality.whole,
    maturity: reduce(lifePath.number + expression.number),
    birthday: reduce(birth.day),
  }
}

const found = (core: CoreReductions): readonly { position: string; reduction: Reduction }[] =>
  Object.entries(core).flatMap(([position, reduction]) => (reduction ? [{ position, reduction }] : []))

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

const debtsOf = (core: CoreReductions): SingleNumerology['karmic_debt_found'] =>
  found(core).flatMap(({ position, reduction }) =>
    karmicDebtsIn(reduction).map((number) => ({ number, position, derivation: reduction.steps.join(' → ') })),
  )

const difference = (first: Reduction, second: Reduction): number =>
  Math.abs(rootOf(first.number) - rootOf(second.number))

const coreFields = (core: CoreReductions) => {
  const debts = debtsOf(core)
  return {
    life_path: core.life_path.number,
    expression: core.expression.number,
    soul_urge: numberOf(core.soul_urge),
    personality: numberOf(core.personality),
    maturity: core.maturity.number,
    birthday: core.birthday.number,
    life_expression_bridge: difference(core.life_path, core.expression),
    soul_personality_bridge: core.soul_urge && core.personality && difference(core.soul_urge, core.personality),
    master_numbers: ascending(
      found(core).flatMap(({ reduction }) => masterNumbers.filter((master) => master === reduction.number)),
    ),
    karmic_debt: ascending(debts.map(({ number }) => number)),
    karmic_debt_found: debts,
  }
}

const timingFields = (timing: Timing, core: CoreReductions, mainChallenge: number) => ({
  personal_year: timing.personalYear,
  personal_month: timing.personalMonth,
  personal_day: timing.personalDay,
  calculation_year: timing.year,
  calculation_date: timing.date,
  yearly_guidance: personalCycles[timing.personalYear].year,
  favorable_periods: favorableMonths(timing.year, timing.personalYear, core.life_path.number, core.expression.number),
  challenge_periods: testingMonths(timing.year, timing.personalYear, mainChallenge),
})

const meaningsOf = (core: CoreReductions): Record<string, string> => ({
  life_path: numberTexts[core.life_path.number].life_path,
  expression: numberTexts[core.expression.number].expression,
  ...(core.soul_urge && { soul_urge: numberTexts[core.soul_urge.number].soul_urge }),
  ...(core.personality && { personality: numberTexts[core.personality.number].personality }),
  maturity: numberTexts[core.maturity.number].maturity,
})

const preferredOf = ({ preferred_name: name, system, y_rule }: NumerologyInput): SingleNumerology['preferred_name'] => {
  if (name === undefined) return null
  const { expression, soul_urge, personality } = nameProfile(name, system, y_rule)
  return {
    name,
    expression: expression.whole?.number ?? 1,
    soul_urge: numberOf(soul_urge.whole),
    personality: numberOf(personality.whole),
  }
}

const derivationsOf = (
  birth: CalendarDate,
  name: NameProfile,
  core: CoreReductions,
  timing: Timing,
  school: NumerologyInput['reduction'],
) => ({
  life_path: lifePaths(birth)[school].derivation,
  expression: nameDerivation(name, 'expression'),
  soul_urge: nameDerivation(name, 'soul_urge'),
  personality: nameDerivation(name, 'personality'),
  maturity: writtenSum([core.life_path.number, core.expression.number], core.maturity),
  birthday: core.birthday.steps.join(' → '),
  personal_year: timing.derivation,
})

const lifePathSchools = (birth: CalendarDate): SingleNumerology['schools']['life_path'] => {
  const { parts, digits, whole } = lifePaths(birth)
  const row = ({ compound, number, derivation }: typeof parts) => ({ compound, number, derivation })
  return { parts: row(parts), digits: row(digits), whole: row(whole) }
}

const challengeRows = (birth: CalendarDate): SingleNumerology['challenges'] =>
  challenges(birth).map(({ number, period, derivation }) => ({
    number,
    period,
    derivation,
    // Safe because: differences of two digits from 1 to 9.
    meaning: challengeTexts[number as keyof typeof challengeTexts],
  }))

const pinnacleRows = (birth: CalendarDate, lifePath: number): SingleNumerology['pinnacles'] =>
  pinnacles(birth, lifePath).map((pinnacle) =>
    Object.assign(pinnacle, { meaning: numberTexts[pinnacle.number].pinnacle }),
  )

const calculateSingle = (
  fullName: string,
  birth: CalendarDate,
  birthIso: string,
  input: NumerologyInput,
  today: string,
): SingleNumerology => {
  const name = nameProfile(input.latin_name ?? fullName, input.system, input.y_rule)
  const core = coreReductions(birth, name, input.reduction)
  const timing = timingOf(birth, input, today)
  const tests = challengeRows(birth)
  const schools = { life_path: lifePathSchools(birth), ...nameSchools(name, input.system, input.y_rule) }
  const { parts, digits, whole } = schools.life_path
  return {
    variant: 'single',
    full_name: fullName,
    birth_date: birthIso,
    numerology_system: input.system,
    ...coreFields(core),
    ...valueCounts(name, input.system),
    ...timingFields(timing, core, tests[2]?.number ?? 0),
    name_breakdown: nameBreakdown(name),
    preferred_name: preferredOf(input),
    derivations: derivationsOf(birth, name, core, timing, input.reduction),
    schools,
    agreement: {
      life_path: parts.number === digits.number && digits.number === whole.number,
      ...nameAgreement(name, schools),
    },
    pinnacles: pinnacleRows(birth, core.life_path.number),
    challenges: tests,
    core_meanings: meaningsOf(core),
    life_purpose: numberTexts[core.life_path.number].life_path,
    compatibility_notes: familyNotes(core.life_path.number),
  }
}

const requireBorn = (birthIso: string, today: string): CalendarDate => {
  const birth = calendarDateOf(birthIso)
  if (!birth) throw new AppError('INVALID_INPUT', 'Give birth_date as YYYY-MM-DD.')
  if (birthIso > today)
    throw new AppError('OUT_OF_RANGE', `The birth date ${birthIso} lies in the future. Give a date up to ${today}.`, {
      field: 'birth_date',
      last: today,
    })
  return birth
}

/**
 * Numbers of a name and a birth date, by the chosen system, with every other school beside them. Throws
 * `NAME_NOT_LATIN`, `INVALID_INPUT`, and `OUT_OF_RANGE` for a birth after today.
 */
export const calculateNumerology = (input: NumerologyInput, { now }: Pick<Context, 'now'>): NumerologyFacts => {
  const today = todayIn(now, input.timezone)
  if (input.person1 && input.person2) {
    requireBorn(input.person1.birth_date, today)
    requireBorn(input.person2.birth_date, today)
    return calculatePair(input.person1, input.person2, input)
  }
  if (!input.full_name || !input.birth_date)
    throw new AppError('INVALID_INPUT', 'Give full_name and birth_date (YYYY-MM-DD).')
  return calculateSingle(input.full_name, requireBorn(input.birth_date, today), input.birth_date, input, today)
}

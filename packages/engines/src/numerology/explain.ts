import { challengeTexts, karmicDebtTexts, personalCycles } from './content/cycles-and-debts.ts'
import { numberTexts } from './content/numbers.ts'
import { isCoreNumber, type Position, positionNames } from './describe.ts'
import type { NumerologyFacts, SingleNumerology } from './schema.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const isPosition = (name: string): name is Position => Object.hasOwn(positionNames, name)

const explainPosition = (facts: SingleNumerology, position: Position): Explanation | null => {
  const number = facts[position]
  if (!isCoreNumber(number)) return null
  const debts = facts.karmic_debt_found.filter((debt) => debt.position === position)
  return {
    title: `${positionNames[position]} ${number}: ${numberTexts[number].title}`,
    paragraphs: [
      numberTexts[number][position],
      `Derived: ${facts.derivations[position]}`,
      ...debts.flatMap(({ number: debt }) =>
        Object.hasOwn(karmicDebtTexts, debt) ? [karmicDebtTexts[debt as keyof typeof karmicDebtTexts].text] : [],
      ),
    ],
  }
}

const explainPinnacle = (facts: SingleNumerology, index: number): Explanation | null => {
  const pinnacle = facts.pinnacles[index]
  if (!pinnacle) return null
  const ages = pinnacle.to_age === null ? `from ${pinnacle.from_age}` : `${pinnacle.from_age} to ${pinnacle.to_age}`
  return {
    title: `Pinnacle ${index + 1}: ${pinnacle.number}, age ${ages}`,
    paragraphs: [pinnacle.meaning, `Derived: ${pinnacle.derivation}`],
  }
}

const explainChallenge = (facts: SingleNumerology, index: number): Explanation | null => {
  const challenge = facts.challenges[index]
  if (!challenge) return null
  return {
    title: `Challenge ${index + 1} (${challenge.period}): ${challenge.number}`,
    paragraphs: [challengeTexts[challenge.number as keyof typeof challengeTexts], `Derived: ${challenge.derivation}`],
  }
}

const explainTiming = (facts: SingleNumerology): Explanation => {
  const cycle = personalCycles[facts.personal_year as keyof typeof personalCycles]
  return {
    title: `Personal year ${facts.personal_year}: ${cycle.theme}`,
    paragraphs: [cycle.year, `Derived for ${facts.calculation_year}: ${facts.derivations['personal_year']}`],
  }
}

const explainLetter = (facts: SingleNumerology, path: string): Explanation | null => {
  const [word = Number.NaN, place = Number.NaN] = path.split('.').map(Number)
  const letter = facts.name_breakdown.letters[word]?.[place]
  if (!letter) return null
  return {
    title: `${letter.letter} counts ${letter.value}`,
    paragraphs: [
      `In the ${facts.numerology_system} table ${letter.letter} has the value ${letter.value}. As a ${letter.vowel ? 'vowel it goes into the soul urge' : 'consonant it goes into the personality'}; every letter goes into the expression.`,
    ],
  }
}

/**
 * What to tell a person who points at a part of the picture: `number:life_path`, `number:personal_year`, `pinnacle:0`,
 * `challenge:2`, `letter:1.0` (word and place from 0); null if unknown.
 */
export const explain = (facts: NumerologyFacts, factId: string): Explanation | null => {
  if (facts.variant === 'pair') return null
  const [kind = '', name = ''] = factId.split(':')
  if (kind === 'letter') return explainLetter(facts, name)
  if (kind === 'pinnacle') return explainPinnacle(facts, Number(name))
  if (kind === 'challenge') return explainChallenge(facts, Number(name))
  if (kind !== 'number') return null
  if (name === 'personal_year') return explainTiming(facts)
  return isPosition(name) ? explainPosition(facts, name) : null
}

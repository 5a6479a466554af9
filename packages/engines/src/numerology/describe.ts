import { writtenDate } from '../calendar-date.ts'
import type { Description, Statement } from '../engine.ts'
import { karmicDebtTexts, personalCycles, type Digit } from './content/cycles-and-debts.ts'
import { type CoreNumber, coreNumbers, numberTexts } from './content/numbers.ts'
import type { NumerologyFacts, PairNumerology, SingleNumerology } from './schema.ts'

export const positionNames = {
  life_path: 'Life path',
  expression: 'Expression',
  soul_urge: 'Soul urge',
  personality: 'Personality',
  maturity: 'Maturity',
} as const
export type Position = keyof typeof positionNames

export const positions = Object.keys(positionNames) as readonly Position[]

export const isCoreNumber = (number: number | null): number is CoreNumber => coreNumbers.some((core) => core === number)

const isDigit = (number: number): number is Digit => number >= 1 && number <= 9

const disagreements = (facts: SingleNumerology): readonly string[] => {
  const { parts, digits, whole } = facts.schools.life_path
  const { y_rule: y } = facts.schools
  return [
    ...(facts.agreement.life_path
      ? []
      : [
          `The schools differ on your life path: ${parts.number} by parts, ${digits.number} digit by digit, ${whole.number} by whole numbers.`,
        ]),
    ...(facts.agreement.expression
      ? []
      : [`Summed word by word, your expression would be ${facts.schools.expression.per_word?.number}.`]),
    ...(facts.agreement.y_rule
      ? []
      : [
          `Y decides: soul urge ${y.contextual.soul_urge ?? 'none'} by its neighbours, ${y.vowel.soul_urge ?? 'none'} as a vowel, ${y.consonant.soul_urge ?? 'none'} as a consonant.`,
        ]),
  ]
}

const formattedSingle = (facts: SingleNumerology): string => {
  const cores = positions.flatMap((position) => {
    const number = facts[position]
    if (!isCoreNumber(number)) return []
    return [
      `* **${positionNames[position]} ${number}**, ${numberTexts[number].title.toLowerCase()}. ${numberTexts[number][position]} (${facts.derivations[position]})`,
    ]
  })
  const debts = facts.karmic_debt_found.map(
    ({ number, position, derivation }) => `${number} in ${position.replace('_', ' ')} (${derivation})`,
  )
  const notes = disagreements(facts)
  return [
    `## Numbers of ${facts.full_name}, born ${writtenDate(facts.birth_date)}`,
    cores.join('\n'),
    `**Personal year ${facts.personal_year}** (${facts.calculation_year}): ${facts.yearly_guidance}`,
    debts.length > 0 ? `Karmic debts by tradition: ${debts.join('; ')}.` : 'No karmic debt number appears.',
    ...(notes.length > 0 ? [notes.map((note) => `* ${note}`).join('\n')] : []),
  ].join('\n\n')
}

const interpretationOf = (facts: SingleNumerology): readonly Statement[] => [
  ...positions.flatMap((position) => {
    const number = facts[position]
    if (!isCoreNumber(number)) return []
    return [{ text: `${positionNames[position]} ${number}. ${numberTexts[number][position]}`, cites: [position] }]
  }),
  ...facts.karmic_debt_found.flatMap(({ number }) =>
    number === 13 || number === 14 || number === 16 || number === 19
      ? [{ text: karmicDebtTexts[number].text, cites: ['karmic_debt_found'] }]
      : [],
  ),
  ...disagreements(facts).map((text) => ({ text, cites: ['agreement', 'schools'] })),
]

const recommendationsOf = (facts: SingleNumerology): readonly Statement[] => [
  ...(isCoreNumber(facts.life_path) ? [{ text: numberTexts[facts.life_path].practice, cites: ['life_path'] }] : []),
  ...(facts.personal_day !== null && isDigit(facts.personal_day)
    ? [{ text: personalCycles[facts.personal_day].day, cites: ['personal_day'] }]
    : []),
]

const patchesOf = (facts: SingleNumerology): readonly Statement[] => {
  const main = facts.challenges.find(({ period }) => period === 'throughout')
  return main ? [{ text: `Your main challenge, ${main.number}: ${main.meaning}`, cites: ['challenges'] }] : []
}

const describeSingle = (facts: SingleNumerology): Description => ({
  formatted: formattedSingle(facts),
  recommendations: recommendationsOf(facts),
  archetypalThemes: [
    ...(isCoreNumber(facts.life_path) ? [{ text: numberTexts[facts.life_path].title, cites: ['life_path'] }] : []),
    ...(isDigit(facts.personal_year)
      ? [{ text: personalCycles[facts.personal_year].theme, cites: ['personal_year'] }]
      : []),
  ],
  realityPatches: patchesOf(facts),
  interpretation: interpretationOf(facts),
})

const written = (share: number): string => `${Math.round(100 * share)} %`

const describePair = (facts: PairNumerology): Description => ({
  formatted: [
    `## ${facts.person1_profile.full_name} and ${facts.person2_profile.full_name}`,
    `Life path ${written(facts.life_path_compatibility)}, expression ${written(facts.expression_compatibility)}, ` +
      `${facts.soul_urge_compatibility === null ? 'soul urge not to be had' : `soul urge ${written(facts.soul_urge_compatibility)}`}; together ${written(facts.overall_compatibility)} by the stated formula.`,
    [...facts.strengths, ...facts.challenges].map((text) => `* ${text}`).join('\n'),
  ].join('\n\n'),
  recommendations: [],
  archetypalThemes: [],
  realityPatches: [],
  interpretation: [
    ...facts.strengths.map((text) => ({ text, cites: ['strengths'] })),
    ...facts.challenges.map((text) => ({ text, cites: ['challenges'] })),
  ],
})

/** Words made from the facts alone. */
export const describeNumerology = (facts: NumerologyFacts): Description =>
  facts.variant === 'single' ? describeSingle(facts) : describePair(facts)

/** What the person should know besides the numbers: schools that differ, characters that were not counted. */
export const numerologyWarnings = (facts: NumerologyFacts): readonly string[] => {
  if (facts.variant === 'pair') return []
  const { ignored_characters: ignored } = facts.name_breakdown
  return [
    ...disagreements(facts),
    ...(ignored.length > 0 ? [`Not counted, because they are no letters: ${ignored.join(' ')}`] : []),
  ]
}

import type { Engine } from '../engine.ts'
import { calculateEnneagram } from './calculate.ts'
import { answerFormat, itemKeyVersion, items } from './content/items.ts'
import { describeEnneagram } from './describe.ts'
import { enneagramPicture } from './picture.ts'
import { readAnswers } from './read-answers.ts'
import type { EnneagramFacts, EnneagramInput, EnneagramProfile } from './schema.ts'

const notMeasured = 'You chose the type yourself; nothing was measured.'
const notAsked = (field: string): string => `Not asked for: ${field} is false.`

const absentWhenChosen = {
  probabilities: notMeasured,
  secondary_types: notMeasured,
  assessment_confidence: notMeasured,
  scale_scores: notMeasured,
  reliability: notMeasured,
  consistency: notMeasured,
  tritype: notMeasured,
  item_key_version: notMeasured,
} as const

const absentWing = ({ included, wing_probabilities: shares }: EnneagramProfile): string => {
  if (!included.wings) return notAsked('include_wings')
  return shares === null ? notMeasured : 'Both neighbours are about equally likely; see wing_probabilities.'
}

const absentInstinct = (profile: EnneagramProfile): string => {
  if (!profile.included.instincts) return notAsked('include_instincts')
  if (profile.probabilities === null) return notMeasured
  return profile.instinctual_probabilities === null
    ? 'There are fewer than two answers to the statements of an instinct.'
    : 'No instinct is clearly ahead; see instinctual_probabilities.'
}

const reasonFor = (profile: EnneagramProfile, field: string): string => {
  if (Object.hasOwn(absentWhenChosen, field) && profile.probabilities === null) return notMeasured
  if (field.startsWith('wing')) return absentWing(profile)
  if (field.startsWith('instinctual') || field === 'subtype') return absentInstinct(profile)
  if (field.includes('integration')) return notAsked('include_arrows')
  if (field === 'focus') return 'No focus_area was given.'
  if (field === 'tritype') return 'In at least one centre no type is clearly ahead of the other two.'
  return 'Only forced choices were given, and this rests on graded answers.'
}

const absent = ({ profile }: EnneagramFacts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(profile).flatMap(([field, value]) =>
      value === null ? [[`profile.${field}`, reasonFor(profile, field)]] : [],
    ),
  )

const warnings = (input: EnneagramInput, { profile }: EnneagramFacts): readonly string[] => {
  if (profile.identification_method === 'self_select')
    return input.assessment_responses === undefined
      ? []
      : ['The answers were not used, because you chose the type yourself. Use assessment to have them counted.']
  const sent = readAnswers(input.assessment_responses ?? {})
  const { graded, forced_choice: choices } = profile.answers_used
  return [
    ...(graded === 0 && sent.graded.length > 0
      ? ['The graded answers were too few to be used; the result rests on the forced choices alone.']
      : []),
    ...(choices === 0 && sent.choices.length > 0
      ? ['The forced choices were too few to be used; the result rests on the graded answers alone.']
      : []),
    ...(input.behavioral_description === undefined
      ? []
      : ['behavioral_description was not used: free text is not interpreted here.']),
    ...(input.selected_type === undefined ? [] : ['selected_type was not used: the type was found by answers.']),
  ]
}

/** The distribution and what leads in it decide every text. */
const signed = ({ profile }: EnneagramFacts): unknown => [
  [profile.primary_type, profile.wing, profile.instinctual_variant, profile.tritype],
  [profile.probabilities, profile.reliability, profile.item_key_version],
]

/** The nine types of the Enneagram of personality: a distribution from answers, or the type a person chose. */
export const enneagram: Engine<EnneagramInput, EnneagramFacts> = {
  version: '1.0.0',
  evidenceNote:
    'The Enneagram is a symbolic typology without accepted scientific evidence; our statements have not been validated on a sample, and the result is no diagnosis.',
  conventions: {
    structure: 'growth 1→7→5→8→2→4→1 and 9→3→6→9, stress the other way; gut 8 9 1, heart 2 3 4, head 5 6 7',
    items: `our own 66 statements, key ${itemKeyVersion}: six per type (two of them reversed), four per instinct (one reversed)`,
    grading:
      'answers 1 to 5 count as −2 to 2, turned by the key; the habit of agreeing is taken off first: half the sum of the mean answer to statements for and the mean answer to statements against',
    model:
      'equal priors; graded answers Gaussian with deviation 1.15, the own scale 1.2 grades above the others, n answers of a scale counting n/(1 + 0.15(n − 1)); so the probabilities are a softmax of scale means with a slope of 3.11 per grade at six answers. Assumed, not fitted to a sample',
    forced_choice:
      'a person chooses the statement of the own type with 0.35, each other with 0.65/8; N choices count N/(1 + 0.1(N − 1)); graded answers and choices are multiplied',
    reliability:
      'correlation over the nine scales between statements with odd and with even numbers, stepped up by Spearman and Brown; for choices between every second one and the rest',
    refusals:
      'too few: under 3 graded answers for a type, or 5 choices; flat: deviation of grades under 0.5, chi-square of choices under 13.36, the likeliest type under 0.25 or tied; contradictory: reliability under 0.3 or variance ratio under 2',
    wing: 'the likelier neighbour, named from 0.6 of the two; instinct named from 0.45 of the three',
    tritype: 'the likeliest type of each centre, each named from 0.45 of its centre; one school’s addition',
    self_select: 'the type stands as chosen; nothing that was not measured is given',
  },
  sources: [
    'Oscar Ichazo, Arica lectures, around 1970, and Claudio Naranjo, Character and Neurosis, 1994 (types, passions, 27 subtypes)',
    'Golden structure: the publications named in golden/published-structure.json',
    'Charles Spearman and William Brown, British Journal of Psychology 3, 1910 (split-half reliability)',
    'Cyril Hoyt, Test reliability estimated by analysis of variance, Psychometrika 6, 1941 (consistency)',
  ],
  presets: { item_key_version: itemKeyVersion, answer_format: answerFormat, items },
  calculate: calculateEnneagram,
  chartKey: null,
  absent,
  warnings,
  confidence: ({ profile }) => profile.assessment_confidence,
  signed,
  certify: null,
  describe: describeEnneagram,
  pictures: (facts) => [enneagramPicture(facts)],
}

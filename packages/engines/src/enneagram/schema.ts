import { z } from 'zod'
import type { EngineSchemas } from '../engine.ts'
import { exampleAnswers } from './content/example-answers.ts'
import { focusAreas } from './content/guidance.ts'
import { centers, instincts } from './structure.ts'

const mostAnswers = 200
const answerWanted = 'Give each answer as 1 to 5 for our statements, or as 1 to 9 for a forced choice of type.'

const answerValue = z.union(
  [
    z.int().min(1).max(9),
    z
      .string()
      .regex(/^\s*[1-9]\s*$/)
      .transform(Number),
  ],
  { error: answerWanted },
)

const responses = z
  .record(z.string().min(1).max(64, 'The id of a statement has at most 64 characters.'), answerValue, {
    error:
      'Give assessment_responses as an object of answers, like {"type_5_1": 4}. The metadata lists the statements.',
  })
  .refine((answers) => Object.keys(answers).length <= mostAnswers, `Give at most ${mostAnswers} answers.`)

const input = z
  .object({
    identification_method: z
      .enum(['assessment', 'self_select', 'intuitive'], {
        error: 'Give identification_method as assessment, self_select or intuitive.',
      })
      .default('assessment')
      .describe('How the type is found: by answers, by your own choice, or by free text (which needs an interpreter).'),
    assessment_responses: responses
      .optional()
      .describe('Answers by id of statement: 1 (not at all like me) to 5 (exactly), or forced choices of type 1 to 9.'),
    selected_type: z
      .int({ error: 'Give selected_type as a whole number from 1 to 9.' })
      .min(1, 'Types are numbered from 1 to 9.')
      .max(9, 'Types are numbered from 1 to 9.')
      .optional()
      .describe('The type you choose for yourself; for self_select.'),
    behavioral_description: z
      .string({ error: 'Give behavioral_description as text.' })
      .max(5000, 'Give at most 5000 characters.')
      .optional()
      .describe('Free text for intuitive. It is not interpreted here: it has to be turned into graded answers first.'),
    include_wings: z.boolean({ error: 'Give true or false.' }).default(true).describe('Whether to tell the wing.'),
    include_instincts: z
      .boolean({ error: 'Give true or false.' })
      .default(true)
      .describe('Whether to tell the instinctual variant and the subtype.'),
    include_arrows: z
      .boolean({ error: 'Give true or false.' })
      .default(true)
      .describe('Whether to tell the directions of growth and stress.'),
    focus_area: z
      .enum(focusAreas, { error: 'Give focus_area as growth, relationships, career or spirituality.' })
      .optional()
      .describe('An area of life to which the guidance should speak.'),
  })
  .refine(({ identification_method: method, selected_type: type }) => method !== 'self_select' || type !== undefined, {
    error: 'Give selected_type, 1 to 9, when you choose your type yourself.',
    path: ['selected_type'],
  })

const typeNumber = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9])
const share = z.number().min(0).max(1)
const perType = <Value extends z.ZodType>(value: Value) =>
  z.object({ 1: value, 2: value, 3: value, 4: value, 5: value, 6: value, 7: value, 8: value, 9: value })
const perInstinct = <Value extends z.ZodType>(value: Value) =>
  z.object({ self_preservation: value, social: value, sexual: value })

const evidence = z.object({
  item: z.string(),
  statement: z.string(),
  scale: z.string().describe('The type or instinct the statement belongs to.'),
  answer: z.number(),
  keyed: z.enum(['agree', 'disagree']),
  speaks: z.enum(['for', 'against', 'neither']).describe('For or against its own scale.'),
  weight: z.number().describe('Natural logarithm of the odds that this answer adds to its scale; may be negative.'),
})

const choiceEvidence = z.object({ question: z.string(), chosen_type: typeNumber })

const profile = z.object({
  identification_method: z.enum(['assessment', 'self_select']),
  item_key_version: z.string().nullable(),
  answers_used: z.object({ graded: z.int(), instincts: z.int(), forced_choice: z.int() }),
  included: z.object({ wings: z.boolean(), instincts: z.boolean(), arrows: z.boolean() }),
  primary_type: typeNumber,
  type_name: z.string(),
  type_info: z.object({
    also_called: z.array(z.string()),
    core_motivation: z.string(),
    core_fear: z.string(),
    core_desire: z.string(),
    passion: z.string(),
    virtue: z.string(),
    description: z.string(),
    gift: z.string(),
    trap: z.string(),
  }),
  center: z.enum(centers),
  center_info: z.object({
    name: z.string(),
    types: z.array(typeNumber),
    core_emotion: z.string(),
    focus: z.string(),
    description: z.string(),
  }),
  wing: typeNumber.nullable(),
  wing_probabilities: z.record(z.string(), share).nullable().describe('Of the two neighbours, one against the other.'),
  wing_info: z.object({ label: z.string(), description: z.string() }).nullable(),
  instinctual_variant: z.enum(instincts).nullable(),
  instinctual_probabilities: perInstinct(share).nullable(),
  instinctual_stacking: z.array(z.enum(instincts)).nullable().describe('The three instincts, the likeliest first.'),
  subtype: z.object({ instinct: z.string(), type: typeNumber, description: z.string() }).nullable(),
  integration_direction: typeNumber.nullable(),
  integration_info: z.string().nullable(),
  disintegration_direction: typeNumber.nullable(),
  disintegration_info: z.string().nullable(),
  tritype: z
    .object({ types: z.array(typeNumber), code: z.string(), probability: share })
    .nullable()
    .describe('The likeliest type of each centre, the primary type first, the others by probability.'),
  probabilities: perType(share).nullable().describe('Sum to 1.'),
  secondary_types: z.array(typeNumber).nullable().describe('Other types with a probability of at least one ninth.'),
  assessment_confidence: share.nullable().describe('Probability of the primary type.'),
  scale_scores: perType(z.number())
    .nullable()
    .describe('Mean of the keyed graded answers, −2 to 2, without the habit of agreeing to everything.'),
  reliability: z.number().min(-1).max(1).nullable().describe('Split halves over the nine scales, Spearman-Brown.'),
  consistency: share.nullable().describe('1 − 1/F: how much less answers differ within a type than between types.'),
  evidence: z.array(evidence),
  choices: z.array(choiceEvidence),
  focus: z.object({ area: z.enum(focusAreas), guidance: z.string() }).nullable(),
  growth_recommendations: z.array(z.string()),
})

const output = z.object({ profile })

export const enneagramSchemas = {
  name: 'Enneagram Resonator',
  aliases: ['enneagram_resonator'],
  needs: ['answers', 'choice'],
  example: { identification_method: 'assessment', assessment_responses: exampleAnswers },
  input,
  output,
} as const satisfies EngineSchemas

export type EnneagramInput = z.output<typeof input>
export type EnneagramFacts = z.infer<typeof output>
export type EnneagramProfile = EnneagramFacts['profile']
export type Evidence = z.infer<typeof evidence>

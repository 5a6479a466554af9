import { z } from 'zod'
import { drawInput } from '../draw/draw-input.ts'
import type { EngineSchemas } from '../engine.ts'

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  question: 'Give question as text of at most 500 characters, or leave it out.',
  focusArea: 'Give focus_area as a few words, at most 100 characters, or leave it out.',
  method: 'Give method as coins, yarrow or random.',
  lines:
    'Give lines as six values from the bottom up, each 6 (old yin), 7 (young yang), 8 (young yin) or 9 (old yang).',
} as const

const lineValue = z.union([z.literal(6), z.literal(7), z.literal(8), z.literal(9)], { error: asked.lines })

const input = z.object({
  question: z
    .string({ error: asked.question })
    .trim()
    .max(500, asked.question)
    .optional()
    .describe('What you ask about. It is repeated in the answer and never influences the cast.'),
  method: z
    .enum(['coins', 'coin_toss', 'yarrow', 'random'], { error: asked.method })
    .default('coins')
    .transform((method) => (method === 'coin_toss' ? 'coins' : method))
    .describe(
      'How the lines are cast: three coins (coin_toss says the same), fifty yarrow stalks, or random, which gives all four values the same chance and follows no tradition.',
    ),
  focus_area: z
    .string({ error: asked.focusArea })
    .trim()
    .max(100, asked.focusArea)
    .optional()
    .describe(
      'What to read the answer for: relationships, work, growth, spirituality, decision, or words of your own.',
    ),
  include_changing_lines: z
    .boolean({ error: 'Give include_changing_lines as true or false.' })
    .default(true)
    .describe('Whether the texts of the single lines are included. Which lines change is told in any case.'),
  lines: z
    .array(lineValue, { error: asked.lines })
    .length(6, asked.lines)
    .optional()
    .describe('Six lines that you cast by hand, from the bottom up, each 6, 7, 8 or 9. Then nothing is drawn.'),
  ...drawInput.shape,
})

const position = z.int().min(1).max(6).describe('Counted from the bottom line, 1, to the top line, 6.')
const hexagramNumber = z.int().min(1).max(64).describe('Place in King Wen’s order.')
const trigram = z.object({ symbol: z.string(), name: z.string().describe('Pinyin.'), image: z.string() })
const namedHexagram = z.object({ number: hexagramNumber, name: z.string() })

const hexagram = z.object({
  number: hexagramNumber,
  name: z.string(),
  chinese: z.string().describe('Traditional characters.'),
  pinyin: z.string(),
  trigrams: z.object({ lower: trigram, upper: trigram }),
  binary: z.string().describe('Six digits from the bottom line to the top line, 1 for yang.'),
  keywords: z.array(z.string()),
  judgment: z.string(),
  image: z.string(),
  meaning: z.string(),
  divination: z.string(),
  changing_lines: z
    .record(z.enum(['1', '2', '3', '4', '5', '6']), z.string())
    .nullable()
    .describe('Text of each line by its position; `reading.changing_lines` says which of them change.'),
})

const line = z.object({
  position,
  value: lineValue.describe('6 old yin, 7 young yang, 8 young yin, 9 old yang.'),
  type: z.enum(['yin', 'yang']),
  changing: z.boolean(),
})

const ruledText = z.object({
  hexagram: z.enum(['primary', 'mutation']),
  part: z.enum(['judgment', 'line', 'all_lines']),
  position: position.nullable().describe('Of a line; null for the other parts.'),
  leads: z.boolean().describe('Of the texts that are read, the one that weighs most.'),
  text: z.string().nullable(),
})

const reading = z.object({
  question: z.string().nullable(),
  focus_area: z.string().nullable(),
  method_used: z.enum(['coins', 'yarrow', 'random', 'own_lines']),
  throws: z
    .array(z.array(z.int()).length(3))
    .length(6)
    .nullable()
    .describe(
      'Line by line from the bottom: three coins, heads 3 and tails 2; or the stalks laid aside in the three divisions.',
    ),
  primary_hexagram: hexagram,
  primary_lines: z.array(line).length(6).describe('From the bottom up.'),
  mutation_hexagram: hexagram.nullable().describe('What the changing lines lead to; null when none changes.'),
  mutation_lines: z.array(line).length(6).nullable(),
  changing_lines: z.array(position),
  nuclear: namedHexagram.describe('Lines 2-3-4 below, 3-4-5 above.'),
  opposite: namedHexagram.describe('Every line exchanged.'),
  reverse: namedHexagram.describe('Turned upside down.'),
  reading_rule: z.object({
    convention: z.string(),
    rule: z.string(),
    texts: z.array(ruledText),
  }),
})

const output = z.object({ reading })

export const ichingSchemas = {
  name: 'I Ching Mutation Oracle',
  aliases: ['i_ching', 'i-ching', 'iching_mutation_oracle'],
  needs: ['seed'],
  example: { question: 'What does this new beginning need from me?', method: 'yarrow' },
  input,
  output,
} as const satisfies EngineSchemas

export type IchingInput = z.output<typeof input>
export type IchingFacts = z.output<typeof output>
export type IchingReading = z.output<typeof reading>
export type HexagramFacts = z.output<typeof hexagram>
export type LineFacts = z.output<typeof line>
export type RuledText = z.output<typeof ruledText>

import { z } from 'zod'
import { drawInput } from '../draw/draw-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { chargingMethods } from './content/guidance.ts'
import { kameaNames } from './kameas.ts'
import { frames } from './places.ts'
import { eliminations } from './strike-letters.ts'
import { connectionStyles } from './strokes.ts'

export const generationMethods = ['traditional', 'geometric', 'hybrid', 'personal'] as const
export const styles = ['minimal', 'ornate', 'organic', 'geometric', 'mystical'] as const
export const colorSchemes = ['black_white', 'golden', 'silver', 'red', 'blue', 'purple'] as const
export type SigilStyle = (typeof styles)[number]
export type ColorScheme = (typeof colorSchemes)[number]

const listed = (values: readonly string[]): string => values.join(', ')

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  intention: 'Give intention as text of 3 to 500 characters.',
  method: `Give generation_method as one of: ${listed(generationMethods)}.`,
  elimination: `Give letter_elimination as one of: ${listed(eliminations)}.`,
  connection: `Give connection_style as one of: ${listed(connectionStyles)}.`,
  geometry: `Give sacred_geometry as one of: ${listed(frames)}, auto.`,
  symbols: 'Give personal_symbols as a list of at most 7 words of 1 to 32 characters.',
  style: `Give style as one of: ${listed(styles)}.`,
  size: 'Give size as a whole number of pixels from 256 to 2048.',
  color: `Give color_scheme as one of: ${listed(colorSchemes)}.`,
  charging: `Give charging_method as one of: ${listed(chargingMethods)}.`,
  kamea: `Give kamea as one of: ${listed(kameaNames)}.`,
} as const

/** Older clients send true for the customary elimination. */
const elimination = z.union([z.enum(eliminations), z.literal(true).transform(() => 'repeats' as const)], {
  error: asked.elimination,
})

const input = z.object({
  intention: z
    .string({ error: asked.intention })
    .trim()
    .min(3, asked.intention)
    .max(500, asked.intention)
    .describe(
      'The wish, as a sentence in Latin letters. It is not repeated in the answer unless show_intention is true.',
    ),
  generation_method: z
    .enum(generationMethods, { error: asked.method })
    .optional()
    .describe(
      'traditional: on a wheel of letters (default) · geometric: over a planetary square (default when kamea is given) · hybrid: the square within the wheel · personal: on a wheel that begins with your own symbols.',
    ),
  letter_elimination: elimination
    .default('repeats')
    .describe('repeats: the first of each letter stays · vowels_and_repeats: vowels are struck first.'),
  connection_style: z
    .enum(connectionStyles, { error: asked.connection })
    .default('sequential')
    .describe('How the letters are joined: one line, a star, a web, or one curve.'),
  sacred_geometry: z
    .enum([...frames, 'auto'], { error: asked.geometry })
    .optional()
    .describe('The outline on which the letters of the wheel stand, circle if left out; auto goes by their number.'),
  personal_symbols: z
    .array(z.string({ error: asked.symbols }).trim().min(1, asked.symbols).max(32, asked.symbols), {
      error: asked.symbols,
    })
    .max(7, asked.symbols)
    .optional()
    .describe('Signs of your own beneath the figure: a planet or sign of the zodiac by name, or any word.'),
  style: z.enum(styles, { error: asked.style }).default('minimal').describe('How the lines are drawn.'),
  size: z
    .int(asked.size)
    .min(256, asked.size)
    .max(2048, asked.size)
    .default(512)
    .describe('Width and height of the sigil in pixels.'),
  color_scheme: z
    .enum(colorSchemes, { error: asked.color })
    .default('black_white')
    .describe('Colour of the lines; black_white takes that of the text around it.'),
  charging_method: z
    .enum(chargingMethods, { error: asked.charging })
    .optional()
    .describe('For which customary way of using the sigil guidance is wanted.'),
  kamea: z
    .enum(kameaNames, { error: asked.kamea })
    .optional()
    .describe('Planetary square of geometric and hybrid; sun if left out, the first with a cell for every letter.'),
  show_intention: z
    .boolean({ error: 'Give show_intention as true or false.' })
    .default(false)
    .describe('Whether the answer and the picture repeat the intention.'),
  ...drawInput.shape,
})

const unit = z.number().min(0).max(1)
const point = z.tuple([z.number(), z.number()])

const traceStep = z.object({
  step: z.int(),
  letter: z.string(),
  number: z.int().describe('A = 1 … Z = 26.'),
  cell: z.int().nullable().describe('The number counted round the square, where it is traced over one.'),
  row: z.int().nullable().describe('From 0, the top.'),
  column: z.int().nullable().describe('From 0, the left.'),
  x: unit,
  y: unit,
  mark: z.enum(['start', 'turn', 'loop', 'end']),
})

const element = z.object({
  element_type: z.enum(['line', 'curve', 'loop', 'ring', 'bar']),
  start_point: point,
  end_point: point,
  control_points: z.array(point),
  properties: z.object({
    role: z.enum(['stroke', 'start', 'end']),
    letters: z.string(),
    radius: z.number().optional().describe('Of a ring or loop, as a part of the width.'),
  }),
})

const output = z.object({
  method_used: z.enum(generationMethods),
  intention: z.string().nullable(),
  letter_elimination: z.enum(eliminations),
  letter_count: z.int().describe('Letters of the intention before any was struck.'),
  unique_letters: z.string().describe('What the chosen elimination left, in order.'),
  letter_numbers: z.array(z.int()).describe('A = 1 … Z = 26, for each of unique_letters.'),
  eliminations: z.object({ repeats: z.string(), vowels_and_repeats: z.string() }),
  connection_style: z.enum(connectionStyles),
  sacred_geometry: z.enum(frames),
  style: z.enum(styles),
  size: z.int(),
  color_scheme: z.enum(colorSchemes),
  charging_method: z.enum(chargingMethods).nullable(),
  square: z
    .object({ kamea: z.enum(kameaNames), order: z.int(), constant: z.int(), grid: z.array(z.array(z.int())) })
    .nullable(),
  wheel: z.object({ order: z.string(), keyword: z.string().nullable() }).nullable(),
  variation: z
    .object({ wheel_turn: z.int(), quarter_turns: z.int(), mirrored: z.boolean() })
    .nullable()
    .describe('How the seed turned wheel and square.'),
  trace: z.array(traceStep),
  sigil_composition: z.object({
    elements: z.array(element),
    center_point: point,
    bounding_box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    symmetry_type: z.enum(['vertical_axis', 'horizontal_axis', 'half_turn']).describe('Which comes nearest.'),
    wheel_marks: z.array(point).describe('Hybrid: the letters on the wheel around the square.'),
    personal_symbols: z.array(
      z.object({
        symbol: z.string(),
        drawn_as: z.enum(['glyph', 'letters']),
        glyph: z.string().nullable(),
        x: z.number(),
        y: z.number(),
        line: z.array(point).describe('For letters: the line through them in a unit square of its own.'),
      }),
    ),
  }),
  sigil_analysis: z.object({
    complexity_score: unit,
    balance_score: unit,
    symmetry_score: unit,
    element_count: z.int(),
    stroke_count: z.int(),
    crossing_count: z.int(),
    dominant_shapes: z.array(z.string()),
    energy_flow: z.enum(['rising', 'falling', 'turning', 'crossing', 'still']),
  }),
  svg: z.string().describe('The sigil as a standalone document.'),
  image: z.null(),
  activation_guidance: z.object({
    charging: z.string(),
    meditation: z.string(),
    placement: z.string(),
    timing: z.string(),
    destruction: z.string(),
  }),
  symbolic_meaning: z.string(),
  elemental_correspondences: z.object({
    strokes: z.object({ fire: z.int(), water: z.int(), air: z.int(), earth: z.int() }),
    leading: z.enum(['fire', 'water', 'air', 'earth']).nullable(),
    meaning: z.string().nullable(),
  }),
  planetary_correspondences: z
    .object({ planet: z.string(), day: z.string(), metal: z.string(), colour: z.string(), theme: z.string() })
    .nullable(),
  planetary_influences: z.record(z.string(), z.string()).describe('What tradition says of the planet, by its name.'),
  ignored_characters: z.array(z.string()),
})

export const sigilForgeSchemas = {
  name: 'Sigil Forge Synthesizer',
  aliases: ['sigil-forge', 'sigil_forge_synthesizer'],
  needs: ['intention'],
  example: { intention: 'I finish what I begin', generation_method: 'geometric', kamea: 'sun' },
  input,
  output,
} as const satisfies EngineSchemas

export type SigilInput = z.output<typeof input>
export type SigilFacts = z.infer<typeof output>
export type SigilElement = SigilFacts['sigil_composition']['elements'][number]
export type TraceStep = SigilFacts['trace'][number]

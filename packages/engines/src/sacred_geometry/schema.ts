import { z } from 'zod'
import { calendarDateInput } from '../calendar-date-input.ts'
import { drawInput } from '../draw/draw-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { colorSchemes, patternTypes, solidTypes, spiralForms } from './pattern-types.ts'

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  intention: 'Give intention as text of 1 to 500 characters.',
  petalCount: 'Give petal_count as a whole number from 4 to 24.',
  layerCount: 'Give layer_count as a whole number from 2 to 8.',
  spiralTurns: 'Give spiral_turns as a whole number from 2 to 10.',
  size: 'Give size as a whole number of pixels from 256 to 2048.',
  patternType: `Give pattern_type as one of: ${patternTypes.join(', ')}.`,
  solidType: `Give solid_type as one of: ${solidTypes.join(', ')}.`,
  colorScheme: `Give color_scheme as one of: ${colorSchemes.join(', ')}.`,
  spiralForm: `Give spiral_form as one of: ${spiralForms.join(', ')}.`,
} as const

const input = z.object({
  intention: z
    .string({ error: asked.intention })
    .trim()
    .min(1, asked.intention)
    .max(500, asked.intention)
    .describe(
      'What the figure is made for. Its letters are drawn only in a personal pattern; it is never written out.',
    ),
  birth_date: calendarDateInput
    .optional()
    .describe('Date of birth, YYYY-MM-DD. Its digits are drawn only in a personal pattern.'),
  pattern_type: z
    .enum(patternTypes, { error: asked.patternType })
    .default('flower_of_life')
    .describe('Which figure to construct.'),
  petal_count: z
    .int(asked.petalCount)
    .min(4, asked.petalCount)
    .max(24, asked.petalCount)
    .optional()
    .describe(
      'Petals of a mandala (12) or of a personal pattern (from the letters); half the meridians of a torus (12).',
    ),
  layer_count: z
    .int(asked.layerCount)
    .min(2, asked.layerCount)
    .max(8, asked.layerCount)
    .optional()
    .describe('Rings: of a flower of life (2, which is 19 circles), a mandala (4); half the parallels of a torus (6).'),
  spiral_turns: z
    .int(asked.spiralTurns)
    .min(2, asked.spiralTurns)
    .max(10, asked.spiralTurns)
    .default(3)
    .describe('Whole turns of a golden spiral.'),
  spiral_form: z
    .enum(spiralForms, { error: asked.spiralForm })
    .default('logarithmic')
    .describe('The golden spiral itself, or quarter circles in Fibonacci squares, which only come near it.'),
  solid_type: z
    .enum(solidTypes, { error: asked.solidType })
    .default('dodecahedron')
    .describe('Which of the five regular solids.'),
  size: z
    .int(asked.size)
    .min(256, asked.size)
    .max(2048, asked.size)
    .default(1024)
    .describe('Width and height of the picture in pixels.'),
  color_scheme: z
    .enum(colorSchemes, { error: asked.colorScheme })
    .default('golden')
    .describe('Colours of the picture.'),
  ...drawInput.shape,
})

const point = z.tuple([z.number(), z.number()])

const figureFields = {
  style: z.enum(['guide', 'fine', 'line', 'strong', 'fill', 'solid', 'dot']).describe('How heavily it is drawn.'),
  tone: z.int().describe('Which colour of the scheme, counted from 0.'),
  fact: z.string().optional().describe('What the page tells about it.'),
  copies: z
    .object({ count: z.int(), by_degrees: z.number() })
    .optional()
    .describe('Drawn this many times in all, each turned further about the origin, counter-clockwise.'),
}

const figure = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), center: point, radius: z.number(), ...figureFields }),
    z.object({
      kind: z.literal('ellipse'),
      center: point,
      semi_axes: point,
      rotation_degrees: z.number(),
      ...figureFields,
    }),
    z.object({
      kind: z.literal('outline'),
      points: z.array(point),
      radii: z
        .array(z.number())
        .optional()
        .describe('One for each side: 0 is straight, else the radius of a minor arc, positive counter-clockwise.'),
      closed: z.boolean(),
      ...figureFields,
    }),
    z.object({
      kind: z.literal('spiral'),
      center: point,
      start_radius: z.number(),
      start_degrees: z.number(),
      growth_per_quarter_turn: z.number(),
      quarter_turns: z.int(),
      ...figureFields,
    }),
    z.object({ kind: z.literal('dot'), at: point, ...figureFields }),
  ])
  .describe('Coordinates in the unit of the construction, x to the right, y upwards, 12 decimals.')

const step = z.object({ step: z.int(), title: z.string(), instruction: z.string(), figures: z.array(figure) })

const ratio = z.object({
  name: z.string(),
  symbol: z.string(),
  expression: z.string().describe('The exact value.'),
  value: z.number().describe('Measured in the figure that was constructed, rounded to 1e-12.'),
  exact: z.number().describe('The expression, evaluated.'),
})

const check = z.object({
  claim: z.string(),
  formula: z.string(),
  expected: z.number(),
  counted: z.number().describe('Counted or measured in the construction.'),
  holds: z.boolean(),
})

const count = z.int().optional()
const proof = z.object({
  circles: count,
  ellipses: count,
  points: count,
  lines: count,
  vertices: count,
  edges: count,
  faces: count,
  triangles: count,
  petals: count,
  paths: count,
  quarter_turns: count,
  closing_error: z.number().optional().describe('Largest distance by which three lines miss their common point.'),
  closing_tolerance: z.number().optional().describe('Above this nothing is drawn.'),
  checks: z.array(check),
})

const place = z.object({ name: z.string(), at: point, note: z.string() })

const symmetry = z.object({
  group: z.string(),
  order: z.int().describe('How many movements of the plane or of space bring the figure onto itself.'),
  rotations: z.int(),
  mirrors: z.int(),
  chiral: z.boolean(),
  description: z.string(),
})

const solid = z.object({
  vertices: z.array(z.tuple([z.number(), z.number(), z.number()])),
  edges: z.array(z.tuple([z.int(), z.int()])),
  faces: z.array(z.array(z.int())),
  projection: z.string(),
})

const output = z.object({
  primary_pattern: z.object({
    type: z.enum(patternTypes),
    name: z.string(),
    summary: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  mathematical_properties: z.record(z.string(), z.union([z.string(), z.number()])),
  sacred_ratios: z.array(ratio),
  symmetry_analysis: symmetry,
  meditation_points: z.array(place),
  energy_flow: z.object({ tradition: z.string(), description: z.string(), path: z.array(z.string()) }).nullable(),
  chakra_correspondences: z
    .object({
      tradition: z.string(),
      entries: z.array(z.object({ chakra: z.string(), sanskrit: z.string(), part: z.string() })),
    })
    .nullable(),
  image_path: z.string().nullable(),
  svg_path: z.string().nullable(),
  geometric_meaning: z.string(),
  meditation_guidance: z.array(z.string()),
  manifestation_notes: z.array(z.string()),
  construction: z.array(step),
  proof,
  solid: solid.nullable(),
  personal: z
    .object({
      letters: z.array(z.object({ letter: z.string(), position: z.int() })),
      digits: z.array(z.int()).nullable(),
      rules: z.array(z.string()),
    })
    .nullable(),
  size: z.int(),
  color_scheme: z.enum(colorSchemes),
})

export const sacredGeometrySchemas = {
  name: 'Sacred Geometry Mapper',
  aliases: ['sacred-geometry', 'sacred_geometry_mapper'],
  needs: ['intention'],
  example: { intention: 'Begin the morning calmly.' },
  input,
  output,
} as const satisfies EngineSchemas

export type SacredGeometryInput = z.infer<typeof input>
export type SacredGeometryFacts = z.infer<typeof output>
export type Figure = z.infer<typeof figure>
export type Step = z.infer<typeof step>
export type Ratio = z.infer<typeof ratio>
export type Check = z.infer<typeof check>
export type Proof = z.infer<typeof proof>
export type Place = z.infer<typeof place>
export type SymmetryAnalysis = z.infer<typeof symmetry>
export type Solid = z.infer<typeof solid>
export type Personal = NonNullable<SacredGeometryFacts['personal']>

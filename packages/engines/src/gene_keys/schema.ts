import { z } from 'zod'
import { birthInfo, possibleFacts } from '../birth/birth-info.ts'
import { birthInput } from '../birth/birth-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { designInfo } from '../human_design/design-info.ts'
import { nearestBoundary } from '../human_design/nearest-boundaries.ts'
import { planets, sides } from '../human_design/planets.ts'
import { focuses, sequenceIds, type SphereId, sphereIds } from './spheres.ts'

const asked = {
  focus: 'Say activation, venus, pearl or all.',
  partner: 'Say true or false: whether each sphere names its programming partner.',
  pathworking: 'Give the number of a Gene Key, 1 to 64.',
} as const

const input = birthInput.extend({
  focus_sequence: z
    .enum(focuses, { error: asked.focus })
    .default('all')
    .describe('Which spheres to fill: those of one sequence, or all sixteen. The others are null.'),
  include_programming_partner: z
    .boolean({ error: asked.partner })
    .default(true)
    .describe('Whether each sphere names the key across the wheel from its own.'),
  pathworking_focus: z
    .int({ error: asked.pathworking })
    .min(1, asked.pathworking)
    .max(64, asked.pathworking)
    .nullish()
    .describe('A Gene Key, 1 to 64, to work with: adds profile.pathworking for it, whether or not the profile has it.'),
})

const key = z.int().min(1).max(64)
const line = z.int().min(1).max(6)
const word = z.string().nullable().describe('Richard Rudd’s word; null where an installation does not show the triads.')

const triad = { shadow: word, gift: word, siddhi: word }

/** Our own words for a key; they stand whether or not the triads are shown. */
const ownWords = {
  theme: z.string().describe('Our own name for the key.'),
  life_theme: z.string(),
  keywords: z.array(z.string()),
  under_strain: z.string(),
  at_ease: z.string(),
}

const partner = {
  programming_partner: key.nullable().describe('The key across the wheel; null unless asked for.'),
  partner_theme: z.string().nullable().describe('What the two keys of the pair are about together.'),
}

const sphere = z.object({
  sphere: z.enum(sphereIds),
  name: z.string(),
  sequence: z.enum(sequenceIds),
  step: z.int().describe('Place on the path of its sequence, from 1.'),
  planet: z.enum(planets),
  side: z.enum(sides).describe('personality: the moment of birth; design: 88° of Sun before.'),
  longitude: z.number().describe('Degrees of the tropical ecliptic of date.'),
  key,
  line,
  ...triad,
  ...partner,
  ...ownWords,
  description: z.string(),
  line_name: z.string(),
  line_text: z.string(),
})

const sequence = z.object({
  sequence: z.enum(sequenceIds),
  name: z.string(),
  description: z.string(),
  spheres: z.array(z.enum(sphereIds)).describe('In path order.'),
})

const pathworking = z.object({
  key,
  ...triad,
  ...partner,
  ...ownWords,
  description: z.string(),
  spheres: z.array(z.enum(sphereIds)).describe('Where the key stands in this profile, among the filled spheres.'),
  question: z.string(),
  steps: z.array(z.object({ name: z.string(), text: z.string() })),
})

const profile = z.object({
  focus_sequence: z.enum(focuses),
  spheres: z.object(
    Object.fromEntries(sphereIds.map((id) => [id, sphere.nullable()])) as Record<
      SphereId,
      z.ZodNullable<typeof sphere>
    >,
  ),
  sequences: z.array(sequence).describe('The sequences that are filled.'),
  pathworking: pathworking.nullable(),
  nearest_boundaries: z
    .array(nearestBoundary)
    .describe('The three boundaries that a change of clock time would cross first.'),
})

const output = z.object({
  profile: profile.nullable().describe('Null when the time of day is unknown: no hour is ever assumed.'),
  birth_info: birthInfo,
  design_info: designInfo.nullable(),
  possible: possibleFacts
    .nullable()
    .describe(
      'When the birth time is uncertain or unknown: for each sphere (attraction: "58") and its line (attraction_line: "58.4") the values it can have, with shares.',
    ),
  certain: z
    .object({
      spheres: z.partialRecord(
        z.enum(sphereIds),
        z.object({ key, line: line.nullable().describe('Null where the line changes within the day.') }),
      ),
    })
    .nullable()
    .describe('When the time of day is unknown: the keys that are the same at every minute of the day.'),
})

export type GeneKeysInput = z.output<typeof input>
export type GeneKeysFacts = z.output<typeof output>
export type GeneKeysProfile = z.output<typeof profile>
export type Sphere = z.output<typeof sphere>
export type Pathworking = z.output<typeof pathworking>

export const geneKeysSchemas = {
  name: 'Gene Keys Compass',
  aliases: ['gene-keys', 'gene_keys_compass'],
  needs: ['birth'],
  example: { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' },
  input,
  output,
} as const satisfies EngineSchemas<typeof input, typeof output>

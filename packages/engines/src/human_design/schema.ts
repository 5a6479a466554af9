import { z } from 'zod'
import { birthInfo, possibleFacts } from '../birth/birth-info.ts'
import { birthInput } from '../birth/birth-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { designInfo } from './design-info.ts'
import { nearestBoundary } from './nearest-boundaries.ts'
import { planets } from './planets.ts'

const input = birthInput.extend({
  include_design_calculation: z
    .boolean()
    .default(true)
    .describe(
      'Whether the answer has design_info, how the design instant was found. The design gates are always there.',
    ),
  detailed_gates: z
    .boolean()
    .default(true)
    .describe('Whether each activation has its keynote, description, gift and shadow beside its numbers.'),
})

const degrees = z.number().describe('Degrees of the tropical ecliptic of date.')
const gate = z.int().min(1).max(64)
const sixth = z.int().min(1).max(6)
const center = z.enum(['head', 'ajna', 'throat', 'g', 'ego', 'spleen', 'sacral', 'solar_plexus', 'root'])
const motor = z.enum(['sacral', 'ego', 'solar_plexus', 'root'])
const circuit = z.enum(['knowing', 'centering', 'ego', 'defense', 'logic', 'sensing', 'integration'])
const circuitGroup = z.enum(['Individual', 'Tribal', 'Collective']).nullable()

const activation = z.object({
  number: gate,
  name: z.string(),
  line: sixth,
  line_name: z.string(),
  color: sixth,
  tone: sixth,
  base: z.int().min(1).max(5),
  longitude: degrees,
  center,
  keynote: z.string().optional(),
  description: z.string().optional(),
  gift: z.string().optional(),
  shadow: z.string().optional(),
})
const activations = z.object(
  Object.fromEntries(planets.map((planet) => [planet, activation])) as Record<
    (typeof planets)[number],
    typeof activation
  >,
)

const typeInfo = z.object({
  type_name: z.enum(['Generator', 'Manifesting Generator', 'Projector', 'Manifestor', 'Reflector']),
  strategy: z.string(),
  authority: z.enum(['Emotional', 'Sacral', 'Splenic', 'Ego', 'Self-Projected', 'Mental', 'Lunar']),
  authority_detail: z.string().nullable().describe('Finer kinds that schools tell apart; null where there are none.'),
  authority_text: z.string(),
  signature: z.string(),
  not_self: z.string(),
  percentage: z.number().describe('Share of this type among 5,000 random instants 1920–2030, percent.'),
  description: z.string(),
  life_purpose: z.string(),
})

const profile = z.object({
  personality_line: sixth,
  design_line: sixth,
  profile: z.string().describe('Personality line / design line.'),
  profile_name: z.string(),
  description: z.string(),
})

const centerState = z.object({
  name: z.string(),
  defined: z.boolean(),
  gates: z.array(gate).describe('Active gates of this center.'),
  all_gates: z.array(gate),
  function: z.string(),
  when_defined: z.string(),
  when_undefined: z.string(),
})
const centers = z.record(center, centerState)

const definedChannel = z.object({
  id: z.string().describe('Smaller gate first: 1-8.'),
  gates: z.tuple([gate, gate]),
  centers: z.tuple([center, center]),
  name: z.string(),
  text: z.string(),
  circuit,
  circuit_elsewhere: circuit.nullable().describe('Where another school counts this channel.'),
})

const incarnationCross = z.object({
  name: z.string().describe('As published, without prefix and number.'),
  variants: z.array(z.string()).describe('Other published names of the same cross.'),
  type: z.enum(['Right Angle', 'Left Angle', 'Juxtaposition']),
  gates: z.tuple([gate, gate, gate, gate]).describe('Personality Sun, personality Earth, design Sun, design Earth.'),
})

const variable = z.object({ name: z.string(), arrow: z.enum(['left', 'right']), color: sixth, tone: sixth })
const variables = z.object({
  notation: z.string().describe('P(motivation, perspective) D(determination, environment), as in PRL DRL.'),
  determination: variable,
  environment: variable,
  motivation: variable.extend({ transference: z.string() }),
  perspective: variable,
})

const motorPath = z.object({
  motor,
  centers: z.array(center).describe('From the motor to the Throat.'),
  channels: z.array(z.array(z.string())).describe('For each step the defined channels that carry it.'),
})

const circuitShare = z.object({
  circuit,
  group: circuitGroup,
  name: z.string(),
  channels: z.array(z.string()).describe('Defined channels, counted as most charts do.'),
  channels_elsewhere: z
    .array(z.string())
    .describe('Defined channels by the school that counts 10-34 and 20-57 with integration.'),
})

const splitBridge = z.object({
  channels: z.array(z.string()).describe('One channel, or two that meet in an open center.'),
  missing_gates: z.array(gate),
  joins: z.array(z.array(center)).describe('The two groups of centers it would join.'),
})

const derivation = z.object({
  fact: z.string(),
  methods: z.array(z.string()),
  result: z.string(),
  evidence: z.string(),
})

const chart = z.object({
  type_info: typeInfo,
  profile,
  personality_gates: activations,
  design_gates: activations,
  centers,
  defined_channels: z.array(definedChannel),
  definition_type: z.enum(['None', 'Single', 'Split', 'Triple Split', 'Quadruple Split']),
  incarnation_cross: incarnationCross,
  variables,
  motor_paths: z.array(motorPath),
  circuits: z.array(circuitShare),
  split_bridges: z
    .array(splitBridge)
    .describe('For every two groups of a split definition, what would join them with the fewest further gates.'),
  nearest_boundaries: z
    .array(nearestBoundary)
    .describe('The three boundaries that a change of clock time would cross first.'),
  derivations: z.array(derivation),
})

const certainActivation = z.object({
  gate,
  line: sixth.nullable().describe('Null where the line changes within the day.'),
})
const certainActivations = z.partialRecord(z.enum(planets), certainActivation)

const output = z.object({
  chart: chart.nullable().describe('Null when the time of day is unknown: no hour is ever assumed.'),
  birth_info: birthInfo.extend({ sun_longitude: degrees.nullable() }),
  design_info: designInfo.nullable(),
  possible: possibleFacts
    .nullable()
    .describe('When the birth time is uncertain or unknown: the values each fact can have, with shares.'),
  certain: z
    .object({
      facts: z.record(z.string(), z.string()),
      personality_gates: certainActivations,
      design_gates: certainActivations,
    })
    .nullable()
    .describe('When the time of day is unknown: what is the same at every minute of the day.'),
})

export type HumanDesignInput = z.output<typeof input>
export type HumanDesignFacts = z.output<typeof output>
export type HumanDesignChart = z.output<typeof chart>
export type GateActivation = z.output<typeof activation>
export type HumanDesignVariable = z.output<typeof variable>

export const humanDesignSchemas = {
  name: 'Human Design Scanner',
  aliases: ['human-design', 'human_design_scanner'],
  needs: ['birth'],
  example: { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' },
  input,
  output,
} as const satisfies EngineSchemas<typeof input, typeof output>

import { ayanamsas, houseSystems, type HouseSystem } from '@orrery/ephemeris'
import { z } from 'zod'
import { birthInfo, possibleFacts, utcInstant } from '../birth/birth-info.ts'
import { birthInput } from '../birth/birth-input.ts'
import { calendarDateOf } from '../calendar-date.ts'
import type { EngineSchemas } from '../engine.ts'
import { aspectAngles, orbSets, type AspectType, type OrbSetName } from './aspects.ts'
import { natalBodies, type NatalBody } from './bodies.ts'
import { phaseTexts } from './content/aspects.ts'
import { dignities } from './dignities.ts'
import { signs } from '../zodiac.ts'

const houseLetter = z.enum(Object.keys(houseSystems) as [HouseSystem, ...HouseSystem[]], {
  error: `Give house_system as one letter: ${Object.entries(houseSystems)
    .map(([letter, name]) => `${letter} ${name}`)
    .join(', ')}.`,
})
const aspectType = z.enum(Object.keys(aspectAngles) as [AspectType, ...AspectType[]])
const orbSetName = z.enum(Object.keys(orbSets) as [OrbSetName, ...OrbSetName[]])
const orb = z.number().min(0).max(15)

const isInstant = (text: string): boolean => z.iso.datetime({ offset: true }).safeParse(text).success

const input = birthInput.extend({
  house_system: houseLetter
    .default('P')
    .describe(
      'P Placidus, K Koch, W whole sign, E equal, O Porphyry, R Regiomontanus, C Campanus, B Alcabitius, M Morinus, T Polich/Page, X meridian.',
    ),
  zodiac: z
    .enum(['tropical', 'sidereal'])
    .default('tropical')
    .describe('Where 0° Aries lies: at the equinox, or among the stars.'),
  ayanamsa: z.enum(ayanamsas).optional().describe('Only for the sidereal zodiac: lahiri when left out.'),
  node: z.enum(['true', 'mean']).default('true').describe('Which lunar node.'),
  positions: z
    .enum(['apparent', 'true'])
    .default('apparent')
    .describe('apparent, or true: without light-time, aberration and nutation.'),
  orbs: z
    .union(
      [
        orbSetName,
        z
          .object({
            conjunction: orb,
            sextile: orb,
            square: orb,
            trine: orb,
            opposition: orb,
            minor: orb.default(2),
            luminary_bonus: z.number().min(0).max(5).default(0),
          })
          .strict(),
      ],
      {
        error: `Give orbs as a named set (${Object.keys(orbSets).join(', ')}), or degrees from 0 to 15 for conjunction, sextile, square, trine and opposition.`,
      },
    )
    .default('orrery-1')
    .describe('A named set, or degrees of your own for each aspect.'),
  minor_aspects: z.boolean().default(false).describe('Also 30, 45, 72, 135, 144 and 150 degrees.'),
  target_date: z
    .string()
    .refine((text) => calendarDateOf(text) !== null || isInstant(text), {
      error: 'Give target_date as YYYY-MM-DD, or as an instant like 2026-11-21T18:00:00Z.',
    })
    .optional()
    .describe('Transits to the natal chart: at an instant, or over a UTC day.'),
})

const degrees = z.number().describe('Degrees.')
const sign = z.enum(signs)
const house = z.int().min(1).max(12)

const body = z.object({
  name: z.string(),
  longitude: degrees.nullable().describe('Null when the time of day is unknown: see range.'),
  latitude: degrees.nullable(),
  distance: z.number().nullable().describe('Astronomical units.'),
  speed: z.number().nullable().describe('Degrees of longitude a day.'),
  declination: degrees.nullable(),
  retrograde: z.boolean().nullable().describe('Null when it turns within the possible day.'),
  sign: sign.nullable().describe('Null when the possible day holds two signs.'),
  degree: degrees.nullable().describe('Degrees within the sign, 0 to 30.'),
  house: house.nullable(),
  dignity: z.enum(dignities).nullable().describe('Traditional, of Sun to Saturn.'),
  range: z
    .object({ from: degrees, to: degrees, signs: z.array(sign) })
    .nullable()
    .describe('Longitudes at the start and the end of the day when the time is unknown.'),
  meaning: z.string(),
})
const bodies = z.object(Object.fromEntries(natalBodies.map((name) => [name, body])) as Record<NatalBody, typeof body>)

const point = z.object({ longitude: degrees, sign, degree: degrees, house: house.nullable() })

const aspectPoint = z.enum([...natalBodies, 'ascendant', 'midheaven'])
const aspect = z.object({
  a: aspectPoint,
  b: aspectPoint,
  type: aspectType,
  exact_angle: z.number(),
  separation: degrees.nullable(),
  orb: degrees.nullable().describe('Null when the time of day is unknown; the aspect then holds all day.'),
  applying: z.boolean().nullable().describe('By the relative motion of both; null with an angle of the chart.'),
})

const count = z.object({ count: z.int(), bodies: z.array(z.string()) })
const balanceOf = <Name extends string>(names: readonly [Name, ...Name[]]) =>
  z.object(Object.fromEntries(names.map((name) => [name, count])) as Record<Name, typeof count>)

const lot = z.object({ longitude: degrees, sign, degree: degrees, house: house.nullable(), formula: z.string() })

const chart = z.object({
  time_known: z.boolean(),
  zodiac: z.enum(['tropical', 'sidereal']),
  ayanamsa: z.object({ name: z.enum(ayanamsas), degrees }).nullable(),
  positions: z.enum(['apparent', 'true']),
  node: z.enum(['true', 'mean']),
  bodies,
  angles: z
    .object({ ascendant: degrees, midheaven: degrees, descendant: degrees, ic: degrees, vertex: degrees })
    .nullable(),
  angle_signs: z.object({ ascendant: point, midheaven: point, descendant: point, ic: point, vertex: point }).nullable(),
  houses: z.object({ system: houseLetter, name: z.string(), cusps: z.array(degrees).length(12) }).nullable(),
  houses_unavailable: z.object({ reason: z.string(), alternatives: z.array(houseLetter) }).nullable(),
  house_comparison: z
    .array(
      z.object({
        system: houseLetter,
        name: z.string(),
        cusps: z.array(degrees).nullable(),
        houses: z.record(z.string(), house).nullable(),
      }),
    )
    .describe('Every system side by side; null where it is undefined.'),
  aspects: z.array(aspect),
  orbs: z.object({
    name: z.string(),
    degrees: z.record(aspectType, z.number()),
    luminary_bonus: z.number(),
  }),
  elements: balanceOf(['fire', 'earth', 'air', 'water']).nullable(),
  modalities: balanceOf(['cardinal', 'fixed', 'mutable']).nullable(),
  sect: z.enum(['day', 'night']).nullable(),
  sun_altitude: degrees.nullable().describe('True altitude of the Sun’s centre.'),
  moon_phase: z
    .object({
      name: z.enum(Object.keys(phaseTexts) as [keyof typeof phaseTexts, ...(keyof typeof phaseTexts)[]]),
      angle: degrees.nullable().describe('Moon minus Sun in longitude; null when the time of day is unknown.'),
      illuminated_fraction: z.number().nullable(),
      waxing: z.boolean(),
    })
    .nullable(),
  lots: z.object({ fortune: lot, spirit: lot }).nullable(),
  error_bars: z
    .object({
      delta_t_seconds: z.number(),
      delta_t_uncertainty_seconds: z.number(),
      arcseconds: z.record(z.string(), z.number()),
    })
    .nullable()
    .describe('What the uncertainty of ΔT means for the longitude of each body.'),
})

const transit = z.object({
  transit: z.enum(natalBodies),
  natal: aspectPoint,
  type: aspectType,
  exact_angle: z.number(),
  orb: degrees,
  applying: z.boolean().describe('By the motion of the transiting body; the natal point stands.'),
  exact_at: utcInstant.nullable().describe('When it is exact within the day that was asked for.'),
})
const transits = z.object({
  from: utcInstant,
  to: utcInstant,
  basis: z.string(),
  bodies: z.record(
    z.string(),
    z.object({
      longitude: degrees,
      speed: z.number(),
      sign,
      degree: degrees,
      retrograde: z.boolean(),
      house: house.nullable(),
    }),
  ),
  aspects: z.array(transit),
})

const output = z.object({
  chart,
  birth_info: birthInfo,
  transits: transits.nullable(),
  possible: possibleFacts
    .nullable()
    .describe('When the birth time is uncertain or unknown: the values each fact can have, with shares.'),
})

export const natalSchemas = {
  name: 'Natal Chart',
  aliases: ['astrology', 'natal_chart', 'natal-chart', 'birth_chart'],
  needs: ['birth'],
  needsBirthplace: true,
  example: { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' },
  input,
  output,
} as const satisfies EngineSchemas

export type NatalInput = z.output<typeof input>
export type NatalFacts = z.output<typeof output>
export type NatalChart = z.output<typeof chart>
export type NatalBodyFacts = z.output<typeof body>
export type NatalAspect = z.output<typeof aspect>
export type NatalTransits = z.output<typeof transits>

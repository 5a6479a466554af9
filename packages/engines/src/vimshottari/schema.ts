import { ayanamsas } from '@orrery/ephemeris'
import { z } from 'zod'
import { birthInfo, possibleFacts, utcInstant } from '../birth/birth-info.ts'
import { birthInput } from '../birth/birth-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { epochSecondsOf } from './instants.ts'
import { lords } from './lords.ts'
import { nakshatras } from './nakshatras.ts'
import { periodTypes } from './periods.ts'
import { moonReckonings, schoolNames } from './reckoning.ts'
import { taraNames } from './taras.ts'

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  currentDate: 'Give current_date as YYYY-MM-DD, or as an instant like 2026-11-21T18:00:00Z.',
  subPeriods: 'Say true or false: whether the periods contain their sub-periods.',
  forecast: 'Give years_forecast as a whole number of years from 1 to 50.',
  levels: 'Give levels as a whole number from 1 (mahadashas) to 5 (pranas).',
  preset: `Name one of the presets: ${schoolNames.join(', ')}.`,
  ayanamsa: `Name one of the ayanamsas: ${ayanamsas.join(', ')}.`,
  moon: 'Say apparent or true.',
  yearDays: 'Give year_days as a number of days from 300 to 400, like 365.25.',
} as const

const input = birthInput.extend({
  current_date: z
    .string({ error: asked.currentDate })
    .max(40, asked.currentDate)
    .refine((text) => epochSecondsOf(text) !== null, { error: asked.currentDate })
    .optional()
    .describe(
      'The moment to look at: an instant, or a date (its first instant in UTC). Now, cut to the hour, if left out.',
    ),
  include_sub_periods: z
    .boolean({ error: asked.subPeriods })
    .default(true)
    .describe('Whether all_mahadashas contain their sub-periods. The current ones are always there.'),
  years_forecast: z
    .int(asked.forecast)
    .min(1, asked.forecast)
    .max(50, asked.forecast)
    .default(10)
    .describe('How many years from current_date upcoming_periods, favorable_periods and challenging_periods reach.'),
  levels: z
    .int(asked.levels)
    .min(1, asked.levels)
    .max(5, asked.levels)
    .default(3)
    .describe(
      'Depth of sub_periods: 1 mahadasha, 2 antardasha, 3 pratyantardasha, 4 sookshma, 5 prana. Level 4 is nested within the current mahadasha, level 5 within the current antardasha.',
    ),
  preset: z
    .enum(schoolNames, { error: asked.preset })
    .optional()
    .describe('A school or program whose reckoning to use; orrery if left out. Single fields win over it.'),
  ayanamsa: z
    .enum(ayanamsas, { error: asked.ayanamsa })
    .optional()
    .describe('From where the sidereal zodiac is counted, instead of the one of the preset.'),
  year_days: z
    .number({ error: asked.yearDays })
    .min(300, asked.yearDays)
    .max(400, asked.yearDays)
    .optional()
    .describe('Length of a dasha year in days, instead of the one of the preset: 365.25, 365.2425, 360, …'),
  moon: z
    .enum(moonReckonings, { error: asked.moon })
    .optional()
    .describe('apparent, or true: without light-time, aberration and nutation. Instead of the one of the preset.'),
})

const lord = z.enum(lords)
const periodType = z.enum(periodTypes)
const localDate = z.string().describe('YYYY-MM-DD on the clock of the birthplace.')
const nakshatraName = z.enum(nakshatras)

const span = z.object({
  planet: lord,
  period_type: periodType,
  start_date: utcInstant,
  end_date: utcInstant,
  start_local_date: localDate,
  end_local_date: localDate,
  duration_years: z.number().describe('Years of the tradition, also where birth cuts the period.'),
  is_current: z.boolean(),
})

const subPeriod = span.extend({
  get sub_periods() {
    return z.array(subPeriod)
  },
})

const period = span.extend({
  lords: z.array(lord).describe('From the mahadasha down to this period.'),
  general_theme: z.string(),
  opportunities: z.array(z.string()),
  challenges: z.array(z.string()),
  recommendations: z.array(z.string()),
})

const dateRange = z.object({ earliest: utcInstant, latest: utcInstant })

const mahadasha = period.extend({
  tara: z
    .object({ number: z.int().min(1).max(9), name: z.enum(taraNames), meaning: z.string() })
    .describe('Count of the period from the one at birth.'),
  starts_at_age: z.number().describe('Years of 365.25 days from birth; negative for the first one.'),
  sub_periods: z.array(subPeriod),
})

const pathPeriod = span.extend({ lords: z.array(lord) })

const convention = z.object({
  preset: z.enum(schoolNames).nullable().describe('Null when fields of the request make it nobody’s.'),
  ayanamsa: z.enum(ayanamsas),
  ayanamsa_degrees: z.number().nullable().describe('At birth; null when the time of day is unknown.'),
  moon: z.enum(moonReckonings),
  year_days: z.number(),
  assumed: z.array(z.string()).describe('Fields of the preset that its maker does not document.'),
})

const birthNakshatra = z.object({
  name: nakshatraName,
  pada: z.int().min(1).max(4).nullable(),
  ruling_planet: lord,
  degrees_in_nakshatra: z.number().nullable(),
  symbol: z.string(),
  deity: z.string(),
  nature: z.string(),
  meaning: z.string(),
  characteristics: z.array(z.string()),
})

const nearEdge = z.object({
  arc_degrees: z.number().describe('To the edge of the nakshatra: positive when it lies ahead.'),
  minutes: z.number().describe('Minutes of clock time to it, signed.'),
  neighbour: z.object({ nakshatra: nakshatraName, pada: z.int(), ruling_planet: lord }),
  born_at: utcInstant.describe('A minute beyond the edge: the birth of the other answer.'),
  mahadashas: z.array(z.object({ planet: lord, start_date: utcInstant, end_date: utcInstant })),
  current_mahadasha: lord.nullable(),
  current_antardasha: lord.nullable(),
  days_between: z.number().describe('By how many days the dates of the two answers differ.'),
  text: z.string(),
})

const school = z.object({
  preset: z.enum(schoolNames),
  title: z.string(),
  ayanamsa: z.enum(ayanamsas),
  ayanamsa_degrees: z.number(),
  moon: z.enum(moonReckonings),
  year_days: z.number(),
  assumed: z.array(z.string()),
  source: z.string(),
  moon_longitude: z.number().describe('Sidereal, degrees.'),
  nakshatra: nakshatraName,
  pada: z.int(),
  ruling_planet: lord,
  same_ruler: z.boolean().describe('Whether the lord at birth is that of this answer.'),
  current_mahadasha: lord.nullable(),
  current_antardasha: lord.nullable(),
  compared_planet: lord,
  compared_start: utcInstant.describe('Start of the mahadasha that is compared.'),
  days_from_this_answer: z.number().describe('Positive where this school begins that mahadasha later.'),
})

const timeline = z.object({
  time_known: z.boolean(),
  convention,
  current_date: utcInstant,
  moon_longitude: z.number().nullable().describe('Sidereal, degrees.'),
  birth_nakshatra: birthNakshatra
    .nullable()
    .describe('Null when the possible births lie in more than one nakshatra and none of them is stated.'),
  balance_at_birth: z
    .object({
      planet: lord,
      passed_fraction: z.number(),
      years: z.number().describe('Years of the tradition left at birth.'),
      days: z.number(),
      ends: utcInstant,
    })
    .nullable(),
  current_mahadasha: period.nullable(),
  current_antardasha: period.nullable(),
  current_pratyantardasha: period.nullable(),
  current_path: z.array(pathPeriod).describe('All current periods from the mahadasha down to levels.'),
  all_mahadashas: z.array(mahadasha).describe('Nine, the first starting before birth; empty when the time is unknown.'),
  upcoming_periods: z.array(period).describe('Mahadashas and antardashas that begin within years_forecast.'),
  life_phase_analysis: z.string().nullable(),
  karmic_themes: z.array(z.string()),
  date_uncertainty: z
    .object({
      earlier_days: z.number(),
      later_days: z.number(),
      mahadashas: z.array(z.object({ planet: lord, starts: dateRange, ends: dateRange })),
    })
    .nullable()
    .describe('When the birth time is uncertain or unknown: how far every date can move, and what that leaves.'),
  near_edge: nearEdge.nullable().describe('The other answer, when the Moon stands near the edge of its nakshatra.'),
  schools: z.array(school).describe('The same birth by every preset; empty when the time is unknown.'),
})

const outlook = z.object({
  lords: z.array(lord),
  start_date: utcInstant,
  end_date: utcInstant,
  start_local_date: localDate,
  end_local_date: localDate,
  reason: z.string(),
})

const output = z.object({
  timeline,
  birth_info: birthInfo,
  current_period_analysis: z.string().nullable(),
  karmic_guidance: z.string().nullable(),
  favorable_periods: z
    .array(outlook)
    .describe('Antardashas of the forecast whose lord and that of the mahadasha are natural friends.'),
  challenging_periods: z.array(outlook).describe('Antardashas of the forecast whose two lords are natural enemies.'),
  possible: possibleFacts
    .nullable()
    .describe('When the birth time is uncertain or unknown: the values each fact can have, with shares.'),
})

export const vimshottariSchemas = {
  name: 'Vimshottari Timeline Mapper',
  aliases: ['vimshottari_dasha', 'vimshottari_timeline_mapper'],
  needs: ['birth'],
  example: { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal', current_date: '2026-11-21' },
  brief: { levels: 2 },
  input,
  output,
} as const satisfies EngineSchemas

export type VimshottariInput = z.output<typeof input>
export type VimshottariFacts = z.output<typeof output>
export type VimshottariTimeline = z.output<typeof timeline>
export type PeriodFacts = z.output<typeof period>
export type MahadashaFacts = z.output<typeof mahadasha>
export type SubPeriodFacts = z.output<typeof subPeriod>
export type SchoolFacts = z.output<typeof school>
export type NearEdgeFacts = z.output<typeof nearEdge>
export type OutlookFacts = z.output<typeof outlook>

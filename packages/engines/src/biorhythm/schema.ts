import { z } from 'zod'
import { calendarDateInput } from '../calendar-date-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { timezoneInput } from '../today.ts'
import { phases } from './cycles.ts'

const person = z.object({
  birth_date: calendarDateInput.describe('Date of birth, YYYY-MM-DD.'),
  full_name: z.string().trim().min(1).max(100).optional().describe('How to call this person in the answer.'),
})

/** What to give, said the same way whether the type or the value was wrong. */
const asked = { forecastDays: 'Give forecast_days as a whole number of days from 1 to 90.' } as const

const input = z
  .object({
    birth_date: calendarDateInput.optional().describe('Date of birth, YYYY-MM-DD. For one person.'),
    person1: person.optional().describe('First of two people, instead of birth_date.'),
    person2: person.optional().describe('Second of two people.'),
    target_date: calendarDateInput.optional().describe('The day to look at, YYYY-MM-DD; today if left out.'),
    timezone: timezoneInput,
    include_extended_cycles: z
      .boolean()
      .default(false)
      .describe('Also the intuitive (38), aesthetic (43) and spiritual (53 days) cycles.'),
    forecast_days: z
      .int(asked.forecastDays)
      .min(1, asked.forecastDays)
      .max(90, asked.forecastDays)
      .default(7)
      .describe('Days to look ahead, the target date included.'),
    critical_horizon_days: z
      .int()
      .min(1)
      .max(3653)
      .default(90)
      .describe('How far ahead to list the days on which a classical cycle passes zero; at most ten years.'),
  })
  .refine(
    ({ birth_date, person1, person2 }) => (person1 && person2 ? !birth_date : birth_date && !person1 && !person2),
    {
      error: 'Give birth_date for one person, or person1 and person2 (each with birth_date) for two.',
      path: ['birth_date'],
    },
  )

const percent = z.number().min(-100).max(100)
const phase = z.enum(phases)
const date = z.string().describe('YYYY-MM-DD')
const classical = z.object({ physical: percent, emotional: percent, intellectual: percent })

const cycleDetail = z.object({
  name: z.string(),
  period: z.number().describe('Days.'),
  percentage: percent,
  phase,
  rising: z.boolean(),
  days_to_peak: z.number(),
  days_to_valley: z.number(),
  next_critical: date.describe('Next later day that contains a zero crossing.'),
  zero_crossing: z.boolean().describe('The curve passes zero within the target date.'),
  meaning: z.string(),
})

const forecastDay = z.object({
  date,
  days_alive: z.number(),
  ...classical.shape,
  overall_energy: percent,
  critical_day: z.boolean(),
  critical_cycles: z.array(z.string()),
  zero_crossings: z.array(z.string()),
  trend: z.enum(['ascending', 'descending', 'mixed', 'stable']),
})

const single = z.object({
  variant: z.literal('single'),
  birth_date: date,
  target_date: date,
  days_alive: z.number(),
  physical_percentage: percent,
  emotional_percentage: percent,
  intellectual_percentage: percent,
  intuitive_percentage: percent.nullable(),
  aesthetic_percentage: percent.nullable(),
  spiritual_percentage: percent.nullable(),
  physical_phase: phase,
  emotional_phase: phase,
  intellectual_phase: phase,
  intuitive_phase: phase.nullable(),
  aesthetic_phase: phase.nullable(),
  spiritual_phase: phase.nullable(),
  overall_energy: percent.describe('Mean of the three classical cycles.'),
  critical_day: z.boolean().describe('At least one classical cycle stands within 5 % of zero.'),
  critical_cycles: z.array(z.string()),
  zero_crossing: z.boolean().describe('At least one classical cycle passes zero within the day.'),
  trend: z.enum(['ascending', 'descending', 'mixed', 'stable']),
  cycle_details: z.record(z.string(), cycleDetail),
  forecast: z.array(forecastDay).describe('One entry a day, beginning with the target date.'),
  critical_days_ahead: z.array(date),
  zero_crossings_ahead: z.array(z.object({ date, cycle: z.string(), direction: z.enum(['upward', 'downward']) })),
  forecast_summary: z.object({
    total_days: z.number(),
    critical_days_count: z.number(),
    best_days_count: z.number(),
    challenging_days_count: z.number(),
    average_energy: percent,
  }),
  best_days_ahead: z.array(date),
  challenging_days_ahead: z.array(date),
  energy_optimization: z.record(z.string(), z.string()),
  cycle_synchronization: z.object({
    aligned_cycles: z.array(z.string()),
    conflicting_cycles: z.array(z.string()),
    synchronization_score: z.number().min(0).max(1),
  }),
  repeats_on: date.describe('The day on which all three classical cycles begin anew: 21,252 days after birth.'),
})

const share = z.number().min(0).max(1)
const pair = z.object({
  variant: z.literal('pair'),
  person1_name: z.string(),
  person2_name: z.string(),
  person1_birth_date: date,
  person2_birth_date: date,
  target_date: date,
  days_between: z.number().describe('Days from the first birth date to the second; may be negative.'),
  person1_cycles: z.record(z.string(), percent),
  person2_cycles: z.record(z.string(), percent),
  physical_compatibility: share,
  emotional_compatibility: share,
  intellectual_compatibility: share,
  intuitive_compatibility: share.nullable(),
  aesthetic_compatibility: share.nullable(),
  spiritual_compatibility: share.nullable(),
  overall_compatibility: share.describe('Mean of the three classical cycles.'),
  compatibility_formula: z.string(),
  compatibility_strengths: z.array(z.string()),
  compatibility_challenges: z.array(z.string()),
  shared_high_days: z.array(date),
  shared_critical_days: z.array(date),
  forecast: z.array(z.object({ date, person1: classical, person2: classical })),
})

const output = z.discriminatedUnion('variant', [single, pair])

export const biorhythmSchemas = {
  name: 'Biorhythm Engine',
  aliases: ['biorhythm_engine'],
  needs: ['date'],
  example: { birth_date: '1990-05-17' },
  input,
  output,
} as const satisfies EngineSchemas

export type BiorhythmInput = z.infer<typeof input>
export type BiorhythmFacts = z.infer<typeof output>
export type SingleBiorhythm = z.infer<typeof single>
export type PairBiorhythm = z.infer<typeof pair>
export type ForecastDay = z.infer<typeof forecastDay>
export type CycleDetail = z.infer<typeof cycleDetail>

import { z } from 'zod'
import { calendarDateInput } from '../calendar-date-input.ts'
import type { EngineSchemas } from '../engine.ts'
import { timezoneInput } from '../today.ts'
import { reductions } from './date-numbers.ts'
import { systems, yRules } from './letters.ts'

const name = z
  .string({ error: 'Give the full name.' })
  .trim()
  .min(1, 'Give the full name.')
  .max(200, 'Give at most 200 characters.')

const person = z.object({
  full_name: name.describe('Full name at birth.'),
  birth_date: calendarDateInput.describe('Date of birth, YYYY-MM-DD.'),
  latin_name: name.optional().describe('The name in Latin letters, if it is written in another script.'),
})

const input = z
  .object({
    full_name: name.optional().describe('Full name at birth, as it was first written.'),
    birth_date: calendarDateInput.optional().describe('Date of birth, YYYY-MM-DD.'),
    preferred_name: name
      .optional()
      .describe('The name used every day; its numbers are given beside those of the full name.'),
    latin_name: name.optional().describe('The name in Latin letters, if it is written in another script.'),
    system: z
      .enum(systems)
      .default('pythagorean')
      .describe('Letter values: pythagorean (1 to 9 in turn) or chaldean (Cheiro).'),
    y_rule: z.enum(yRules).default('contextual').describe('Y as vowel unless next to one, always, or never.'),
    reduction: z
      .enum(reductions)
      .default('parts')
      .describe('Life path: month, day and year reduced first; all digits at once; or the whole numbers added.'),
    current_year: z.int().min(1).max(9999).optional().describe('Year of the personal year; this year if left out.'),
    current_date: calendarDateInput.optional().describe('Day of the personal month and day; today if left out.'),
    timezone: timezoneInput,
    personal_year_from: z
      .enum(['january', 'birthday'])
      .default('january')
      .describe('Whether a personal year begins on 1 January or on the birthday.'),
    person1: person.optional().describe('First of two people, instead of full_name and birth_date.'),
    person2: person.optional().describe('Second of two people.'),
  })
  .refine(
    ({ full_name, birth_date, person1, person2 }) =>
      person1 && person2 ? !full_name && !birth_date : full_name && birth_date && !person1 && !person2,
    {
      error: 'Give full_name and birth_date for one person, or person1 and person2 (each with both) for two.',
      path: ['full_name'],
    },
  )

const digit = z.int().min(1).max(9)
const core = z.int().min(1).max(33).describe('1 to 9, 11, 22 or 33.')
const reduced = z.object({ compound: z.number(), number: core, derivation: z.string() })
const school = reduced.nullable()
const nameSchools = z.object({ whole_name: school, per_word: school })
const breakdown = z.object({
  total: z.number(),
  reduced: core.nullable(),
  words: z.array(z.object({ word: z.string(), total: z.number(), reduced: core.nullable() })),
})
const yReading = z.object({ soul_urge: core.nullable(), personality: core.nullable() })

const single = z.object({
  variant: z.literal('single'),
  full_name: z.string(),
  birth_date: z.string(),
  life_path: core,
  expression: core,
  soul_urge: core.nullable(),
  personality: core.nullable(),
  maturity: core,
  birthday: core,
  personal_year: digit,
  personal_month: digit.nullable(),
  personal_day: digit.nullable(),
  life_expression_bridge: z.int().min(0).max(8),
  soul_personality_bridge: z.int().min(0).max(8).nullable(),
  master_numbers: z.array(z.number()),
  karmic_debt: z.array(z.number()),
  karmic_debt_found: z.array(z.object({ number: z.number(), position: z.string(), derivation: z.string() })),
  karmic_lessons: z.array(z.number()).describe('Values that no letter of the name has.'),
  hidden_passion: z.array(z.number()).describe('Values that most letters of the name have.'),
  numerology_system: z.enum(systems),
  calculation_year: z.number(),
  calculation_date: z.string().nullable(),
  name_breakdown: z.object({
    letters_only: z.string(),
    total_letters: z.number(),
    vowel_count: z.number(),
    consonant_count: z.number(),
    ignored_characters: z.array(z.string()),
    letters: z.array(z.array(z.object({ letter: z.string(), value: z.number(), vowel: z.boolean() }))),
    expression: breakdown,
    soul_urge: breakdown,
    personality: breakdown,
  }),
  preferred_name: z
    .object({ name: z.string(), expression: core, soul_urge: core.nullable(), personality: core.nullable() })
    .nullable(),
  derivations: z.record(z.string(), z.string()),
  schools: z.object({
    life_path: z.object({ parts: reduced, digits: reduced, whole: reduced }),
    expression: nameSchools,
    soul_urge: nameSchools,
    personality: nameSchools,
    y_rule: z.object({ contextual: yReading, vowel: yReading, consonant: yReading }),
    other_system: z.object({
      system: z.enum(systems),
      expression: school,
      soul_urge: school,
      personality: school,
    }),
  }),
  agreement: z.object({
    life_path: z.boolean(),
    expression: z.boolean(),
    soul_urge: z.boolean(),
    personality: z.boolean(),
    y_rule: z.boolean(),
  }),
  pinnacles: z.array(
    z.object({
      number: core,
      compound: z.number(),
      from_age: z.number(),
      to_age: z.number().nullable(),
      derivation: z.string(),
      meaning: z.string(),
    }),
  ),
  challenges: z.array(
    z.object({
      number: z.int().min(0).max(8),
      period: z.enum(['early', 'middle', 'throughout', 'late']),
      derivation: z.string(),
      meaning: z.string(),
    }),
  ),
  core_meanings: z.record(z.string(), z.string()),
  yearly_guidance: z.string(),
  life_purpose: z.string(),
  compatibility_notes: z.array(z.string()),
  favorable_periods: z.array(z.string()),
  challenge_periods: z.array(z.string()),
})

const share = z.number().min(0).max(1)
const profile = z.object({
  full_name: z.string(),
  birth_date: z.string(),
  life_path: core,
  expression: core,
  soul_urge: core.nullable(),
  personality: core.nullable(),
})
const pair = z.object({
  variant: z.literal('pair'),
  person1_profile: profile,
  person2_profile: profile,
  life_path_compatibility: share,
  expression_compatibility: share,
  soul_urge_compatibility: share.nullable(),
  overall_compatibility: share,
  compatibility_formula: z.string(),
  strengths: z.array(z.string()),
  challenges: z.array(z.string()),
  relationship_guidance: z.string(),
  numerology_system: z.enum(systems),
})

const output = z.discriminatedUnion('variant', [single, pair])

export const numerologySchemas = {
  name: 'Numerology Engine',
  aliases: ['numerology_engine'],
  needs: ['name', 'date'],
  example: { full_name: 'Ada Lovelace', birth_date: '1990-05-17' },
  input,
  output,
} as const satisfies EngineSchemas

export type NumerologyInput = z.output<typeof input>
export type NumerologyFacts = z.infer<typeof output>
export type SingleNumerology = z.infer<typeof single>
export type PairNumerology = z.infer<typeof pair>

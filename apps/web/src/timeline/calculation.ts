import type { KnownBirth, TimelineEntry } from '@orrery/contracts/readings-api'
import * as z from 'zod/mini'
import type { BirthRecord } from '../birth/birth-record.ts'
import { recordOfProfile, type ToldBirth } from '../charts/birth-of-profile.ts'
import type { KeptPerson } from '../charts/people.ts'

const point = z.tuple([z.number(), z.number()])

/** What an entry keeps of a calculation. */
const calculation = z.object({
  input: z.nullable(z.record(z.string(), z.unknown())),
  signature: z.string(),
  summary: z.string(),
  seed: z.nullable(z.string()),
})
export type Calculation = z.infer<typeof calculation>

/** Null for an entry that is no calculation. */
export const calculationOf = ({ data }: TimelineEntry): Calculation | null => calculation.safeParse(data).data ?? null

/** Fields of a birth as the app itself asks with them; other programs may have written them otherwise. */
const askedBirth = z.object({
  full_name: z.optional(z.string()),
  birth_date: z.string(),
  birth_time: z.optional(z.nullable(z.string())),
  time_unknown: z.optional(z.boolean()),
  birth_location: z.optional(point),
  timezone: z.optional(z.string()),
  utc_offset: z.optional(z.string()),
  place: z.optional(z.string()),
  time_accuracy_minutes: z.optional(z.number()),
})

const birthAsked = ({ input }: Calculation) => askedBirth.safeParse(input).data ?? null

/** The birth that was asked about, as charts are made of it; null where it was less, or none. */
export const recordAsked = (asked: Calculation): BirthRecord | null => {
  const birth = birthAsked(asked)
  if (birth === null) return null
  const { full_name: name, ...told } = birth
  const known: ToldBirth = { ...told, name }
  return recordOfProfile(known)
}

const compared = ['birth_date', 'birth_time', 'birth_location', 'utc_offset'] as const satisfies (keyof KnownBirth)[]

/** Who of those that the account keeps was meant: whoever differs in nothing that was asked. Oneself comes first. */
export const personAsked = (asked: Calculation, people: readonly KeptPerson[]): KeptPerson | null => {
  const birth = birthAsked(asked)
  if (birth === null) return null
  const isMeant = (person: KeptPerson): boolean =>
    (birth.full_name === undefined || birth.full_name === person.name) &&
    compared.every((field) => birth[field] === undefined || String(birth[field]) === String(person[field]))
  const meant = people.filter(isMeant)
  return meant.find(({ relation }) => relation === 'self') ?? meant[0] ?? null
}

/** Chance that was bound beforehand serves once; from then on the seed alone gives the draw again. */
const usedUp = new Set(['seed', 'nonce', 'client_seed', 'commitment'])

/** The input that makes the same again; null when it was too long to be kept. */
export const replayInput = ({ input, seed }: Calculation): Record<string, unknown> | null => {
  if (input === null) return null
  const asked = Object.fromEntries(Object.entries(input).filter(([field]) => !usedUp.has(field)))
  return seed === null ? asked : { ...asked, seed }
}

/** The heading that an engine gave its answer, and the text below it. */
export const wordsOf = ({ summary }: Calculation): { headline: string | null; text: string } => {
  const [, headline, text] = /^## ([^\n]+)\n*([\s\S]*)$/.exec(summary) ?? []
  return headline === undefined ? { headline: null, text: summary } : { headline, text: text ?? '' }
}

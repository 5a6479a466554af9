import { z } from 'zod'
import { charts, type Chart } from '../content/chart-names.ts'

const town = z.object({
  label: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  /** IANA zone; null for a shared place, whose zone the engines find. */
  timezone: z.string().nullable(),
})
export type Town = z.infer<typeof town>

/** What was told so far. A field that is absent was not asked yet; a time of null is known by nobody. */
export const birthDraft = z.object({
  chart: z.enum(charts).optional(),
  name: z.string().optional(),
  date: z.string().optional(),
  time: z.string().nullable().optional(),
  place: town.optional(),
  /** Which of a time that came twice. */
  ambiguous: z.enum(['earlier', 'later']).optional(),
  /** Towns that were offered last. */
  towns: z.array(town).optional(),
})
export type BirthDraft = z.infer<typeof birthDraft>

export type BirthField = 'chart' | 'name' | 'date' | 'time' | 'place'

/** What each chart asks for, in this order. */
const wanted: Readonly<Record<Chart, readonly BirthField[]>> = {
  natal: ['date', 'time', 'place'],
  human_design: ['date', 'time', 'place'],
  gene_keys: ['date', 'time', 'place'],
  vimshottari: ['date', 'time', 'place'],
  numerology: ['name', 'date'],
  biorhythm: ['date'],
}

export const fieldsOf = ({ chart }: BirthDraft): readonly BirthField[] =>
  chart === undefined ? ['chart'] : wanted[chart]

/** What is asked next; null when all is told. */
export const missingField = (draft: BirthDraft): BirthField | null =>
  fieldsOf(draft).find((field) => draft[field] === undefined) ?? null

const placeFields = ({ label, latitude, longitude, timezone }: Town) => ({
  place: label,
  birth_location: [latitude, longitude],
  ...(timezone !== null && { timezone }),
})

const timeFields = ({ time, ambiguous }: BirthDraft) => ({
  ...(time === null ? { time_unknown: true } : { birth_time: time }),
  ...(ambiguous !== undefined && { ambiguous }),
})

/** Makes a long answer short enough for a chat. */
const brief: Partial<Record<Chart, Record<string, unknown>>> = { vimshottari: { levels: 2 } }

/** The fields of the engine, in its own spelling: what the chart does not ask for is not told. */
export const engineInput = (draft: BirthDraft): Record<string, unknown> => {
  const fields = fieldsOf(draft)
  return {
    ...(draft.chart !== undefined && brief[draft.chart]),
    ...(draft.date !== undefined && { birth_date: draft.date }),
    ...(fields.includes('name') && { full_name: draft.name }),
    ...(fields.includes('time') && timeFields(draft)),
    ...(fields.includes('place') && draft.place !== undefined && placeFields(draft.place)),
  }
}

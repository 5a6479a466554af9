import { type TimelineEntry, timelineTypes } from '@orrery/contracts/readings-api'
import { z } from 'zod'

const row = z.object({
  id: z.string(),
  type: z.enum(timelineTypes),
  at: z.string(),
  engine: z.string().nullable(),
  title: z.string(),
  favorite: z.int(),
  content: z.string(),
})

/** Columns of an entry, in the order of the schema. */
export const entryColumns = Object.keys(row.shape).join(', ')

const content = z.record(z.string(), z.unknown())

export const readEntry = (found: unknown): TimelineEntry => {
  const { content: data, favorite, ...rest } = row.parse(found)
  return { ...rest, favorite: favorite === 1, data: content.parse(JSON.parse(data)) }
}

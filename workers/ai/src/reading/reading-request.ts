import { localeTag } from '@orrery/contracts/locale'
import type { ReadingOptions, ResultForReading } from '@orrery/contracts/ai-api'
import { z } from 'zod'
import { readingFactsOf } from '../tasks/reading-facts.ts'
import { readingFact } from './fact.ts'

/** What a reading is written from. Nothing of a result but its facts, so that equal facts are one question. */
export const readingRequest = z.object({
  facts: z.array(readingFact).min(1).max(400),
  question: z.string().max(500).nullable(),
  /** Local date of the person, YYYY-MM-DD. */
  date: z.string().max(10).nullable(),
  /** BCP 47. */
  locale: localeTag,
})
export type ReadingRequest = z.infer<typeof readingRequest>

/** Throws `INVALID_INPUT` where a result holds nothing to read. */
export const readingRequestOf = (
  results: readonly ResultForReading[],
  { locale = 'en', question, date }: ReadingOptions = {},
): ReadingRequest => ({
  facts: [...readingFactsOf(results)],
  question: question?.trim().slice(0, 500) || null,
  date: date ?? null,
  locale,
})

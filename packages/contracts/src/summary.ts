import { z } from 'zod'
import { localeTag } from './locale.ts'

/** A text of a person to be made shorter. */
export const summaryFacts = z.object({
  title: z.string().max(300).nullable().default(null),
  text: z.string().min(1).max(200_000),
  /** BCP 47. */
  locale: localeTag.default('en'),
  sentenceCount: z.number().int().min(1).max(12).default(5),
})
export type SummaryFacts = z.infer<typeof summaryFacts>

/** What a text says in short, what it is about, and questions to go over it again; none without a model. */
export const summary = z.object({
  title: z.string().min(1).max(120),
  sentences: z.array(z.string().min(1).max(1500)).min(1).max(12),
  topics: z.array(z.string().min(1).max(60)).max(8),
  questions: z.array(z.string().min(1).max(300)).max(8),
})
export type Summary = z.infer<typeof summary>

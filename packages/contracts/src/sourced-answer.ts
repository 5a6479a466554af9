import { z } from 'zod'
import { localeTag } from './locale.ts'

/** A piece of a person's document. Its number in the list, from 1, is how an answer cites it. */
export const sourceChunk = z.object({
  title: z.string().max(300),
  headingPath: z.array(z.string().max(300)).max(12).default([]),
  page: z.number().int().nullable().default(null),
  text: z.string().max(8000),
})
export type SourceChunk = z.infer<typeof sourceChunk>

/** A question and the pieces among which its answer may be, the likeliest first. */
export const sourcedQuestion = z.object({
  question: z.string().min(1).max(2000),
  chunks: z.array(sourceChunk).max(20),
  /** BCP 47. */
  locale: localeTag.default('en'),
})
export type SourcedQuestion = z.infer<typeof sourcedQuestion>

/** An answer, each sentence with literal quotes from the pieces; `known: false`: it is not in them. */
export const sourcedAnswer = z.object({
  known: z.boolean(),
  sentences: z
    .array(
      z.object({
        text: z.string().min(1).max(2000),
        cites: z.array(z.object({ chunk: z.number().int().min(1), quote: z.string().min(1).max(2000) })).max(8),
      }),
    )
    .max(20),
})
export type SourcedAnswer = z.infer<typeof sourcedAnswer>

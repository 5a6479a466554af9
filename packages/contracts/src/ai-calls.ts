import { z } from 'zod'
import { engineNameField } from './engine-answer.ts'
import { localeTag } from './locale.ts'
import { modelName } from './model-name.ts'

/** Days as `usage` takes them; whether a day exists is judged where it is read. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day like 2026-11-21.')
  .exactOptional()

/** `GET /ai/usage`: days in UTC, both included; the last 30 unless others are asked for. */
export const usageQuery = z.object({ from: day, to: day })

const microUsd = z
  .number()
  .int()
  .min(0)
  .nullable()
  .exactOptional()
  .describe('Integer micro-USD: a million is one dollar. Null takes the own limit back.')

/** `PUT /admin/ai/budgets/{userId}`. A limit that is not named stays as it is. */
export const aiBudgetChange = z
  .object({ dayMicroUsd: microUsd, monthMicroUsd: microUsd })
  .refine(({ dayMicroUsd, monthMicroUsd }) => dayMicroUsd !== undefined || monthMicroUsd !== undefined, {
    error: 'Say what to change: dayMicroUsd or monthMicroUsd.',
  })
export type AiBudgetChange = z.infer<typeof aiBudgetChange>

export const cacheUses = ['use', 'refresh', 'bypass'] as const

/** How a reading is wanted. */
export const readingOptions = z.object({
  locale: localeTag.exactOptional().describe('BCP 47; English when left out.'),
  question: z.string().max(500).exactOptional().describe('What the person would like to know about.'),
  date: day.describe('Local date of the person; the composer varies its words by it.'),
  model: modelName.exactOptional().describe('`provider/model`, the name of a chain, or `composer`.'),
  chain: modelName.exactOptional(),
  cache: z.enum(cacheUses).exactOptional(),
})

const facts = z.record(z.string(), z.unknown())

/** What a calculation answered, in whichever envelope it came: whole, or its `data`, or the facts alone. */
export const resultToRead = z
  .object({
    engineName: engineNameField.optional(),
    engine: engineNameField.optional(),
    engine_name: engineNameField.optional(),
    data: z.looseObject({ engine_name: engineNameField.optional(), raw_data: facts.optional() }).optional(),
    raw_data: facts.optional(),
  })
  .describe('An answer of a calculation: `{ engineName, data }` with its `raw_data`.')
export type ResultToRead = z.infer<typeof resultToRead>

const input = facts.optional().describe('Fields of the engine. A signed-in person’s own birth fills what is left out.')

const engineToRead = z.union([engineNameField, z.object({ engineName: engineNameField, input })], {
  error: 'Name engines like "human_design", or send { engineName, input }.',
})

const mostResults = 20

/** `POST /ai/synthesize`: results that are there, engines to be asked on the way, or both. */
export const synthesizeRequest = z
  .object({
    results: z.array(resultToRead).max(mostResults, 'Send at most 20 results at once.').optional(),
    engines: z.array(engineToRead).max(mostResults, 'Name at most 20 engines at once.').optional(),
    birth_data: facts.optional().describe('Fields of a birth for every engine that is named.'),
    options: readingOptions.optional(),
  })
  .refine(({ results = [], engines = [] }) => results.length + engines.length > 0, {
    error: 'Send results of engines in results, or name engines in engines.',
  })
export type SynthesizeRequest = z.infer<typeof synthesizeRequest>

/** `POST /ai/interpret`: one result that is there, or one engine to be asked on the way. */
export const interpretRequest = z
  .object({
    result: resultToRead.optional(),
    engineName: engineNameField.optional(),
    input,
    options: readingOptions.optional(),
  })
  .refine(({ result, engineName }) => (result === undefined) !== (engineName === undefined), {
    error: 'Send either the result of an engine in result, or engineName with input.',
  })
export type InterpretRequest = z.infer<typeof interpretRequest>

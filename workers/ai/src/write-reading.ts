import type { AiApi, CompleteRequest, Reading, ReadingOptions, ResultForReading, Task } from '@orrery/contracts/ai-api'
import { complete } from './complete.ts'
import { type ReadingRequest, readingRequestOf } from './reading/reading-request.ts'
import { readingOf } from './reading/tell-reading.ts'
import type { Work } from './work.ts'

type ReadingAsked = Pick<Parameters<AiApi['interpret']>[0], 'actor' | 'trace'> & {
  name: Extract<Task, 'interpret' | 'synthesise'>
  results: readonly ResultForReading[]
  options?: ReadingOptions | undefined
}

/** A reading as a request for a task. */
export const requestOf = (
  { actor, trace, name, options = {} }: ReadingAsked,
  facts: ReadingRequest,
): CompleteRequest => {
  const { model, chain, cache } = options
  return {
    actor,
    trace,
    task: { name, facts },
    ...(model !== undefined && { model }),
    ...(chain !== undefined && { chain }),
    ...(cache !== undefined && { cache }),
  }
}

/** A reading of one result or of several, by a model or the composer; each sentence cites its facts. */
export const writeReading = async (work: Work, asked: ReadingAsked): Promise<Reading> => {
  const facts = readingRequestOf(asked.results, asked.options)
  return readingOf(facts, await complete(work, requestOf(asked, facts)))
}

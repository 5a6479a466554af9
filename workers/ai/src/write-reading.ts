import type { AiApi, Reading, ReadingOptions, ResultForReading, Task } from '@orrery/contracts/ai-api'
import { complete } from './complete.ts'
import { readingRequestOf } from './reading/reading-request.ts'
import { readingOf } from './reading/tell-reading.ts'
import type { Work } from './work.ts'

type Asked = Pick<Parameters<AiApi['interpret']>[0], 'actor' | 'trace'> & {
  name: Extract<Task, 'interpret' | 'synthesise'>
  results: readonly ResultForReading[]
  options?: ReadingOptions | undefined
}

/** A reading of one result or of several, by a model or the composer; each sentence cites its facts. */
export const writeReading = async (
  work: Work,
  { actor, trace, name, results, options = {} }: Asked,
): Promise<Reading> => {
  const facts = readingRequestOf(results, options)
  const { model, chain, cache } = options
  const completion = await complete(work, {
    actor,
    trace,
    task: { name, facts },
    ...(model !== undefined && { model }),
    ...(chain !== undefined && { chain }),
    ...(cache !== undefined && { cache }),
  })
  return readingOf(facts, completion)
}

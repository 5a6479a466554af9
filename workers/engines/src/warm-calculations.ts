import { AppError } from '@orrery/contracts/errors'
import { engineIds, engineSchemas } from '@orrery/engines/schemas'
import { traceOf } from '@orrery/worker-kit/log'
import { keptSecondsIn, warmingIntervalSeconds } from './cache-rules.ts'
import { type Call, type CalculationRequest, keepFresh } from './find-or-calculate.ts'

const mostRequests = 100

/** What visitors and the documents ask for first: every engine's own example. */
const exampleRequests = (): readonly CalculationRequest[] =>
  engineIds.map((engine) => ({ engine, input: engineSchemas[engine].example }))

/** Makes sure that these answers are kept until the next warming; tells how many are. One after the other, out of the way. */
export const warmCalculations = async (call: Call, requests: readonly CalculationRequest[]): Promise<number> => {
  if (requests.length > mostRequests) {
    throw new AppError('INVALID_INPUT', `At most ${mostRequests} calculations are warmed at once.`)
  }
  if (keptSecondsIn(call.env.ORRERY_ENV) === 0) return 0
  let warmed = 0
  for (const request of requests) {
    try {
      if (await keepFresh(call, request, warmingIntervalSeconds)) warmed += 1
    } catch (error) {
      call.log('warn', 'cache.not-warmed', { trace: traceOf(error) })
    }
  }
  return warmed
}

/** The examples of all engines. */
export const warmExamples = (call: Call): Promise<number> => warmCalculations(call, exampleRequests())

import { type BreakerState, closedBreaker, reduceBreaker, waitBeforeCallMs } from '@orrery/worker-kit/breaker-rules'
import { SpeechFailure } from '../speech-failure.ts'
import { retryRules } from './retry-rules.ts'

/** No money and no right: neither comes back within minutes. */
const closedForMs = 15 * 60_000

/** By engine and account. Lives as long as the isolate, which is what a fast refusal needs. */
const states = new Map<string, BreakerState>()

/** Runs one attempt, or refuses at once while the engine is known to be down. Every attempt counts. */
export const behindBreaker = async <Sound>(account: string, attempt: () => Promise<Sound>): Promise<Sound> => {
  const before = states.get(account) ?? closedBreaker
  const waitMs = waitBeforeCallMs(before, Date.now())
  if (waitMs > 0) throw new SpeechFailure('overloaded', 'The engine did not answer lately.', { retryAfterMs: waitMs })
  states.set(account, reduceBreaker(before, { kind: 'attempt' }, Date.now()))
  const settle = (event: Parameters<typeof reduceBreaker>[1]): void => {
    states.set(account, reduceBreaker(states.get(account) ?? closedBreaker, event, Date.now()))
  }
  try {
    const sound = await attempt()
    settle({ kind: 'success' })
    return sound
  } catch (error) {
    const rule = error instanceof SpeechFailure ? retryRules[error.failureClass].breaker : 'counts'
    if (rule === 'counts') settle({ kind: 'failure' })
    else if (rule === 'closes') settle({ kind: 'closed_for', openForMs: closedForMs })
    else
      settle({ kind: error instanceof SpeechFailure && error.failureClass === 'cancelled' ? 'abandoned' : 'success' })
    throw error
  }
}

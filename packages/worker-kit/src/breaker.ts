import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import type { BreakerReport } from '@orrery/contracts/health'
import { type BreakerState, closedBreaker, reduceBreaker, waitBeforeCallMs } from './breaker-rules.ts'
import { inTime } from './in-time.ts'
import { createMeter, type Meter } from './meter.ts'

export type BreakerOptions = {
  /** The answer while the target is not to be had, a code of status 503. */
  code: ErrorCode
  /** Says what is not available and what to do. */
  message: string
  timeoutMs: number
  /**
   * The target passes failures of others on under the same code: then only what has no code, `UNAVAILABLE` and `INTERNAL`
   * are held against the target itself.
   */
  passesOn?: boolean
  now?: () => number
}

/** A target behind a breaker. State lives as long as the isolate, which is what a fast refusal needs. */
export type Breaker = {
  /**
   * Runs the call, or refuses at once while open. Every failure of the target becomes the breaker's own code. `withinMs`
   * for a call that may take another time than most.
   */
  call<Answer>(run: () => Promise<Answer>, withinMs?: number): Promise<Answer>
  report(): BreakerReport
  readonly meter: Meter
}

/** The caller went away: that says nothing about the target. */
const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

export const createBreaker = ({
  code,
  message,
  timeoutMs,
  passesOn = false,
  now = () => Date.now(),
}: BreakerOptions): Breaker => {
  let state: BreakerState = closedBreaker
  const meter = createMeter()

  /** Down is the target alone: what it says of a neighbour of its own, under that one's code, is a refusal it meant. */
  const isDown = (error: unknown): boolean =>
    !AppError.is(error) || error.code === 'UNAVAILABLE' || (error.code === code && !passesOn)

  /** A refusal that the target meant is an answer; being down or broken inside is a failure. */
  const isFailure = (error: unknown): boolean => isDown(error) || (AppError.is(error) && error.code === 'INTERNAL')

  const unavailable = (): AppError => {
    const retryAfterSeconds = Math.max(1, Math.ceil(waitBeforeCallMs(state, now()) / 1000))
    return new AppError(code, message, { retryAfterSeconds })
  }

  const settle = (kind: 'success' | 'failure', startedAtMs: number): void => {
    state = reduceBreaker(state, { kind }, now())
    meter.record(now() - startedAtMs, kind === 'success')
  }

  return {
    meter,
    async call(run, withinMs = timeoutMs) {
      const startedAtMs = now()
      if (waitBeforeCallMs(state, startedAtMs) > 0) throw unavailable()
      state = reduceBreaker(state, { kind: 'attempt' }, startedAtMs)
      try {
        const answer = await inTime(run, withinMs)
        settle('success', startedAtMs)
        return answer
      } catch (error) {
        if (isCancelled(error)) {
          state = reduceBreaker(state, { kind: 'abandoned' }, now())
          throw error
        }
        settle(isFailure(error) ? 'failure' : 'success', startedAtMs)
        if (!isDown(error)) throw error
        throw Object.assign(unavailable(), { cause: error })
      }
    },
    report: () => ({
      state: state.state,
      failureCount: state.failureCount,
      nextAttemptTime: state.state === 'open' ? new Date(state.nextAttemptAtMs).toISOString() : null,
    }),
  }
}

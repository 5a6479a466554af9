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
  now?: () => number
}

/** A target behind a breaker. State lives as long as the isolate, which is what a fast refusal needs. */
export type Breaker = {
  /** Runs the call, or refuses at once while open. Every failure of the target becomes the breaker's own code. */
  call<Answer>(run: () => Promise<Answer>): Promise<Answer>
  report(): BreakerReport
  readonly meter: Meter
}

/** The caller went away: that says nothing about the target. */
const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** Down is the target alone: what it says of a neighbour of its own, under that one's code, is a refusal it meant. */
const isDown = (error: unknown, code: ErrorCode): boolean =>
  !AppError.is(error) || error.code === 'UNAVAILABLE' || error.code === code

/** A refusal that the target meant is an answer; being down or broken inside is a failure. */
const isFailure = (error: unknown, code: ErrorCode): boolean =>
  isDown(error, code) || (AppError.is(error) && error.code === 'INTERNAL')

export const createBreaker = ({ code, message, timeoutMs, now = () => Date.now() }: BreakerOptions): Breaker => {
  let state: BreakerState = closedBreaker
  const meter = createMeter()

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
    async call(run) {
      const startedAtMs = now()
      if (waitBeforeCallMs(state, startedAtMs) > 0) throw unavailable()
      state = reduceBreaker(state, { kind: 'attempt' }, startedAtMs)
      try {
        const answer = await inTime(run, timeoutMs)
        settle('success', startedAtMs)
        return answer
      } catch (error) {
        if (isCancelled(error)) {
          state = reduceBreaker(state, { kind: 'abandoned' }, now())
          throw error
        }
        settle(isFailure(error, code) ? 'failure' : 'success', startedAtMs)
        if (!isDown(error, code)) throw error
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

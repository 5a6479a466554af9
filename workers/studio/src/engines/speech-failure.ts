import type { FailureClass } from '@orrery/contracts/ai-api'

export type SpeechFailureClass = FailureClass | 'voice_unknown'

/** Why an engine gave no sound. What follows from each class is decided in `wire/retry-rules.ts`. */
export class SpeechFailure extends Error {
  override name = 'SpeechFailure'
  readonly failureClass: SpeechFailureClass
  /** HTTP status of the engine. */
  readonly status: number | undefined
  /** From `Retry-After`, in milliseconds. */
  readonly retryAfterMs: number | undefined
  constructor(
    failureClass: SpeechFailureClass,
    message: string,
    about: { status?: number | undefined; retryAfterMs?: number | undefined } = {},
  ) {
    super(message)
    this.failureClass = failureClass
    this.status = about.status
    this.retryAfterMs = about.retryAfterMs
  }
}

/** What a caller got of one call, by whichever way it was made. */
export type Told = {
  /** Everything that was handed out before the end or the error. */
  text: string
  /** Null: it did not end as an answer. */
  finish: string | null
  error: { code: string; class: string | null; message: string } | null
  provider: string | null
  model: string | null
  outputTokens: number | null
  failedAttemptsCost: readonly (number | null)[]
  ms: number
}

/** What the bed saw of it: the times of the tries of one model, in milliseconds. */
export type Tries = { primary: readonly number[]; fallback: readonly number[] }

export type Call = { told: Told; tries: Tries }

export type Verdict = 'pass' | 'safe' | 'fail'

/** How much shorter than in earnest the waits of bed and worker are; what is real stays real. */
export type Pace = { scale: number }

/** One of the sixteen: which fault the first model has, which the second, and when it is passed. */
export type Story = {
  number: number
  title: string
  primary: string
  fallback: string
  /** Empty: passed in full. Anything else says what is missing. */
  faultsOf(call: Call, pace: Pace): readonly string[]
  /** Whether a clear error is all that can be had once tokens were forwarded. */
  mayEndInError: boolean
}

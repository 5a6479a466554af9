import type { Attempt, FailureClass } from '@orrery/contracts/ai-api'
import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import type { ChainFailure, Tried } from '../fallback/chain-world.ts'

type Told = { code: ErrorCode; message: string | null }

/** Null: the provider's own words say best what is wrong with what was asked. */
const told: Readonly<Record<FailureClass, Told>> = {
  rate_limited: {
    code: 'RATE_LIMITED',
    message: 'The model takes no more requests at the moment. Try again in a minute.',
  },
  overloaded: { code: 'AI_UNAVAILABLE', message: 'No model answers at the moment. Try again in a minute.' },
  network: { code: 'AI_UNAVAILABLE', message: 'The model cannot be reached. Try again in a minute.' },
  first_token_timeout: { code: 'AI_UNAVAILABLE', message: 'The model did not begin to answer in time. Try again.' },
  stalled: { code: 'AI_UNAVAILABLE', message: 'The model fell silent in the middle of its answer. Try again.' },
  truncated: { code: 'AI_UNAVAILABLE', message: 'The model’s answer broke off. Try again.' },
  invalid_reply: { code: 'AI_UNAVAILABLE', message: 'The model’s answer could not be used. Try again.' },
  quota_exhausted: { code: 'RATE_LIMITED', message: 'The model’s account has nothing left. Its owner can fill it up.' },
  unauthorised: {
    code: 'AI_UNAVAILABLE',
    message: 'The provider refuses the key of this installation. Its owner can set another.',
  },
  model_unknown: { code: 'AI_UNAVAILABLE', message: 'The provider does not have this model. Ask for another.' },
  context_too_long: { code: 'CONTEXT_TOO_LONG', message: null },
  content_filtered: { code: 'CONTENT_FILTERED', message: null },
  invalid_request: { code: 'INVALID_INPUT', message: null },
  budget_exceeded: { code: 'BUDGET_EXCEEDED', message: null },
  cancelled: { code: 'AI_UNAVAILABLE', message: 'Whoever asked went away.' },
}

/** Of all attempts together, integer micro-USD; null as soon as one of them has no known price. */
export const costOf = (tries: readonly Tried[]): number | null => {
  let sum = 0
  for (const { attempt } of tries) {
    const { costMicroUsd = 0 } = attempt
    if (costMicroUsd === null) return null
    sum += costMicroUsd
  }
  return sum
}

const attemptsOf = ({ tries }: Pick<ChainFailure, 'tries'>): readonly Attempt[] => tries.map(({ attempt }) => attempt)

/** What the caller is told when no model answered: `details` has the class, the provider's code and all attempts. */
export const toldFailure = (failure: ChainFailure): AppError => {
  const { failureClass, status, providerCode } = failure
  const { code, message } = told[failureClass]
  return new AppError(code, message ?? failure.message, {
    class: failureClass,
    ...(status !== undefined && { status }),
    ...(providerCode !== undefined && { providerCode }),
    attempts: attemptsOf(failure),
  })
}

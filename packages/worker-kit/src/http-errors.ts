import { AppError, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import { z } from 'zod'

/** A failure in the terms of HTTP; `unexpected` ones are bugs, to be logged with the request id. */
export type Failure = {
  status: number
  error: { code: ErrorCode; message: string; details?: Record<string, unknown>; requestId: string }
  /** Seconds until a retry makes sense; sent as `Retry-After`. */
  retryAfterSeconds: number | null
  unexpected: boolean
}

/** All that anybody outside learns of a bug. */
export const unexpectedMessage =
  'Something failed on our side. Nothing was stored. Try again, and quote the request id if it stays.'

const defaultRetryAfterSeconds = 5

/** Wrong input always says where: of the request as a whole, when it is no field of it. */
const detailsOf = ({ code, message, details }: AppError): Record<string, unknown> | undefined =>
  code === 'INVALID_INPUT' && details?.['issues'] === undefined
    ? { ...details, issues: [{ path: '', message }] }
    : details

const expected = (error: AppError, requestId: string): Failure => {
  const { code, message } = error
  const details = detailsOf(error)
  const status = statusOf[code]
  const stated = details?.['retryAfterSeconds']
  const retryAfterSeconds = typeof stated === 'number' ? stated : defaultRetryAfterSeconds
  return {
    status,
    error: { code, message, ...(details && { details }), requestId },
    retryAfterSeconds: status === 503 || status === 429 ? retryAfterSeconds : null,
    unexpected: false,
  }
}

/** Maps anything thrown to a status and a body. What we did not expect says nothing about the inside. */
export const failureOf = (error: unknown, requestId: string): Failure => {
  if (AppError.is(error)) return expected(error, requestId)
  if (error instanceof z.ZodError) return expected(invalidInput(error), requestId)
  return {
    status: 500,
    error: {
      code: 'INTERNAL',
      message: unexpectedMessage,
      requestId,
    },
    retryAfterSeconds: null,
    unexpected: true,
  }
}

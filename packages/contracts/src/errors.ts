/** Every failure a caller may act on, with its HTTP status. Add a code here and nowhere else. */
export const statusOf = {
  INVALID_INPUT: 400,
  FIELD_NOT_ALLOWED: 400,
  UNAUTHORIZED: 401,
  INSUFFICIENT_CREDITS: 402,
  BUDGET_EXCEEDED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  ENGINE_NOT_FOUND: 404,
  ENGINE_NOT_OFFERED: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  GONE: 410,
  TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED: 415,
  UNPROCESSABLE: 422,
  AMBIGUOUS_LOCAL_TIME: 422,
  NONEXISTENT_LOCAL_TIME: 422,
  TIME_ZONE_REQUIRED: 422,
  PLACE_NOT_FOUND: 422,
  PLACE_AMBIGUOUS: 422,
  OUT_OF_RANGE: 422,
  PROFILE_INCOMPLETE: 422,
  NAME_NOT_LATIN: 422,
  ANSWERS_NOT_INFORMATIVE: 422,
  CONTENT_FILTERED: 422,
  CONTEXT_TOO_LONG: 422,
  SUPPORT_NEEDED: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  CALCULATION_FAILED: 500,
  UNAVAILABLE: 503,
  ENGINE_UNAVAILABLE: 503,
  READINGS_UNAVAILABLE: 503,
  AI_UNAVAILABLE: 503,
  MARKET_UNAVAILABLE: 503,
  STUDIO_UNAVAILABLE: 503,
  PRACTICE_UNAVAILABLE: 503,
  CHANNELS_UNAVAILABLE: 503,
  RENDERER_UNAVAILABLE: 503,
  NO_MODEL_CONFIGURED: 503,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof statusOf

/** The one error shape of every answer that is not a success. */
export type ErrorBody = {
  error: { code: ErrorCode; message: string; details?: Record<string, unknown>; requestId: string }
}

/** An expected failure. RPC keeps its name, code, message and details, but not its prototype. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly details: Record<string, unknown> | undefined

  constructor(code: ErrorCode, message: string, details?: Record<string, unknown>) {
    super(message)
    this.code = code
    this.details = details
  }

  /** Use instead of `instanceof`, which is false for an error that crossed RPC. */
  static is(error: unknown): error is AppError {
    return (
      error instanceof Error &&
      error.name === 'AppError' &&
      'code' in error &&
      typeof error.code === 'string' &&
      Object.hasOwn(statusOf, error.code)
    )
  }
}

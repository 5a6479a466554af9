const accepted = /^[A-Za-z0-9_-]{8,64}$/

const safeId = (given: string | null): string | null => (given !== null && accepted.test(given) ? given : null)

/** The caller's `X-Request-Id` when it is safe to log and return, else a new one. */
export const requestIdOf = (headers: Headers): string => safeId(headers.get('x-request-id')) ?? crypto.randomUUID()

/** The caller's `X-Correlation-Id` when it is safe: one id for all requests of an errand. Null without one. */
export const correlationIdOf = (headers: Headers): string | null => safeId(headers.get('x-correlation-id'))

const accepted = /^[A-Za-z0-9_-]{8,64}$/

/** The caller's `X-Request-Id` when it is safe to log and return, else a new one. */
export const requestIdOf = (headers: Headers): string => {
  const given = headers.get('x-request-id')
  return given !== null && accepted.test(given) ? given : crypto.randomUUID()
}

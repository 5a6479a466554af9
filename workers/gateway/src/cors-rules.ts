/** Named one by one: with credentials a browser takes `*` as a letter. */
const exposed = [
  'X-Request-Id',
  'X-Correlation-Id',
  'ETag',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
  'X-Orrery-Provider',
  'X-Orrery-Model',
  'X-Orrery-Cost-MicroUSD',
  'X-Orrery-Cache',
  'X-Orrery-Attempts',
].join(', ')
const preflightSeconds = 600

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)

/** Origins that may read answers in a browser: our own and those listed, exactly. */
export const allowedOrigins = (settings: { PUBLIC_URL: string; CORS_ORIGINS: string }): ReadonlySet<string> =>
  new Set(
    [settings.PUBLIC_URL, ...settings.CORS_ORIGINS.split(',')]
      .map((url) => originOf(url.trim()))
      .filter((origin): origin is string => origin !== null && origin !== 'null'),
  )

/** Headers for an answer to this origin; none for an origin that is not listed. */
export const corsHeaders = (origin: string | null, allowed: ReadonlySet<string>): Record<string, string> =>
  origin === null || !allowed.has(origin)
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers': exposed,
      }

/** Further headers for the preflight of an allowed origin. */
export const preflightHeaders = (methods: string): Record<string, string> => ({
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers':
    'Content-Type, Authorization, X-API-Key, Idempotency-Key, X-Request-Id, X-Correlation-Id, traceparent, tracestate, If-None-Match, MCP-Protocol-Version, X-Orrery-Cache, X-Orrery-Delivery',
  'Access-Control-Max-Age': String(preflightSeconds),
})

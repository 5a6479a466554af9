import { AppError } from '@orrery/contracts/errors'
import { requestIdOf } from '@orrery/worker-kit/request-id'
import type { Context, MiddlewareHandler } from 'hono'
import type { App } from './app.ts'
import { compress } from './compress.ts'
import { allowedOrigins, corsHeaders } from './cors-rules.ts'
import { securityHeaders } from './door-headers.ts'
import type { Taken } from './limits/rate-limiter.ts'
import { envelopeOf, refuse } from './refuse.ts'

const maxUrlLength = 8 * 1024

type Settings = { origins: ReadonlySet<string>; headers: readonly (readonly [string, string])[] }

/** What is left of the caller's minute: seconds as the standard's draft has them, the instant as older clients read it. */
const quotaHeaders = ({ limit, remaining, resetMs }: Taken): Record<string, string> => ({
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(remaining),
  'RateLimit-Reset': String(Math.ceil(resetMs / 1000)),
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(Math.ceil((Date.now() + resetMs) / 1000)),
})

const setHeaders = (c: Context<App>, { origins, headers }: Settings): void => {
  const answer = c.res.headers
  for (const [name, value] of headers) answer.set(name, value)
  for (const [name, value] of Object.entries(c.get('ownHeaders') ?? {})) answer.set(name, value)
  const cors = corsHeaders(c.req.header('origin') ?? null, origins)
  for (const [name, value] of Object.entries(cors)) answer.set(name, value)
  const quota = c.get('quota')
  if (quota !== undefined) for (const [name, value] of Object.entries(quotaHeaders(quota))) answer.set(name, value)
  answer.set('X-Request-Id', c.get('requestId'))
  const { correlationId } = c.get('trace')
  if (correlationId !== undefined) answer.set('X-Correlation-Id', correlationId)
  if (c.get('route') !== undefined && !answer.has('Cache-Control')) answer.set('Cache-Control', 'no-store')
  answer.append('Vary', 'Origin')
}

/** What the gateway adds to the passage of a request. */
type Passage = {
  /** Puts into the context what routes need. */
  prepare: (c: Context<App>) => void
  /** Told of every answer. */
  settle: (c: Context<App>, times: { startedAtMs: number; endedAtMs: number }) => void
}

/**
 * What every request and every answer passes, files of the web app included: request id, length of the address,
 * security headers, CORS, quota, compression, measurement.
 */
export const door = ({ prepare, settle }: Passage): MiddlewareHandler<App> => {
  let settings: Settings | undefined
  return async (c, next) => {
    const startedAtMs = Date.now()
    settings ??= { origins: allowedOrigins(c.env), headers: securityHeaders(c.env.ORRERY_ENV) }
    c.set('requestId', requestIdOf(c.req.raw.headers))
    prepare(c)
    if (c.req.url.length > maxUrlLength) {
      c.res = refuse(c, new AppError('URI_TOO_LONG', 'The address is longer than 8 kB.'), envelopeOf(c.req.path))
    } else {
      await next()
    }
    const answer = await compress(c.req.raw, c.res)
    if (answer !== c.res) {
      // Hono gives an answer that replaces another the headers of that one, its length and entity tag too.
      c.res = undefined
      c.res = answer
    }
    setHeaders(c, settings)
    settle(c, { startedAtMs, endedAtMs: Date.now() })
  }
}

import { AppError, type ErrorBody } from '@orrery/contracts/errors'
import { failureOf } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { App, Route } from './app.ts'
import { oauthErrorOf } from './oauth/oauth-errors.ts'
import { issuerOf } from './tokens/issuer.ts'

const logFailure = (c: Context<App>, error: unknown, status: number, code: string): void => {
  if (status < 500) return
  // A breaker's refusal says nothing by itself: what happened is its cause, which is absent while it is open.
  const cause = AppError.is(error) ? error.cause : error
  const trace = cause === undefined ? null : traceOf(cause)
  c.var.log('error', 'request.failed', { route: c.req.routePath, status, code, trace })
}

type Enveloped = (error: ErrorBody['error'], engine: string | null) => object

const envelopes: Record<Route['envelope'], Enveloped> = {
  plain: (error) => ({ error }),
  oauth: oauthErrorOf,
  engine: (error, engine) => ({ success: false, data: null, engine, error, timestamp: new Date().toISOString() }),
}

/** Where a program learns who lets it in, by RFC 9728. */
const challenge = (c: Context<App>): string =>
  `Bearer resource_metadata="${issuerOf(c.env)}/.well-known/oauth-protected-resource"`

/** The one place where a failure becomes an answer: in the envelope of its route. */
export const refuse = (c: Context<App>, error: unknown, envelope: Route['envelope']): Response => {
  const { status, error: body, retryAfterSeconds } = failureOf(error, c.var.requestId)
  logFailure(c, error, status, body.code)
  if (retryAfterSeconds !== null) c.header('Retry-After', String(retryAfterSeconds))
  if (status === 401) c.header('WWW-Authenticate', challenge(c))
  c.header('Cache-Control', 'no-store')
  // Safe because every status in statusOf is one that carries a body.
  return c.json(envelopes[envelope](body, c.get('engine') ?? null), status as ContentfulStatusCode)
}

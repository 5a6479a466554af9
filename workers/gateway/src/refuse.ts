import { AppError, type ErrorBody } from '@orrery/contracts/errors'
import { type Failure, failureOf } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isWorthRepeating, openaiFailureOf } from './ai/openai-errors.ts'
import type { App, Route } from './app.ts'
import { oauthErrorOf } from './oauth/oauth-errors.ts'
import { resourceMetadataOf } from './oauth/resources.ts'

const logFailure = (c: Context<App>, error: unknown, status: number, code: string): void => {
  if (status < 500) return
  // A breaker's refusal says nothing by itself: what happened is its cause, which is absent while it is open.
  const cause = AppError.is(error) ? error.cause : error
  const trace = cause === undefined ? null : traceOf(cause)
  c.var.log('error', 'request.failed', { route: c.req.routePath, status, code, trace })
}

type Enveloped = (error: ErrorBody['error'], engine: string | null) => object

const envelopes: Record<Exclude<Route['envelope'], 'openai'>, Enveloped> = {
  plain: (error) => ({ error }),
  oauth: oauthErrorOf,
  engine: (error, engine) => ({ success: false, data: null, engine, error, timestamp: new Date().toISOString() }),
}

/** Whether the request brought a credential in a header, and it was not accepted. */
const isCredentialRefused = (c: Context<App>): boolean =>
  c.get('credential')?.kind === 'none' &&
  (c.req.header('authorization') !== undefined || c.req.header('x-api-key') !== undefined)

/**
 * Where a program learns who lets it in, by RFC 9728; and by RFC 6750 whether it is its token that is refused, so that
 * it does not renew one for a wrong password.
 */
const challenge = (c: Context<App>): string => {
  const metadata = `resource_metadata="${resourceMetadataOf(c.env, c.req.path)}"`
  return isCredentialRefused(c) ? `Bearer error="invalid_token", ${metadata}` : `Bearer ${metadata}`
}

/** `/v1` speaks as OpenAI does, also where none of its routes is meant. */
export const envelopeOf = (path: string): Route['envelope'] => (path.startsWith('/v1/') ? 'openai' : 'plain')

/** A failure as its envelope tells it. */
const told = (c: Context<App>, failure: Failure, envelope: Route['envelope']): { status: number; body: object } =>
  envelope === 'openai'
    ? openaiFailureOf(failure)
    : { status: failure.status, body: envelopes[envelope](failure.error, c.get('engine') ?? null) }

/** The one place where a failure becomes an answer: in the envelope of its route. */
export const refuse = (c: Context<App>, error: unknown, envelope: Route['envelope']): Response => {
  const failure = failureOf(error, c.var.requestId)
  const { status, body } = told(c, failure, envelope)
  logFailure(c, error, status, failure.error.code)
  if (failure.retryAfterSeconds !== null) c.header('Retry-After', String(failure.retryAfterSeconds))
  // OpenAI's clients try again by themselves unless they are told not to.
  if (envelope === 'openai' && !isWorthRepeating(failure)) c.header('x-should-retry', 'false')
  if (status === 401) c.header('WWW-Authenticate', challenge(c))
  c.header('Cache-Control', 'no-store')
  // Safe because every status in statusOf is one that carries a body.
  return c.json(body, status as ContentfulStatusCode)
}

import { AppError } from '@orrery/contracts/errors'
import { failureOf } from '@orrery/worker-kit/http-errors'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { App, Route } from './app.ts'

const causeOf = (error: unknown): string | undefined => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error ? cause.stack : undefined
}

const logFailure = (c: Context<App>, error: unknown, status: number, code: string): void => {
  if (status < 500) return
  const trace = AppError.is(error) ? causeOf(error) : error instanceof Error && error.stack
  c.var.log('error', 'request.failed', { route: c.req.routePath, status, code, cause: trace || undefined })
}

/** The one place where a failure becomes an answer: in the engines' envelope or in the plain one. */
export const refuse = (c: Context<App>, error: unknown, envelope: Route['envelope']): Response => {
  const { status, error: body, retryAfterSeconds } = failureOf(error, c.var.requestId)
  logFailure(c, error, status, body.code)
  if (retryAfterSeconds !== null) c.header('Retry-After', String(retryAfterSeconds))
  c.header('Cache-Control', 'no-store')
  const wrapped =
    envelope === 'plain'
      ? { error: body }
      : {
          success: false,
          data: null,
          engine: c.get('engine') ?? null,
          error: body,
          timestamp: new Date().toISOString(),
        }
  // Safe because every status in statusOf is one that carries a body.
  return c.json(wrapped, status as ContentfulStatusCode)
}

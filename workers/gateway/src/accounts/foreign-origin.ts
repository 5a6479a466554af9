import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { allowedOrigins } from '../cors-rules.ts'

/** Refuses to set a cookie for a page of an origin that is not ours. Programs name no origin, and have no cookies to steal. */
export const refuseForeignOrigin = (c: Context<App>): void => {
  const origin = c.req.header('origin')
  if (origin === undefined || allowedOrigins(c.env).has(origin)) return
  throw new AppError('FORBIDDEN', 'This page may not sign anybody in here.')
}

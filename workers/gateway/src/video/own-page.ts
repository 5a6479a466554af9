import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { allowedOrigins } from '../cors-rules.ts'

/** Refuses what a page of another origin has sent, and a page without an origin. Programs, which name none, hold the link itself. */
export const refuseForeignPage = (c: Context<App>): void => {
  const origin = c.req.header('origin')
  if (origin === undefined || allowedOrigins(c.env).has(origin)) return
  if (origin === new URL(c.req.url).origin) return
  throw new AppError('FORBIDDEN', 'A video opens only from its own page.')
}

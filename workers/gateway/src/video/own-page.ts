import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { allowedOrigins } from '../cors-rules.ts'

/**
 * Refuses what a page of another origin has sent. Our own page sends no referrer, and then a browser names its origin `null` in
 * the request of a form; there it says by `Sec-Fetch-Site`, which no page can set, that it is ours.
 */
export const refuseForeignPage = (c: Context<App>): void => {
  const origin = c.req.header('origin')
  if (origin === undefined || allowedOrigins(c.env).has(origin)) return
  if (origin === new URL(c.req.url).origin) return
  if (origin === 'null' && c.req.header('sec-fetch-site') === 'same-origin') return
  throw new AppError('FORBIDDEN', 'A video opens only from its own page.')
}

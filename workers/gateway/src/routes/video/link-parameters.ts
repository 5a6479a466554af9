import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../../app.ts'

export const linkParameters = z.object({ token: z.string() })

const form = /^[\w-]{43}$/

/** The token in the address as it goes into pages and cookies; one that has another form stands for one that never was. */
export const tokenInPath = (c: Context<App>): string => {
  const token = c.req.param('token') ?? ''
  return form.test(token) ? token : 'none'
}

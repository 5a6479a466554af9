import type { Context } from 'hono'
import type { App } from './app.ts'

/** The id in the address; text without meaning here, which belongs to something or to nothing. */
export const idInPath = (c: Context<App>): string => c.req.param('id') ?? ''

import type { Context } from 'hono'
import type { App, Counting } from './app.ts'

/** Takes the request from its caller's minute. Throws `RATE_LIMITED`. */
export const countRequest = async (_c: Context<App>, _counting: Counting): Promise<void> => {}

import type { Actor } from '@orrery/contracts/actor'
import type { Context } from 'hono'
import type { App } from './app.ts'

/** Who asks, by the credentials of the request. A guest is known by nothing but their address. */
export const authenticate = async (_c: Context<App>): Promise<Actor> => ({ kind: 'guest', subject: 'local' })

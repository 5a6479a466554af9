import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'

/** Whose things a request is about: the person who asks, or the one whose key or program does. Throws `UNAUTHORIZED` for guests. */
export const personBehind = (c: Context<App>): string => {
  const { actor } = c.var
  if (!('userId' in actor)) throw new AppError('UNAUTHORIZED', 'Sign in to do this.')
  return actor.userId
}

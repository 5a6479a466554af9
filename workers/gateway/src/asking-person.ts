import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from './app.ts'

/** The signed-in person of a request. Throws `UNAUTHORIZED` for anybody else, which the route's access refused before. */
export const askingPerson = (c: Context<App>): Extract<Actor, { kind: 'person' }> => {
  const { actor } = c.var
  if (actor.kind !== 'person') throw new AppError('UNAUTHORIZED', 'Sign in to do this.')
  return actor
}

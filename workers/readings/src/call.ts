import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import type { Log } from '@orrery/worker-kit/log'
import type { Env } from './env.ts'

/** What a verb works with: bindings, a log, and what may go on after its answer. */
export type Work = { env: Env; log: Log; runOn: (work: Promise<unknown>) => void }

/** Who asks, and under which request id. */
export type Caller = { actor: Actor; trace: Trace }

/** Whose things the call is about: nobody's but the actor's own. Throws `FORBIDDEN` for whoever is no person. */
export const personOf = ({ actor }: Caller): string => {
  if (actor.kind === 'guest' || actor.kind === 'system') {
    throw new AppError('FORBIDDEN', 'Profiles and the timeline belong to people who are signed in.')
  }
  return actor.userId
}

export const callerOf = ({ actor, trace }: Caller): Caller => ({ actor, trace })

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ids are made here: whatever has another form belongs to nothing. */
export const isId = (text: string): boolean => idForm.test(text)

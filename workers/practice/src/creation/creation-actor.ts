import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'

/** Creations go on when the person has long left: what is asked of neighbours is asked by the platform for them. */
export const creationActor = { kind: 'system', job: 'create_item' } as const satisfies Actor

/** All calls of a creation are found under its id. */
export const creationTrace = (creationId: string): Trace => ({ requestId: creationId })

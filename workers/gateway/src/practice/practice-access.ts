import type { Route } from '../app.ts'

const ofPractice = { counting: 'once', bare: false, envelope: 'plain' } as const

/** What a person, or a key with the scope, may look at. */
export const readsPractice = {
  ...ofPractice,
  access: { who: 'user', key: 'practice:read' },
} as const satisfies Partial<Route>

/** What a person, or a key with the scope, may do. */
export const writesPractice = {
  ...ofPractice,
  access: { who: 'user', key: 'practice:write' },
} as const satisfies Partial<Route>

const sayingMs = 150_000
const renderingMs = 240_000
const slackMs = 5000

/** A model may read what was said: its own timers end that. */
export const sayingPatience = { withinMs: sayingMs, route: { firstByteWithinMs: sayingMs + slackMs } } as const

/** Half an hour of sound may be mixed anew before the answer. */
export const renderingPatience = { withinMs: renderingMs, route: { firstByteWithinMs: renderingMs + slackMs } } as const

import type { Log } from '@orrery/worker-kit/log'
import type { Env } from './env.ts'

/** What a verb works with. `nowMs` is the instant of the call: all of a call happens at one. */
export type Work = { env: Env; log: Log; nowMs: number }

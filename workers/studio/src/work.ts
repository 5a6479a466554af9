import type { Log } from '@orrery/worker-kit/log'
import type { Env } from './env.ts'

/** What a verb works with: bindings, a log, and what may go on after its answer. */
export type Work = { env: Env; log: Log; runOn: (work: Promise<unknown>) => void }

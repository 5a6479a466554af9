import type { EnginesApi } from '@orrery/contracts/engines-api'
import { createBreaker } from '@orrery/worker-kit/breaker'
import type { Env } from './env.ts'

const breaker = createBreaker({
  code: 'ENGINE_UNAVAILABLE',
  message: 'The engines, which judge a birth, do not answer at the moment. Nothing was changed; try again shortly.',
  timeoutMs: 4000,
})

/** Runs a call to the engines behind their breaker, which lives as long as the isolate. */
export const askEngines = <Answer>(env: Env, ask: (engines: EnginesApi) => Promise<Answer>): Promise<Answer> =>
  breaker.call(() => ask(env.ENGINES))

import { createBreakerMemory, SharedBreakers } from '../breaker/shared-breakers.ts'
import type { Configuration } from '../configuration.ts'
import type { ChainWorld } from '../fallback/chain-world.ts'
import type { Timers } from '../fallback/timers.ts'
import type { Work } from '../work.ts'

/** What this isolate knows of the breakers; the truth is in their objects. */
const memory = createBreakerMemory()

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

const highest = 2 ** 32

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / highest

const charactersPerToken = 4

/** The loop's world in a worker: real clocks, real chance, breakers in their objects. */
export const chainWorldOf = (
  { env, log, runOn }: Work,
  { breakerRules: rules }: Configuration,
  timers: Timers,
): ChainWorld => ({
  breakers: new SharedBreakers({
    memory,
    stubOf: (name) => env.BREAKERS.getByName(name),
    rules,
    now: () => Date.now(),
    runOn,
    onFault: () => log('error', 'breaker.unreachable'),
  }),
  timers,
  now: () => Date.now(),
  wait,
  chance,
  costOf: (_target, _usage, reported) => reported,
  estimateTokens: (text) => Math.ceil(text.length / charactersPerToken),
})

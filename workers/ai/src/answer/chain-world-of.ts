import { createLatencies, type Times } from '../breaker/latencies.ts'
import { createBreakerMemory, SharedBreakers, targetBreakerName } from '../breaker/shared-breakers.ts'
import type { Configuration } from '../configuration.ts'
import type { ChainWorld, TargetBreakers } from '../fallback/chain-world.ts'
import type { Timers } from '../fallback/timers.ts'
import { estimateInput, estimateTokens } from '../ledger/estimate-tokens.ts'
import { costOf, pricedBy, priceOf, type Prices } from '../ledger/prices.ts'
import type { Work } from '../work.ts'

/** What this isolate knows of the breakers; the truth is in their objects. */
const memory = createBreakerMemory()
const latencies = createLatencies()

export const timesOf = (name: string): Times => latencies.timesOf(name, Date.now())

export const breakersOf = ({ env, log, runOn }: Work, { breakerRules: rules }: Configuration): SharedBreakers =>
  new SharedBreakers({
    memory,
    stubOf: (name) => env.BREAKERS.getByName(name),
    rules,
    now: () => Date.now(),
    runOn,
    onFault: () => log('error', 'breaker.unreachable'),
  })

/** The same breakers, with the times of good answers noted on the way. */
const measured = (breakers: TargetBreakers): TargetBreakers => ({
  admit: (target) => breakers.admit(target),
  force: (target) => breakers.force(target),
  report: (target, outcome, ms, firstTokenMs) => {
    if (outcome.kind === 'ok') latencies.record(targetBreakerName(target), { ms, firstTokenMs }, Date.now())
    breakers.report(target, outcome, ms, firstTokenMs)
  },
})

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })

const highest = 2 ** 32

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / highest

/** What the provider says of its own cost is better than any list. */
const priceBy =
  (prices: Prices): ChainWorld['priceOf'] =>
  ({ provider, model }, usage, reported) => {
    const price = priceOf(prices, provider.name, model)
    return { costMicroUsd: reported ?? costOf(price, usage), pricedBy: pricedBy(prices, price, reported) }
  }

/** The loop's world in a worker: real clocks, real chance, breakers in their objects. */
export const chainWorldOf = (work: Work, configuration: Configuration, timers: Timers): ChainWorld => ({
  breakers: measured(breakersOf(work, configuration)),
  timers,
  now: () => Date.now(),
  wait,
  chance,
  priceOf: priceBy(configuration.prices),
  estimateTokens,
  estimateInput,
})

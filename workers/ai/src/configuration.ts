import type { BreakerRules } from '@orrery/worker-kit/breaker-rules'
import { breakerRulesOf } from './breaker/breaker-setting.ts'
import type { Env } from './env.ts'
import { type AllTimers, timersOf } from './fallback/timers.ts'
import { contextTokensOf, type Prices, pricesOf } from './ledger/prices.ts'
import { providersOf } from './providers/index.ts'
import { type Chains, chainsOf } from './targets/chains.ts'
import type { Offered } from './targets/find-targets.ts'

/** All that the settings decide, read once for an isolate. */
export type Configuration = Offered & { chains: Chains; timers: AllTimers; breakerRules: BreakerRules; prices: Prices }

const known = new WeakMap<Env, Configuration>()

/** Throws `AI_UNAVAILABLE` when a setting cannot be read; the message names it. */
export const configurationOf = (env: Env): Configuration => {
  const before = known.get(env)
  if (before) return before
  const providers = providersOf(env)
  const prices = pricesOf(env.AI_PRICES)
  const configuration: Configuration = {
    providers,
    chains: chainsOf(env.AI_CHAIN, providers),
    timers: timersOf(env.AI_TIMERS),
    breakerRules: breakerRulesOf(env.AI_BREAKER),
    prices,
    contextTokensOf: (provider, model) => contextTokensOf(prices, provider, model),
  }
  known.set(env, configuration)
  return configuration
}

import type { ProviderState, TargetState } from '@orrery/contracts/ai-api'
import type { Configuration } from '../configuration.ts'
import type { Target } from '../fallback/chain-world.ts'
import { providerNames } from '../providers/index.ts'
import { findTargets } from '../targets/find-targets.ts'
import type { Times } from './latencies.ts'
import { accountBreakerName, type SharedBreakers, targetBreakerName } from './shared-breakers.ts'
import type { KeptBreaker } from './target-breaker.ts'

/** Whichever of the two keeps callers away for longer speaks for the target. */
const worseOf = (account: KeptBreaker, own: KeptBreaker): KeptBreaker => {
  if (account.breaker.state === 'closed') return own
  if (own.breaker.state !== 'open' || account.breaker.state !== 'open') return account
  return account.breaker.nextAttemptAtMs > own.breaker.nextAttemptAtMs ? account : own
}

const instant = (ms: number): string => new Date(ms).toISOString()

const stateOf = async (
  target: Target,
  breakers: SharedBreakers,
  timesOf: (name: string) => Times,
): Promise<TargetState> => {
  const [account, own] = await Promise.all([
    breakers.look(accountBreakerName(target)),
    breakers.look(targetBreakerName(target)),
  ])
  const { breaker, reason } = worseOf(account, own)
  return {
    provider: target.provider.name,
    model: target.model,
    state: breaker.state,
    failureCount: breaker.failureCount,
    nextAttemptTime: breaker.state === 'open' ? instant(breaker.nextAttemptAtMs) : null,
    reason,
    ...timesOf(targetBreakerName(target)),
  }
}

/** Every model of every chain once, those of providers that are switched off left out. */
const targetsIn = (configuration: Configuration): readonly Target[] => {
  const byName = new Map<string, Target>()
  for (const name of Object.keys(configuration.chains)) {
    for (const target of findTargets(name, configuration)) byName.set(targetBreakerName(target), target)
  }
  return [...byName.values()]
}

/** How each provider does: those that are off say so, the others with every model of the chains. */
export const providerStates = async (
  configuration: Configuration,
  breakers: SharedBreakers,
  timesOf: (name: string) => Times,
): Promise<readonly ProviderState[]> => {
  const states = await Promise.all(targetsIn(configuration).map((target) => stateOf(target, breakers, timesOf)))
  return providerNames.map((provider) => {
    const isOn = configuration.providers.has(provider)
    const reason = isOn ? null : 'no key'
    return { provider, isOn, reason, targets: states.filter((state) => state.provider === provider) }
  })
}

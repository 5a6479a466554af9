import type { WorkerHealth } from '@orrery/contracts/health'
import { breakersOf, timesOf } from './answer/chain-world-of.ts'
import { providerStates } from './breaker/provider-states.ts'
import { configurationOf } from './configuration.ts'
import type { Work } from './work.ts'

/** Healthy without a provider too: then the composer writes, and says so. */
export const health = async (work: Work): Promise<WorkerHealth> => {
  const configuration = configurationOf(work.env)
  if (configuration.providers.size === 0) {
    return { status: 'healthy', mode: 'offline_default', reason: 'No provider has a key: the composer writes.' }
  }
  const states = await providerStates(configuration, breakersOf(work, configuration), timesOf)
  const targets = states.flatMap((provider) => provider.targets)
  const open = targets.filter(({ state }) => state === 'open')
  if (open.length === 0) return { status: 'healthy' }
  const reason = `Not asked at the moment: ${open.map(({ provider, model }) => `${provider}/${model}`).join(', ')}.`
  return { status: open.length === targets.length ? 'unhealthy' : 'degraded', reason }
}

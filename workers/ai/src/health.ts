import type { TargetState } from '@orrery/contracts/ai-api'
import type { WorkerHealth } from '@orrery/contracts/health'
import { breakersOf, timesOf } from './answer/chain-world-of.ts'
import { providerStates } from './breaker/provider-states.ts'
import { type Configuration, configurationOf } from './configuration.ts'
import type { Work } from './work.ts'

const ollamaPort = '11434'

/** Any server of one's own may be Ollama; on its usual port it is. */
const namesOf = ({ env }: Work, { providers }: Configuration): string =>
  [...providers.keys()]
    .map((name) => (name === 'compatible' && isOllama(env.AI_COMPATIBLE_URL) ? 'compatible (Ollama)' : name))
    .join(', ')

const isOllama = (address: string): boolean => URL.canParse(address) && new URL(address).port === ollamaPort

/** Whom no call asks now. Whose time has come is asked by the next one, however long ago it failed. */
export const isPassedOver = (
  { state, nextAttemptTime }: Pick<TargetState, 'state' | 'nextAttemptTime'>,
  nowMs: number,
): boolean => state === 'open' && (nextAttemptTime === null || Date.parse(nextAttemptTime) > nowMs)

/** Healthy without a provider too: then the composer writes, and says so. */
export const health = async (work: Work): Promise<WorkerHealth> => {
  const configuration = configurationOf(work.env)
  if (configuration.providers.size === 0) {
    return { status: 'healthy', mode: 'offline_default', reason: 'No provider has a key: the composer writes.' }
  }
  const states = await providerStates(configuration, breakersOf(work, configuration), timesOf)
  const targets = states.flatMap((provider) => provider.targets)
  const open = targets.filter((target) => isPassedOver(target, Date.now()))
  if (open.length === 0) return { status: 'healthy', reason: `Asked in this order: ${namesOf(work, configuration)}.` }
  const reason = `Not asked at the moment: ${open.map(({ provider, model }) => `${provider}/${model}`).join(', ')}.`
  return { status: open.length === targets.length ? 'unhealthy' : 'degraded', reason }
}

import { AppError } from '@orrery/contracts/errors'
import type { Target } from '../fallback/chain-world.ts'
import { providerNames, withOwnName } from '../providers/index.ts'
import type { Provider } from '../providers/provider.ts'
import type { Chains } from './chains.ts'

export type Offered = {
  providers: ReadonlyMap<string, Provider>
  chains: Chains
  contextTokensOf(provider: string, model: string): number | null
}

export const usualChain = 'auto'

/** Only the first slash parts the name of the provider from the model: ids of models have slashes of their own. */
const splitModel = (called: string): { provider: string; model: string } => {
  const name = withOwnName(called)
  const slash = name.indexOf('/')
  return { provider: name.slice(0, Math.max(0, slash)), model: name.slice(slash + 1) }
}

const targetOf = (name: string, offered: Offered): Target | null => {
  const { provider: providerName, model } = splitModel(name)
  const provider = offered.providers.get(providerName)
  return provider === undefined || model === ''
    ? null
    : { provider, model, contextTokens: offered.contextTokensOf(providerName, model) }
}

const unknownModel = (name: string, { chains }: Offered): AppError => {
  const { provider, model } = splitModel(name)
  if (model !== '' && providerNames.includes(provider)) {
    return new AppError('NO_MODEL_CONFIGURED', `The provider ${provider} is not switched on: it has no key here.`)
  }
  const known = Object.keys(chains).join(', ')
  return new AppError(
    'NOT_FOUND',
    `There is no model "${name}". Ask for provider/model${known === '' ? '' : `, or for one of: ${known}`}.`,
    { providerCode: 'model_not_found' },
  )
}

/**
 * The models that a name stands for, those of providers that are switched off left out; none when there is no provider at
 * all. Throws `NOT_FOUND` for a name that means nothing, `NO_MODEL_CONFIGURED` for a provider without its key.
 */
export const findTargets = (name: string, offered: Offered): readonly Target[] => {
  const chain = Object.hasOwn(offered.chains, name) ? offered.chains[name] : undefined
  if (chain) return chain.map((member) => targetOf(member, offered)).filter((target) => target !== null)
  const single = targetOf(name, offered)
  if (single) return [single]
  if (name === usualChain || (offered.providers.size === 0 && ['fast', 'best'].includes(name))) return []
  throw unknownModel(name, offered)
}

import type { ModelEntry } from '@orrery/contracts/ai-api'
import { composerName } from './answer/ask-order.ts'
import { type Configuration, configurationOf } from './configuration.ts'
import type { Work } from './work.ts'

const aliasOf = (id: string): ModelEntry => ({ id, kind: 'alias', provider: null, embeds: false, contextTokens: null })

const entryOf = (id: string, embeds: boolean, configuration: Configuration): ModelEntry => {
  const slash = id.indexOf('/')
  const provider = id.slice(0, slash)
  const contextTokens = configuration.contextTokensOf(provider, id.slice(slash + 1))
  return { id, kind: 'model', provider, embeds, contextTokens }
}

const composer: ModelEntry = {
  id: composerName,
  kind: 'model',
  provider: composerName,
  embeds: false,
  contextTokens: null,
}

/** Names that can be asked for: chains, the models in them, those that make vectors, and the composer. */
export const models = async ({ env }: Work): Promise<readonly ModelEntry[]> => {
  const configuration = configurationOf(env)
  const { chains, providers } = configuration
  const isOn = (id: string): boolean => providers.has(id.slice(0, id.indexOf('/')))
  const chatting = new Set(Object.values(chains).flat().filter(isOn))
  const embedding = new Set(
    [...providers.values()].flatMap(({ name, defaults }) =>
      defaults.embed === null ? [] : [`${name}/${defaults.embed}`],
    ),
  )
  return [
    ...Object.keys(chains).map(aliasOf),
    ...[...chatting].filter((id) => !embedding.has(id)).map((id) => entryOf(id, false, configuration)),
    ...[...embedding].map((id) => entryOf(id, true, configuration)),
    composer,
  ]
}

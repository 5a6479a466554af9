import type { AiApi, Embeddings } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { askAlone } from './answer/ask-alone.ts'
import { type Configuration, configurationOf } from './configuration.ts'
import type { Target } from './fallback/chain-world.ts'
import { estimateOf } from './ledger/budget-rules.ts'
import type { Provider } from './providers/provider.ts'
import { findTargets } from './targets/find-targets.ts'
import type { Work } from './work.ts'

/** The name of a chain in `AI_CHAIN` whose first model makes vectors where none is named. */
const embedChain = 'embed'

const task = 'embed'

type EmbedTarget = Target & { provider: { embed: NonNullable<Provider['embed']> } }

const canEmbed = (target: Target): target is EmbedTarget => target.provider.embed !== null

const usualTarget = (configuration: Configuration): EmbedTarget | null => {
  for (const provider of configuration.providers.values()) {
    const model = provider.defaults.embed
    if (model === null) continue
    const target = { provider, model, contextTokens: configuration.contextTokensOf(provider.name, model) }
    if (canEmbed(target)) return target
  }
  return null
}

const noEmbeddings = (): AppError =>
  new AppError(
    'NO_MODEL_CONFIGURED',
    'No model for embeddings is set up here. Set the key of a provider that has one, such as OPENAI_API_KEY, or AI_COMPATIBLE_URL.',
  )

/** The one model that makes these vectors: vectors of two do not mix, so there is no second. */
const targetOf = (model: string | undefined, configuration: Configuration): EmbedTarget => {
  const { chains } = configuration
  const name = model ?? (Object.hasOwn(chains, embedChain) ? embedChain : undefined)
  if (name === undefined || name === 'auto') {
    const usual = usualTarget(configuration)
    if (usual) return usual
    throw noEmbeddings()
  }
  const target = findTargets(name, configuration).find(canEmbed)
  if (target) return target
  throw new AppError('NO_MODEL_CONFIGURED', `"${name}" makes no embeddings here. Ask for a model that does.`)
}

/** Vectors in the order of the texts. Retries, but never asks another model. */
export const embed = async (
  work: Work,
  { actor, feature = task, texts, model, dimensions }: Parameters<AiApi['embed']>[0],
): Promise<Embeddings> => {
  if (texts.length === 0) throw new AppError('INVALID_INPUT', 'There is no text to make a vector of.')
  const configuration = configurationOf(work.env)
  const target = targetOf(model, configuration)
  const ask = (signal: AbortSignal) =>
    target.provider.embed({ model: target.model, texts, dimensions: dimensions ?? null, signal })
  const messages = texts.map((content) => ({ role: 'user' as const, content }))
  const estimate = estimateOf({ messages, maxOutputTokens: 0 }, [target], configuration.prices)
  const { answer, costMicroUsd } = await askAlone(
    work,
    { target, ask, usageOf: ({ usage }) => usage },
    { actor, task, feature, estimate, timers: configuration.timers.embed },
  )
  return {
    vectors: answer.vectors,
    provider: target.provider.name,
    model: target.model,
    dimensions: answer.vectors[0]?.length ?? 0,
    usage: answer.usage,
    costMicroUsd,
  }
}

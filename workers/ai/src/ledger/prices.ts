import type { PriceEntry, TokenUsage } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { currentPrices } from '../../prices/current.gen.ts'
import { withOwnName } from '../providers/index.ts'

type Rates = { input: number; cachedInput?: number; cacheWrite?: number; output: number; reasoning?: number }

/** Micro-USD per million tokens. `long`: what holds once the input is longer than `overTokens`. */
export type Price = Rates & {
  long?: Rates & { overTokens: number }
  contextTokens?: number
  source: PriceEntry['source']
}

/** All prices of this installation: the snapshot, and what the settings lay over it. */
export type Prices = { snapshot: string; source: string; byModel: ReadonlyMap<string, Price> }

const usdPerMillion = z.number().nonnegative()
const pricesSetting = z.record(
  z.string().regex(/^[^/]+\/.+$/),
  z.strictObject({
    input: usdPerMillion,
    cachedInput: usdPerMillion.optional(),
    output: usdPerMillion,
    reasoning: usdPerMillion.optional(),
  }),
)

const microPerUsd = 1e6
const microUsd = (usd: number): number => Math.round(usd * microPerUsd)

const readSetting = (setting: string): z.infer<typeof pricesSetting> => {
  if (setting.trim() === '') return {}
  try {
    return pricesSetting.parse(JSON.parse(setting))
  } catch {
    throw new AppError(
      'AI_UNAVAILABLE',
      'The setting AI_PRICES cannot be read. It is JSON like {"openai/gpt-5": {"input": 1.25, "cachedInput": 0.125, "output": 10}}, in USD per million tokens.',
    )
  }
}

/** The snapshot of the repository with `AI_PRICES` laid over it. Throws `AI_UNAVAILABLE` when the setting cannot be read. */
export const pricesOf = (setting: string): Prices => {
  const byModel = new Map<string, Price>()
  // Safe because the list is written by the tool that declares this form; which fields a model has differs.
  const listed = currentPrices.models as Readonly<Record<string, Omit<Price, 'source'>>>
  for (const [model, price] of Object.entries(listed)) byModel.set(model, { ...price, source: 'snapshot' })
  for (const [called, { input, cachedInput, output, reasoning }] of Object.entries(readSetting(setting))) {
    const model = withOwnName(called)
    const contextTokens = byModel.get(model)?.contextTokens
    byModel.set(model, {
      input: microUsd(input),
      output: microUsd(output),
      ...(cachedInput !== undefined && { cachedInput: microUsd(cachedInput) }),
      ...(reasoning !== undefined && { reasoning: microUsd(reasoning) }),
      ...(contextTokens !== undefined && { contextTokens }),
      source: 'settings',
    })
  }
  return { snapshot: currentPrices.id, source: currentPrices.source, byModel }
}

/** Null: not known. */
export const priceOf = ({ byModel }: Prices, provider: string, model: string): Price | null =>
  byModel.get(`${provider}/${model}`) ?? null

/** Tokens that a model reads at most; null where that is not known. */
export const contextTokensOf = (prices: Prices, provider: string, model: string): number | null =>
  priceOf(prices, provider, model)?.contextTokens ?? null

const tokensPerPrice = 1e6

/**
 * Integer micro-USD, rounded up once; null where the price is not known, never 0 for that. Cached tokens are part of the
 * input, tokens of reasoning part of the output.
 */
export const costOf = (price: Price | null, usage: TokenUsage): number | null => {
  if (price === null) return null
  const { inputTokens, cachedInputTokens, outputTokens, reasoningTokens, cacheWriteTokens = 0 } = usage
  const rates = price.long !== undefined && inputTokens > price.long.overTokens ? price.long : price
  const { input, cachedInput = input, cacheWrite = input, output, reasoning = output } = rates
  const sum =
    Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens) * input +
    cachedInputTokens * cachedInput +
    cacheWriteTokens * cacheWrite +
    Math.max(0, outputTokens - reasoningTokens) * output +
    reasoningTokens * reasoning
  return Math.ceil(sum / tokensPerPrice)
}

/** Who says what a cost is: a snapshot's id, `settings`, or `provider` where the provider told its own; null: nobody does. */
export const pricedBy = ({ snapshot }: Prices, price: Price | null, reported: number | null): string | null => {
  if (reported !== null) return 'provider'
  if (price === null) return null
  return price.source === 'snapshot' ? snapshot : price.source
}

/** As administrators see them, by model. */
export const priceEntries = ({ byModel }: Prices): readonly PriceEntry[] =>
  Array.from(byModel, ([model, { input, output, cachedInput = null, reasoning = null, source }]) => ({
    model,
    input,
    output,
    cachedInput,
    reasoning,
    source,
  })).toSorted((one, other) => (one.model < other.model ? -1 : 1))

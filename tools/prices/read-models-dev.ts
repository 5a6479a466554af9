import { fromUsdPerMillion, isPriced, isRecord, type ListedPrice, type PriceList, withoutGaps } from './price-list.ts'

/** Names that models.dev has for the providers that we speak to, each with ours. */
const ourNames: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  google: 'google',
  deepseek: 'deepseek',
  groq: 'groq',
  huggingface: 'huggingface',
  'cloudflare-workers-ai': 'workers-ai',
  openrouter: 'openrouter',
}

const longPrice = (cost: Readonly<Record<string, unknown>>): ListedPrice['long'] => {
  for (const [name, long] of Object.entries(cost)) {
    const thousands = /^context_over_(\d+)k$/.exec(name)?.[1]
    if (thousands === undefined || !isRecord(long)) continue
    const [input, output] = [fromUsdPerMillion(long['input']), fromUsdPerMillion(long['output'])]
    if (input === undefined || output === undefined) continue
    const cachedInput = fromUsdPerMillion(long['cache_read'])
    const cacheWrite = fromUsdPerMillion(long['cache_write'])
    return { overTokens: Number(thousands) * 1000, input, output, ...withoutGaps({ cachedInput, cacheWrite }) }
  }
  return undefined
}

const priceIn = (model: Readonly<Record<string, unknown>>): ListedPrice | null => {
  const { cost, limit, id } = model
  if (!isRecord(cost)) return null
  const [input, output] = [fromUsdPerMillion(cost['input']), fromUsdPerMillion(cost['output'])]
  if (input === undefined || output === undefined || !isPriced({ input, output })) return null
  const context = isRecord(limit) ? limit['context'] : undefined
  return {
    kind: /embed/.test(String(id)) ? 'embedding' : 'chat',
    input,
    output,
    ...withoutGaps({
      cachedInput: fromUsdPerMillion(cost['cache_read']),
      cacheWrite: fromUsdPerMillion(cost['cache_write']),
      reasoning: fromUsdPerMillion(cost['reasoning']),
      long: longPrice(cost),
      contextTokens: typeof context === 'number' && context > 0 ? context : undefined,
    }),
  }
}

/** Prices in the form of models.dev's `api.json`; unknown fields are left out. */
export const readModelsDev = (file: Readonly<Record<string, unknown>>): PriceList => {
  const prices: Record<string, ListedPrice> = {}
  for (const [theirs, entry] of Object.entries(file)) {
    const provider = ourNames[theirs]
    const models = isRecord(entry) ? entry['models'] : undefined
    if (provider === undefined || !isRecord(models)) continue
    for (const [id, model] of Object.entries(models)) {
      const price = isRecord(model) ? priceIn({ ...model, id }) : null
      if (price !== null) prices[`${provider}/${id}`] = price
    }
  }
  return prices
}

import { fromUsdPerToken, isPriced, isRecord, type ListedPrice, type PriceList, withoutGaps } from './price-list.ts'

/** LiteLLM's names of the providers that we speak to, each with ours. */
const ourNames: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  gemini: 'google',
  deepseek: 'deepseek',
  groq: 'groq',
  huggingface: 'huggingface',
  cloudflare: 'workers-ai',
  openrouter: 'openrouter',
}

/** Its modes that we have a use for. Models of the mode `responses` do not speak chat completions. */
const ourKinds: Readonly<Record<string, ListedPrice['kind']>> = {
  chat: 'chat',
  embedding: 'embedding',
  audio_transcription: 'transcription',
}

type Entry = Readonly<Record<string, unknown>>

const longPrice = (entry: Entry): ListedPrice['long'] => {
  for (const name of Object.keys(entry)) {
    const thousands = /^input_cost_per_token_above_(\d+)k_tokens$/.exec(name)?.[1]
    if (thousands === undefined) continue
    const above = (field: string) => fromUsdPerToken(entry[`${field}_above_${thousands}k_tokens`])
    const [input, output] = [above('input_cost_per_token'), above('output_cost_per_token')]
    if (input === undefined || output === undefined) continue
    const cachedInput = above('cache_read_input_token_cost')
    const cacheWrite = above('cache_creation_input_token_cost')
    return { overTokens: Number(thousands) * 1000, input, output, ...withoutGaps({ cachedInput, cacheWrite }) }
  }
  return undefined
}

const priceIn = (entry: Entry): ListedPrice | null => {
  const kind = ourKinds[String(entry['mode'])]
  const input = fromUsdPerToken(entry['input_cost_per_token'])
  // Vectors and transcripts have no price of their own for what comes out.
  const output = fromUsdPerToken(entry['output_cost_per_token']) ?? (kind === 'chat' ? undefined : 0)
  if (kind === undefined || input === undefined || output === undefined || !isPriced({ input, output })) return null
  const context = entry['max_input_tokens']
  return {
    kind,
    input,
    output,
    ...withoutGaps({
      cachedInput: fromUsdPerToken(entry['cache_read_input_token_cost']),
      cacheWrite: fromUsdPerToken(entry['cache_creation_input_token_cost']) || undefined,
      reasoning: fromUsdPerToken(entry['output_cost_per_reasoning_token']),
      long: longPrice(entry),
      contextTokens: typeof context === 'number' ? context : undefined,
    }),
  }
}

/** Prices in the form of LiteLLM's `model_prices_and_context_window.json`; unknown fields are left out. */
export const readLitellm = (file: Readonly<Record<string, unknown>>): PriceList => {
  const prices: Record<string, ListedPrice> = {}
  for (const [key, entry] of Object.entries(file)) {
    if (!isRecord(entry)) continue
    const theirs = String(entry['litellm_provider'])
    const provider = ourNames[theirs]
    const price = provider === undefined ? null : priceIn(entry)
    if (price === null) continue
    const model = key.startsWith(`${theirs}/`) ? key.slice(theirs.length + 1) : key
    prices[`${provider}/${model}`] = price
  }
  return prices
}

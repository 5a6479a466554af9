import { expect, test } from 'vitest'
import { readLitellm } from './read-litellm.ts'
import { readModelsDev } from './read-models-dev.ts'
import { readPrices } from './read-prices.ts'

/** Entries as LiteLLM's list has them, with fields that we have no use for. */
const litellm = {
  sample_spec: { litellm_provider: 'one of https://docs.litellm.ai/docs/providers', mode: 'one of: chat, embedding' },
  'gpt-4o': {
    litellm_provider: 'openai',
    mode: 'chat',
    input_cost_per_token: 2.5e-6,
    cache_read_input_token_cost: 1.25e-6,
    output_cost_per_token: 1e-5,
    input_cost_per_token_batches: 1.25e-6,
    max_input_tokens: 128_000,
    supports_vision: true,
  },
  'gemini/gemini-2.5-pro': {
    litellm_provider: 'gemini',
    mode: 'chat',
    input_cost_per_token: 1.25e-6,
    output_cost_per_token: 1e-5,
    input_cost_per_token_above_200k_tokens: 2.5e-6,
    output_cost_per_token_above_200k_tokens: 1.5e-5,
    input_cost_per_token_above_200k_tokens_priority: 4.5e-6,
  },
  'groq/openai/gpt-oss-120b': {
    litellm_provider: 'groq',
    mode: 'chat',
    input_cost_per_token: 1.5e-7,
    output_cost_per_token: 6e-7,
  },
  'text-embedding-3-small': {
    litellm_provider: 'openai',
    mode: 'embedding',
    input_cost_per_token: 2e-8,
    output_cost_per_token: 0,
  },
  'gemini/gemini-exp-1206': {
    litellm_provider: 'gemini',
    mode: 'chat',
    input_cost_per_token: 0,
    output_cost_per_token: 0,
  },
  'dall-e-3': { litellm_provider: 'openai', mode: 'image_generation', input_cost_per_image: 0.04 },
  'xai/grok': { litellm_provider: 'xai', mode: 'chat', input_cost_per_token: 1e-6, output_cost_per_token: 1e-6 },
}

test('of LiteLLM’s list the models are taken that we can ask, by our names and in whole micro-USD', () => {
  expect(readLitellm(litellm)).toEqual({
    'openai/gpt-4o': {
      kind: 'chat',
      input: 2_500_000,
      cachedInput: 1_250_000,
      output: 10_000_000,
      contextTokens: 128_000,
    },
    'google/gemini-2.5-pro': {
      kind: 'chat',
      input: 1_250_000,
      output: 10_000_000,
      long: { overTokens: 200_000, input: 2_500_000, output: 15_000_000 },
    },
    'groq/openai/gpt-oss-120b': { kind: 'chat', input: 150_000, output: 600_000 },
    'openai/text-embedding-3-small': { kind: 'embedding', input: 20_000, output: 0 },
  })
})

test('of models.dev’s list too', () => {
  const models = {
    'openai/gpt-oss-120b': {
      id: 'openai/gpt-oss-120b',
      cost: { input: 0.15, output: 0.6, cache_read: 0.075, context_over_200k: { input: 0.3, output: 1.2 } },
      limit: { context: 131_072, output: 65_536 },
      knowledge: '2024-06',
    },
    free: { id: 'free', cost: { input: 0, output: 0 }, limit: { context: 8192 } },
    unpriced: { id: 'unpriced', limit: { context: 8192 } },
  }
  expect(readModelsDev({ groq: { id: 'groq', models }, somebody: { models } })).toEqual({
    'groq/openai/gpt-oss-120b': {
      kind: 'chat',
      input: 150_000,
      output: 600_000,
      cachedInput: 75_000,
      long: { overTokens: 200_000, input: 300_000, output: 1_200_000 },
      contextTokens: 131_072,
    },
  })
})

test('either form is told from its entries, and the prices come in order', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`model-${30 - index}`, { ...litellm['gpt-4o'] }] as const),
  )
  const names = Object.keys(readPrices(JSON.stringify(many)))
  expect(names).toHaveLength(30)
  expect(names).toEqual(names.toSorted())
  const models = Object.fromEntries(names.map((id) => [id, { id, cost: { input: 1, output: 2 } }]))
  expect(Object.values(readPrices(JSON.stringify({ openai: { models } })))[0]).toMatchObject({ input: 1_000_000 })
})

test('a form that nobody knows is refused, rather than leaving all models without a price', () => {
  expect(() => readPrices(JSON.stringify(litellm))).toThrow('Only 4 prices')
  expect(() => readPrices('[]')).toThrow('not a JSON object')
})

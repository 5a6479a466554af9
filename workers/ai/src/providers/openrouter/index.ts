import { keyedProvider } from '../openai-like.ts'

/** OpenRouter, which tells its own cost when asked to. */
export const openrouter = keyedProvider({
  name: 'openrouter',
  prefix: 'OPENROUTER',
  baseUrl: 'https://openrouter.ai/api/v1',
  dialect: { lengthField: 'max_tokens', body: { usage: { include: true } } },
  defaults: { auto: 'openrouter/auto', fast: 'openai/gpt-oss-20b', best: 'openrouter/auto', embed: null },
})

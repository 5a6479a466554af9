import { keyedProvider } from '../openai-like.ts'

export const deepseek = keyedProvider({
  name: 'deepseek',
  prefix: 'DEEPSEEK',
  baseUrl: 'https://api.deepseek.com/v1',
  // It answers a schema with 400: it writes JSON, but is held to no form of it.
  dialect: { lengthField: 'max_tokens', jsonFormat: 'json_object' },
  defaults: { auto: 'deepseek-v4-flash', fast: 'deepseek-v4-flash', best: 'deepseek-v4-pro', embed: null },
})

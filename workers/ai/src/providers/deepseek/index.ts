import { keyedProvider } from '../openai-like.ts'

export const deepseek = keyedProvider({
  name: 'deepseek',
  prefix: 'DEEPSEEK',
  baseUrl: 'https://api.deepseek.com/v1',
  defaults: { auto: 'deepseek-v4-flash', fast: 'deepseek-v4-flash', best: 'deepseek-v4-pro', embed: null },
})

import { keyedProvider } from '../openai-like.ts'

export const deepseek = keyedProvider({
  name: 'deepseek',
  prefix: 'DEEPSEEK',
  baseUrl: 'https://api.deepseek.com/v1',
  defaults: { auto: 'deepseek-chat', fast: 'deepseek-chat', best: 'deepseek-reasoner', embed: null },
})

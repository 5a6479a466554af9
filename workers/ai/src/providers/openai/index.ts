import { keyedProvider } from '../openai-like.ts'

/** OpenAI by chat completions: the Responses API is never spoken. */
export const openai = keyedProvider({
  name: 'openai',
  prefix: 'OPENAI',
  baseUrl: 'https://api.openai.com/v1',
  dialect: { lengthField: 'max_completion_tokens' },
  // Of the newer ones, those that call tools in this dialect: gpt-6.1-sol and gpt-6-astra only do so in the other.
  defaults: { auto: 'gpt-6.1-terra', fast: 'gpt-6-luna', best: 'gpt-6-sol', embed: 'text-embedding-3-small' },
  transcribes: 'gpt-4o-mini-transcribe',
})

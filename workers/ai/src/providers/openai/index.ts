import { keyedProvider } from '../openai-like.ts'

/** OpenAI by chat completions: the Responses API is never spoken. */
export const openai = keyedProvider({
  name: 'openai',
  prefix: 'OPENAI',
  baseUrl: 'https://api.openai.com/v1',
  dialect: { lengthField: 'max_completion_tokens' },
  defaults: { auto: 'gpt-6.1-terra', fast: 'gpt-6-luna', best: 'gpt-6.1-sol', embed: 'text-embedding-3-small' },
  transcribes: 'gpt-4o-mini-transcribe',
})

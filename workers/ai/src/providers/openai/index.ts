import { keyedProvider } from '../openai-like.ts'

/** OpenAI by chat completions: the Responses API is never spoken. */
export const openai = keyedProvider({
  name: 'openai',
  prefix: 'OPENAI',
  baseUrl: 'https://api.openai.com/v1',
  dialect: { lengthField: 'max_completion_tokens' },
  defaults: { auto: 'gpt-5-mini', fast: 'gpt-5-nano', best: 'gpt-5', embed: 'text-embedding-3-small' },
  transcribes: 'gpt-4o-mini-transcribe',
})

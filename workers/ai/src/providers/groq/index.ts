import { keyedProvider } from '../openai-like.ts'

export const groq = keyedProvider({
  name: 'groq',
  prefix: 'GROQ',
  baseUrl: 'https://api.groq.com/openai/v1',
  dialect: { lengthField: 'max_completion_tokens' },
  defaults: {
    auto: 'openai/gpt-oss-120b',
    fast: 'openai/gpt-oss-20b',
    best: 'openai/gpt-oss-120b',
    embed: null,
  },
  transcribes: 'whisper-large-v3-turbo',
})

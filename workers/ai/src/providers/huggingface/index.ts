import { keyedProvider } from '../openai-like.ts'

/** Hugging Face by its router, which speaks chat completions for whoever serves the model. */
export const huggingface = keyedProvider({
  name: 'huggingface',
  prefix: 'HUGGINGFACE',
  baseUrl: 'https://router.huggingface.co/v1',
  defaults: {
    auto: 'openai/gpt-oss-120b',
    fast: 'openai/gpt-oss-20b',
    best: 'openai/gpt-oss-120b',
    embed: null,
  },
})

import { likeOpenai } from '../openai-like.ts'
import type { ProviderFolder } from '../provider.ts'
import { address, setting } from '../setting.ts'

/** Any server that speaks chat completions, such as Ollama; switched on by its address, the key is optional. */
export const compatible: ProviderFolder = {
  name: 'compatible',
  settings: ['AI_COMPATIBLE_URL', 'AI_COMPATIBLE_API_KEY'],
  configure: (settings) => {
    if (setting(settings, 'AI_COMPATIBLE_URL') === null) return null
    const baseUrl = address(settings, 'AI_COMPATIBLE_URL', '')
    const key = setting(settings, 'AI_COMPATIBLE_API_KEY')
    const usual = { auto: 'llama3.2', fast: 'llama3.2', best: 'llama3.2', embed: 'nomic-embed-text' }
    return likeOpenai('compatible', { baseUrl, key, lengthField: 'max_tokens' }, { defaults: usual })
  },
}

import { createAnthropic } from '@ai-sdk/anthropic'
import { aiSdkChat, watchedFetch } from '../../wire/ai-sdk-chat.ts'
import type { ProviderFolder } from '../provider.ts'
import { address, setting } from '../setting.ts'

export const anthropic: ProviderFolder = {
  name: 'anthropic',
  settings: ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL'],
  configure: (settings) => {
    const apiKey = setting(settings, 'ANTHROPIC_API_KEY')
    if (apiKey === null) return null
    const baseURL = address(settings, 'ANTHROPIC_BASE_URL', 'https://api.anthropic.com/v1')
    const models = createAnthropic({ apiKey, baseURL, fetch: watchedFetch })
    return {
      name: 'anthropic',
      chat: aiSdkChat((id) => models(id)),
      embed: null,
      transcribe: null,
      defaults: { auto: 'claude-sonnet-5-5', fast: 'claude-haiku-5-5', best: 'claude-opus-5-5', embed: null },
    }
  },
}

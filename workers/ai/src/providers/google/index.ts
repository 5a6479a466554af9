import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { aiSdkChat, watchedFetch } from '../../wire/ai-sdk-chat.ts'
import type { ProviderFolder } from '../provider.ts'
import { address, setting } from '../setting.ts'

/** Google Gemini by the Generative Language API. */
export const google: ProviderFolder = {
  name: 'google',
  otherNames: ['gemini'],
  settings: ['GEMINI_API_KEY', 'GEMINI_BASE_URL'],
  configure: (settings) => {
    const apiKey = setting(settings, 'GEMINI_API_KEY')
    if (apiKey === null) return null
    const baseURL = address(settings, 'GEMINI_BASE_URL', 'https://generativelanguage.googleapis.com/v1beta')
    const models = createGoogleGenerativeAI({ apiKey, baseURL, fetch: watchedFetch })
    return {
      name: 'google',
      chat: aiSdkChat((id) => models(id)),
      embed: null,
      transcribe: null,
      defaults: { auto: 'gemini-3.8-flash', fast: 'gemini-3.5-flash-lite', best: 'gemini-pro-latest', embed: null },
    }
  },
}

import { likeOpenai } from '../openai-like.ts'
import type { ProviderFolder } from '../provider.ts'
import { address, setting } from '../setting.ts'

/** Cloudflare Workers AI over REST: the binding itself only works from Cloudflare. */
export const workersAi: ProviderFolder = {
  name: 'workers-ai',
  settings: ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_API_TOKEN', 'WORKERS_AI_BASE_URL'],
  configure: (settings) => {
    const account = setting(settings, 'CLOUDFLARE_ACCOUNT_ID')
    const key = setting(settings, 'CLOUDFLARE_API_TOKEN')
    if (account === null || key === null) return null
    const usual = `https://api.cloudflare.com/client/v4/accounts/${encodeURIComponent(account)}/ai/v1`
    const baseUrl = address(settings, 'WORKERS_AI_BASE_URL', usual)
    return likeOpenai(
      'workers-ai',
      { baseUrl, key, lengthField: 'max_tokens' },
      {
        defaults: {
          auto: '@cf/openai/gpt-oss-120b',
          fast: '@cf/openai/gpt-oss-20b',
          best: '@cf/openai/gpt-oss-120b',
          embed: '@cf/baai/bge-m3',
        },
      },
    )
  },
}

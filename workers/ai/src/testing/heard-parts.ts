import { providersOf } from '../providers/index.ts'
import { type ModelCall, type ModelPart, ProviderFailure, type ProviderSettings } from '../providers/provider.ts'
import { bedUrl } from './models.ts'
import { plainCall } from './plain-call.ts'

/** Every provider, each with a key and the bed's address. */
export const bedSettings = {
  OPENAI_API_KEY: 'k-openai',
  OPENAI_BASE_URL: `${bedUrl}/v1`,
  DEEPSEEK_API_KEY: 'k-deepseek',
  DEEPSEEK_BASE_URL: `${bedUrl}/v1`,
  GROQ_API_KEY: 'k-groq',
  GROQ_BASE_URL: `${bedUrl}/v1/`,
  HUGGINGFACE_API_KEY: 'k-huggingface',
  HUGGINGFACE_BASE_URL: `${bedUrl}/v1`,
  OPENROUTER_API_KEY: 'k-openrouter',
  OPENROUTER_BASE_URL: `${bedUrl}/v1`,
  CLOUDFLARE_ACCOUNT_ID: 'an account',
  CLOUDFLARE_API_TOKEN: 'k-workers-ai',
  WORKERS_AI_BASE_URL: `${bedUrl}/v1`,
  AI_COMPATIBLE_URL: `${bedUrl}/v1`,
  AI_COMPATIBLE_API_KEY: 'k-compatible',
  ANTHROPIC_API_KEY: 'k-anthropic',
  ANTHROPIC_BASE_URL: `${bedUrl}/anthropic/v1`,
  GEMINI_API_KEY: 'k-google',
  GEMINI_BASE_URL: `${bedUrl}/gemini/v1beta`,
} as const satisfies ProviderSettings

/** What came of one call, as the loop would hear it. */
export type Heard = { parts: readonly ModelPart[]; failure: ProviderFailure | null; ms: number }

/** Calls a provider once and listens to the end; anything but a `ProviderFailure` fails the test. */
export const hear = async (provider: string, model: string, about: Partial<ModelCall> = {}): Promise<Heard> => {
  const startedAtMs = Date.now()
  const found = providersOf(bedSettings).get(provider)
  if (!found) throw new Error(`There is no provider ${provider}.`)
  const parts: ModelPart[] = []
  let failure: ProviderFailure | null = null
  try {
    for await (const told of found.chat(plainCall(model, about))) parts.push(...told)
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error
    failure = error
  }
  return { parts, failure, ms: Date.now() - startedAtMs }
}

export const textIn = ({ parts }: Heard): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

export const finishIn = ({ parts }: Heard): string | null => {
  const [last, ...others] = parts.filter((part) => part.kind === 'finish').toReversed()
  return others.length === 0 ? (last?.finish ?? null) : 'told more than once'
}

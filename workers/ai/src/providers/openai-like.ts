import { openaiChat } from '../wire/openai-chat.ts'
import { openaiEmbeddings } from '../wire/openai-embeddings.ts'
import type { ChatDialect } from '../wire/openai-request.ts'
import { openaiTranscription } from '../wire/openai-transcription.ts'
import type { ConfiguredProvider, ModelDefaults, ProviderFolder } from './provider.ts'
import { address, setting } from './setting.ts'

type Described = {
  name: string
  /** `OPENAI` for `OPENAI_API_KEY` and `OPENAI_BASE_URL`. */
  prefix: string
  baseUrl: string
  defaults: ModelDefaults
  dialect?: Omit<ChatDialect, 'baseUrl' | 'key'>
  transcribes?: string
}

/** What a provider that speaks OpenAI's dialect offers. */
export const likeOpenai = (
  name: string,
  dialect: ChatDialect,
  { defaults, transcribes }: Pick<Described, 'defaults' | 'transcribes'>,
): ConfiguredProvider => ({
  name,
  chat: openaiChat(dialect),
  embed: defaults.embed === null ? null : openaiEmbeddings(dialect),
  transcribe: transcribes === undefined ? null : openaiTranscription(dialect, transcribes),
  defaults,
})

/** A provider that is switched on by its key alone. */
export const keyedProvider = ({ name, prefix, baseUrl, dialect, ...about }: Described): ProviderFolder => ({
  name,
  settings: [`${prefix}_API_KEY`, `${prefix}_BASE_URL`],
  configure: (settings) => {
    const key = setting(settings, `${prefix}_API_KEY`)
    if (key === null) return null
    const wire = {
      lengthField: 'max_tokens' as const,
      ...dialect,
      key,
      baseUrl: address(settings, `${prefix}_BASE_URL`, baseUrl),
    }
    return likeOpenai(name, wire, about)
  },
})

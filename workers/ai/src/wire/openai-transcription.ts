import { ProviderFailure, type TranscribeCall } from '../providers/provider.ts'
import { failureOfAnswer, networkFailure } from './failure-class.ts'
import type { ChatDialect } from './openai-chat.ts'

const extensions: Readonly<Record<string, string>> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
}

const textOf = (told: unknown): string => {
  if (typeof told === 'object' && told !== null && 'text' in told && typeof told.text === 'string') return told.text
  throw new ProviderFailure('invalid_reply', 'The provider answered with something else than a transcript.')
}

/** The words of a recording as OpenAI's `/audio/transcriptions` gives them. */
export const openaiTranscription = ({ baseUrl, key, headers }: ChatDialect, model: string) =>
  async function transcribe({ audio, mime, locale, signal }: TranscribeCall) {
    const [type = ''] = mime.split(';')
    const form = new FormData()
    form.set('file', new Blob([audio], { type }), `voice.${extensions[type] ?? 'bin'}`)
    form.set('model', model)
    // The language alone: the service knows no regions.
    if (locale !== null) form.set('language', locale.slice(0, 2))
    try {
      const response = await fetch(`${baseUrl}/audio/transcriptions`, {
        method: 'POST',
        headers: { ...(key !== null && { authorization: `Bearer ${key}` }), ...headers },
        body: form,
        signal,
      })
      if (!response.ok) throw await failureOfAnswer(response)
      return { text: textOf(await response.json().catch(() => null)), model }
    } catch (error) {
      if (error instanceof ProviderFailure) throw error
      throw networkFailure(error, signal)
    }
  }

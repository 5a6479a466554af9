import { ProviderFailure, type TranscribeCall } from '../providers/provider.ts'
import { askProvider, wholeText } from './ask-provider.ts'
import { isRecord, parseJson } from './json-value.ts'
import { authorization, type ChatDialect } from './openai-request.ts'

const extensions: Readonly<Record<string, string>> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
}

const textOf = (told: unknown): string => {
  if (isRecord(told) && typeof told['text'] === 'string') return told['text']
  throw new ProviderFailure('invalid_reply', 'The provider answered with something else than a transcript.')
}

/** The words of a recording as OpenAI's `/audio/transcriptions` gives them. */
export const openaiTranscription = (dialect: ChatDialect, model: string) => {
  const url = `${dialect.baseUrl}/audio/transcriptions`
  const headers = authorization(dialect)

  return async function transcribe({ audio, mime, locale, signal }: TranscribeCall) {
    const [type = ''] = mime.split(';')
    const body = new FormData()
    body.set('file', new Blob([audio], { type }), `voice.${extensions[type] ?? 'bin'}`)
    body.set('model', model)
    // The language alone: the service knows no regions.
    if (locale !== null) body.set('language', locale.slice(0, 2))
    const response = await askProvider(url, { method: 'POST', headers, body, signal })
    return { text: textOf(parseJson(await wholeText(response, signal))), model }
  }
}

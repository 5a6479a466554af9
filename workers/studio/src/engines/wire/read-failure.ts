import { SpeechFailure, type SpeechFailureClass } from '../speech-failure.ts'

const byStatus: Readonly<Record<number, SpeechFailureClass>> = {
  401: 'unauthorised',
  402: 'quota_exhausted',
  403: 'unauthorised',
  404: 'model_unknown',
  408: 'overloaded',
  409: 'overloaded',
  413: 'context_too_long',
  425: 'overloaded',
  429: 'rate_limited',
}

/** Codes that say more than the status: the same status stands for a queue and for an empty purse. */
const byCode: readonly (readonly [RegExp, SpeechFailureClass])[] = [
  [/quota|insufficient|billing/i, 'quota_exhausted'],
  [/voice_?(id_)?(not_found|does_not_exist)|invalid_voice/i, 'voice_unknown'],
  [/model_?not_?found|unsupported_model/i, 'model_unknown'],
  [/content_?(policy|filter)|moderation|safety/i, 'content_filtered'],
  [/max_character|too_long|context_length/i, 'context_too_long'],
]

const classOf = (status: number, code: string): SpeechFailureClass => {
  const told = byCode.find(([pattern]) => pattern.test(code))
  if (told !== undefined) return told[1]
  if (status >= 500) return 'overloaded'
  return byStatus[status] ?? 'invalid_request'
}

type ErrorBody = { error?: { code?: unknown; type?: unknown }; detail?: { status?: unknown; code?: unknown } }

/** OpenAI says `error.code` and `error.type`, ElevenLabs `detail.status`; all of it is quoted data. */
const codeIn = (body: string): string => {
  try {
    // Safe because every part of it is looked at before it is used.
    const { error, detail } = JSON.parse(body) as ErrorBody
    return [error?.code, error?.type, detail?.status, detail?.code].filter((part) => typeof part === 'string').join(' ')
  } catch {
    return ''
  }
}

/** Milliseconds that `Retry-After` asks for: seconds or a date. */
const retryAfterMsOf = (headers: Headers, nowMs: number): number | undefined => {
  const told = headers.get('retry-after')?.trim()
  if (!told) return undefined
  const seconds = Number(told)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(told)
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}

const longestBody = 4096

/** What an answer that is no success says. */
export const readFailure = async (response: Response, engine: string): Promise<SpeechFailure> => {
  const body = (await response.text().catch(() => '')).slice(0, longestBody)
  const { status, headers } = response
  return new SpeechFailure(classOf(status, codeIn(body)), `${engine} answered ${status}.`, {
    status,
    retryAfterMs: retryAfterMsOf(headers, Date.now()),
  })
}

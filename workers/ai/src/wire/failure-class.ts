import type { FailureClass } from '@orrery/contracts/ai-api'
import { ProviderFailure } from '../providers/provider.ts'
import { retryAfterOf } from './retry-after.ts'

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** What an answer that is not a success says, whoever sent it. */
export type Refusal = { status: number; codes: readonly string[]; message: string }

/** Codes and types by which providers tell apart what one status means; in lower case. */
const byCode: Readonly<Record<string, FailureClass>> = {
  insufficient_quota: 'quota_exhausted',
  billing_hard_limit_reached: 'quota_exhausted',
  billing_error: 'quota_exhausted',
  '3036': 'quota_exhausted',
  '3040': 'rate_limited',
  rate_limit_exceeded: 'rate_limited',
  rate_limit_error: 'rate_limited',
  resource_exhausted: 'rate_limited',
  overloaded_error: 'overloaded',
  context_length_exceeded: 'context_too_long',
  string_above_max_length: 'context_too_long',
  request_too_large: 'context_too_long',
  content_filter: 'content_filtered',
  content_policy_violation: 'content_filtered',
  moderation_blocked: 'content_filtered',
  model_not_found: 'model_unknown',
  model_decommissioned: 'model_unknown',
  model_not_available: 'model_unknown',
  invalid_api_key: 'unauthorised',
  authentication_error: 'unauthorised',
  permission_error: 'unauthorised',
}

const byStatus: Readonly<Record<number, FailureClass>> = {
  401: 'unauthorised',
  402: 'quota_exhausted',
  403: 'unauthorised',
  404: 'model_unknown',
  408: 'overloaded',
  409: 'overloaded',
  413: 'context_too_long',
  425: 'overloaded',
  429: 'rate_limited',
  // Groq's own: the place in its queue was given up.
  498: 'rate_limited',
}

/** Providers without codes say it in a sentence; only looked at where the status leaves it open. */
const bySentence: readonly (readonly [RegExp, FailureClass])[] = [
  [
    /context (length|window|size)|maximum context|too many (input )?tokens|prompt is too long|input token count/i,
    'context_too_long',
  ],
  [/content (management )?policy|safety (system|settings)|content filter|flagged/i, 'content_filtered'],
  [/model\b.{0,60}\b(not found|does not exist|not supported|decommissioned)|unknown model/i, 'model_unknown'],
  [/api key not valid|invalid api key|incorrect api key/i, 'unauthorised'],
]

const serverError = 500

/** The class of a refusal: by its code where it has one, since one status means several things. */
export const failureClassOf = ({ status, codes, message }: Refusal): FailureClass => {
  for (const code of codes) {
    const known = byCode[code.toLowerCase()]
    if (known) return known
  }
  if (status === 400 || status === 422) {
    return bySentence.find(([pattern]) => pattern.test(message))?.[1] ?? 'invalid_request'
  }
  return byStatus[status] ?? (status >= serverError ? 'overloaded' : 'invalid_request')
}

const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String)

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** The error object of a body: `{ error }`, `[{ error }]` (Gemini), `{ errors: [] }` (Cloudflare), or nothing of the kind. */
const errorIn = (body: unknown): Json => {
  const outer = Array.isArray(body) ? (body[0] as unknown) : body
  if (!isRecord(outer)) return {}
  const { error, errors } = outer
  if (isRecord(error)) return error
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  if (isRecord(first)) return first
  return { message: typeof error === 'string' ? error : (outer['message'] ?? ''), code: outer['code'] }
}

/** Reads a refusal from the body of an answer, whichever provider's form it has. */
export const refusalOf = (status: number, body: string): Refusal => {
  const error = errorIn(parsed(body))
  const { message } = error
  return {
    status,
    codes: texts([error['code'], error['type'], error['status']]),
    message: typeof message === 'string' ? message : '',
  }
}

const mostBodyBytes = 64_000

const readSome = async (response: Response): Promise<string> => {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    while (text.length < mostBodyBytes) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // What came so far is enough to tell what went wrong.
  }
  await reader.cancel().catch(() => {})
  return text
}

/** The failure that an answer outside 2xx stands for. */
export const failureOfAnswer = async (response: Response): Promise<ProviderFailure> => {
  const body = await readSome(response)
  const refusal = refusalOf(response.status, body)
  const [providerCode] = refusal.codes
  return new ProviderFailure(failureClassOf(refusal), refusal.message || `The provider answered ${response.status}.`, {
    status: response.status,
    retryAfterMs: retryAfterOf(response.headers, body, Date.now()),
    providerCode,
  })
}

/** No answer, or one that broke off. Told apart from a caller who went away. */
export const networkFailure = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted) return signal.reason
  return Object.assign(new ProviderFailure('network', 'The provider cannot be reached, or hung up.'), { cause: error })
}

import { isRecord, type Json, parseJson } from './json-value.ts'

/** What an answer that is not a success says, whoever sent it. `codes`: what the provider calls it, best known first. */
export type Refusal = {
  status: number
  codes: readonly string[]
  message: string
  /** The field of the request that it is about, where it names one. */
  parameter: string | undefined
}

/** Some providers repeat in a refusal what they were sent. */
const mostMessageCharacters = 500

const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String)

const records = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** `{ detail }` as FastAPI has it, whose servers speak everybody's dialect. */
const detailIn = ({ detail }: Json): unknown => {
  if (isRecord(detail)) return detail['error'] ?? detail
  return Array.isArray(detail) ? records(detail)[0]?.['msg'] : detail
}

/** The error object of a body: `{ error }`, `[{ error }]` (Gemini), `{ errors: [] }` (Cloudflare), or nothing of the kind. */
const errorIn = (body: unknown): Json => {
  const outer: unknown = Array.isArray(body) ? body[0] : body
  if (!isRecord(outer)) return {}
  const error = outer['error'] ?? records(outer['errors'])[0] ?? detailIn(outer)
  if (isRecord(error)) return error
  return { message: error ?? outer['message'], code: outer['code'] }
}

/** Google's `details`: why, and which quotas. */
const reasonsIn = (error: Json): readonly string[] =>
  records(error['details']).flatMap(({ reason, violations }) =>
    texts([reason, ...records(violations).map(({ quotaId }) => quotaId)]),
  )

/** Reads a refusal from the parsed body of an answer, whichever provider's form it has. */
const refusalIn = (status: number, body: unknown): Refusal => {
  const error = errorIn(body)
  const { message, param } = error
  return {
    status,
    codes: [...texts([error['code'], error['type'], error['status']]), ...reasonsIn(error)],
    message: typeof message === 'string' ? message.slice(0, mostMessageCharacters) : '',
    parameter: typeof param === 'string' ? param : undefined,
  }
}

export const refusalOf = (status: number, body: string): Refusal => refusalIn(status, parseJson(body))

const leastFailure = 400
const mostFailure = 599

/** An error inside an answer that began as a success: its status is the one it names, as OpenRouter's and Gemini's do. */
export const refusalInside = (body: unknown): Refusal => {
  const refusal = refusalIn(0, body)
  const status = refusal.codes.map(Number).find((code) => code >= leastFailure && code <= mostFailure)
  return status === undefined ? refusal : { ...refusal, status }
}

import type { BedRequest } from '../bed-request.ts'

export type Json = Readonly<Record<string, unknown>>

/** Kinds of refusal that every provider words differently. */
export type Refusal =
  | 'rate'
  | 'quota'
  | 'server'
  | 'unavailable'
  | 'context'
  | 'policy'
  | 'prefill'
  | 'key'
  | 'no_model'
  | 'bad'

export type FinishReason = 'stop' | 'length' | 'tools' | 'filter'

type AskedTool = { name: string }

/** What a chat request asks for, whichever dialect it came in. */
export type Asked = {
  model: string
  streams: boolean
  /** The text of the first message of the person: tells calls apart, also when more is said in a second try. */
  said: string
  lastRole: string
  wantsJson: boolean
  tools: readonly AskedTool[]
}

/** How one provider writes. Pieces are whole server-sent events with their blank line. */
export type Dialect = {
  name: 'openai' | 'anthropic' | 'gemini'
  asked(request: BedRequest): Asked
  opening(model: string): string
  word(text: string, model: string): string
  toolCall(name: string, argumentsText: string, model: string): string
  /** Finish reason and counted tokens; `closing` is what follows when nothing is wrong. */
  finish(reason: FinishReason, model: string): string
  closing: string
  /** An error in the middle of a stream that began with 200. */
  errorEvent: string
  whole(text: string, reason: FinishReason, model: string): Json
  refusal(kind: Refusal): { status: number; body: Json }
}

export const event = (body: Json, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(body)}\n\n`

export const statuses: Readonly<Record<Refusal, number>> = {
  rate: 429,
  quota: 429,
  server: 500,
  unavailable: 503,
  context: 400,
  policy: 400,
  prefill: 400,
  key: 401,
  no_model: 404,
  bad: 400,
}

export const sentences: Readonly<Record<Refusal, string>> = {
  rate: 'Rate limit reached for requests. Please try again later.',
  quota: 'You exceeded your current quota, please check your plan and billing details.',
  server: 'The server had an error while processing your request.',
  unavailable: 'The engine is currently overloaded, please try again later.',
  context: "This model's maximum context length is 4096 tokens. However, your messages resulted in 9001 tokens.",
  policy: "The request was refused because of this bed's content management policy.",
  prefill: 'This model does not support assistant message prefill.',
  key: 'Incorrect API key provided.',
  no_model: 'The model `nothing` does not exist or you do not have access to it.',
  bad: 'Unrecognized request argument.',
}

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null
export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])

export const textIn = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : listOf(content)
        .map(({ text }) => (typeof text === 'string' ? text : ''))
        .join('')

export const parsed = (body: string): Json => {
  const value: unknown = JSON.parse(body)
  return isRecord(value) ? value : {}
}

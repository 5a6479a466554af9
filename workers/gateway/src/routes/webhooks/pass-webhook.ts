import { AppError, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../../app.ts'

/** Headers that a platform signs by, and that a body is read by. Whatever else a client sends ends here. */
const passedHeaders = ['content-type', 'x-hub-signature-256', 'x-telegram-bot-api-secret-token']

const headersOf = (c: Context<App>): Headers => {
  const headers = new Headers({ 'x-request-id': c.var.requestId })
  for (const name of passedHeaders) {
    const value = c.req.header(name)
    if (value !== undefined) headers.set(name, value)
  }
  return headers
}

/** What the worker refused, in the words it used, with the id of this request. */
const refusalIn = async (answer: Response): Promise<AppError> => {
  const { error } = await answer.json<{ error: { code: ErrorCode; message: string } }>()
  return Object.hasOwn(statusOf, error.code)
    ? new AppError(error.code, error.message)
    : new AppError('CHANNELS_UNAVAILABLE', error.message)
}

const mostBytes = 1024 * 1024

/** The webhook as it came, to the worker that holds the platform's secrets: method, query, raw bytes. */
export const passWebhook = async (c: Context<App>, platform: 'telegram' | 'whatsapp'): Promise<Response> => {
  if (Number(c.req.header('content-length') ?? 0) > mostBytes)
    throw new AppError('TOO_LARGE', 'A webhook is 1 MiB long at most.')
  const { search } = new URL(c.req.url)
  const { body, method } = c.req.raw
  const asked = new Request(`https://channels/webhook/${platform}${search}`, {
    method,
    headers: headersOf(c),
    ...(method === 'POST' && { body }),
  })
  const answer = await c.var.askChannels(() => c.env.CHANNELS.fetch(asked))
  if (!answer.ok) throw await refusalIn(answer)
  return new Response(answer.body, { status: answer.status, headers: { 'content-type': 'text/plain' } })
}

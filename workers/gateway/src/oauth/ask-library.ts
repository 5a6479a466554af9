import type { Context } from 'hono'
import { authOf } from '../accounts/auth.ts'
import type { App } from '../app.ts'
import { issuerOf } from '../tokens/issuer.ts'

type Question = { path: string; query?: URLSearchParams; form?: URLSearchParams; json?: unknown; headers?: HeadersInit }

const bodyOf = ({ form, json }: Question): { type: string; text: string } | null => {
  if (form !== undefined) return { type: 'application/x-www-form-urlencoded', text: form.toString() }
  return json === undefined ? null : { type: 'application/json', text: JSON.stringify(json) }
}

/**
 * Asks the library's own endpoint of a standard, with nothing of the client's request but what is named here. It sees no
 * request of a client itself, and a client sees no answer that our routes did not pass on.
 */
export const askLibrary = (c: Context<App>, question: Question): Promise<Response> => {
  const url = new URL(`/api/auth${question.path}`, issuerOf(c.env))
  if (question.query) url.search = question.query.toString()
  const headers = new Headers(question.headers)
  const body = bodyOf(question)
  if (body) headers.set('content-type', body.type)
  const request = new Request(url, { method: body ? 'POST' : 'GET', headers, ...(body && { body: body.text }) })
  return authOf(c.env).handler(request)
}

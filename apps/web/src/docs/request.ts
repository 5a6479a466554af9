import type { ApiOperation } from './openapi.ts'

export type TypedRequest = { values: Readonly<Record<string, string>>; body: string }

/** The address of an operation with the values a person typed; empty query values are left out. */
const addressOf = (operation: ApiOperation, values: Readonly<Record<string, string>>): string => {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const query = operation.parameters.flatMap((parameter): [string, string][] => {
    const value = values[parameter.name]
    return parameter.in === 'query' && value ? [[parameter.name, value]] : []
  })
  return `/api/v1${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`
}

/** The same call for a terminal. Single quotes inside the body are closed, escaped and opened again. */
export const curlOf = (operation: ApiOperation, { values, body }: TypedRequest, origin: string): string => {
  const address = `${origin}${addressOf(operation, values)}`
  if (operation.method === 'GET') return `curl '${address}'`
  const quoted = body.replaceAll("'", String.raw`'\''`)
  return `curl '${address}' \\\n  -H 'content-type: application/json' \\\n  -d '${quoted}'`
}

export type Answered = { status: number; milliseconds: number; text: string }

const readable = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Sends what was typed, just as it was typed. */
export const sendRequest = async (operation: ApiOperation, { values, body }: TypedRequest): Promise<Answered> => {
  const startedAt = performance.now()
  const response = await fetch(addressOf(operation, values), {
    method: operation.method,
    ...(operation.body ? { body, headers: { 'content-type': 'application/json' } } : {}),
  })
  const text = await response.text()
  return { status: response.status, milliseconds: Math.round(performance.now() - startedAt), text: readable(text) }
}

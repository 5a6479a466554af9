import type { Route } from '../app.ts'
import { knock } from './knock.ts'

const apiBase = '/api/v1'

/** Values for parameters of paths: an engine that draws, and ids of nothing. */
const nothing = '00000000-0000-4000-8000-000000000000'
const named: Readonly<Record<string, string>> = { name: 'tarot', platform: 'telegram' }
const valueOf = (parameter: string): string => named[parameter] ?? nothing

/** Bodies that name the moment at which they are sent, which no example can. */
export const bodiesOfNow: Readonly<Record<string, () => object>> = {
  playContent: () => ({ practiceEventId: 'evening', startedAt: new Date().toISOString() }),
  completePlay: () => ({ completedAt: new Date().toISOString(), seconds: 60 }),
}

const exampleOf = ({ operation: { id, example, examples } }: Route): unknown =>
  bodiesOfNow[id]?.() ?? example ?? Object.values(examples ?? {})[0]?.value ?? {}

const bodyOf = (route: Route): { text: string; mediaType: string } | null => {
  const { body, bodyType = 'application/json' } = route.operation
  if (body === undefined || route.method === 'GET') return null
  const example = exampleOf(route)
  return bodyType === 'application/json'
    ? { text: JSON.stringify(example), mediaType: bodyType }
    : { text: String(new URLSearchParams(example as Record<string, string>)), mediaType: bodyType }
}

const queryOf = ({ operation: { body, query, example } }: Route): string => {
  if (body !== undefined || query === undefined || example === undefined) return ''
  const given = Object.entries(example).map(([name, value]) => [name, String(value)])
  return `?${new URLSearchParams(given).toString()}`
}

/** Calls a route as its own example does, with these headers; `id` stands for the last parameter of its path. */
export const callRoute = (route: Route, headers: Record<string, string> = {}, id?: string): Promise<Response> => {
  const last = route.path.lastIndexOf('{')
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, parameter: string, at: number) =>
    id !== undefined && at === last ? id : valueOf(parameter),
  )
  const body = bodyOf(route)
  return knock(apiBase + path + queryOf(route), {
    method: route.method,
    redirect: 'manual',
    headers: { ...headers, ...(body && { 'content-type': body.mediaType }) },
    ...(body && { body: body.text }),
  })
}

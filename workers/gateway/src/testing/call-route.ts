import type { Route } from '../app.ts'
import { knock } from './knock.ts'

const apiBase = '/api/v1'

/** Values for parameters of paths: an engine that draws, and ids of nothing. */
const nothing = '00000000-0000-4000-8000-000000000000'
const valueOf = (parameter: string): string => (parameter === 'name' ? 'tarot' : nothing)

const exampleOf = ({ operation: { example, examples } }: Route): unknown =>
  example ?? Object.values(examples ?? {})[0]?.value ?? {}

const bodyOf = (route: Route): { text: string; mediaType: string } | null => {
  const { body, bodyType = 'application/json' } = route.operation
  if (body === undefined || route.method === 'GET') return null
  const example = exampleOf(route)
  return bodyType === 'application/json'
    ? { text: JSON.stringify(example), mediaType: bodyType }
    : { text: String(new URLSearchParams(example as Record<string, string>)), mediaType: bodyType }
}

/** Calls a route as its own example does, with these headers; `id` stands for the last parameter of its path. */
export const callRoute = (route: Route, headers: Record<string, string> = {}, id?: string): Promise<Response> => {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => id ?? valueOf(parameter))
  const body = bodyOf(route)
  return knock(apiBase + path, {
    method: route.method,
    redirect: 'manual',
    headers: { ...headers, ...(body && { 'content-type': body.mediaType }) },
    ...(body && { body: body.text }),
  })
}

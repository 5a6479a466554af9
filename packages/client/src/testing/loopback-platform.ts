import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import type { Tokens, TokenStore } from '../renew-tokens.ts'

const hourMs = 3_600_000

export const tokensOf = (generation: number, accessEndsAtMs = Date.now() + hourMs): Tokens => ({
  accessToken: `access-${generation}`,
  refreshToken: `refresh-${generation}`,
  accessEndsAtMs,
})
export const ended = (generation: number): Tokens => tokensOf(generation, Date.now() - 1)

export const memory = (kept: Tokens | null): TokenStore & { kept: Tokens | null } => {
  const store = {
    kept,
    read: () => store.kept,
    write: (tokens: Tokens | null) => {
      store.kept = tokens
    },
  }
  return store
}

/** What the server does with one request, in place of what it would do; false: it does that. */
type Misbehave = (asked: { path: string; authorization: string | null; response: ServerResponse }) => boolean

export const told = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void => told(response, status, { error: { code, message: 'No.', requestId: 'request-1' } }, headers)

export const refuseToken = (response: ServerResponse): void =>
  refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Bearer error="invalid_token"' })

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

/**
 * A server on loopback that takes one access token, `access-{live}`, and exchanges `refresh-{live}` for the next pair;
 * the one exchanged last is taken again in place of its successor, as within the platform's grace. It tells what it was
 * asked, as `METHOD path authorization`.
 */
export const serve = async ({ live = 0, misbehave = () => false }: { live?: number; misbehave?: Misbehave } = {}) => {
  const state = { live, exchanged: -1, asked: [] as string[] }
  const answerRefresh = async (request: IncomingMessage, response: ServerResponse) => {
    const { refreshToken } = JSON.parse(await textOf(request)) as { refreshToken: string }
    const isLive = refreshToken === `refresh-${state.live}`
    if (!isLive && refreshToken !== `refresh-${state.exchanged}`) return refuse(response, 401, 'UNAUTHORIZED')
    if (isLive) state.exchanged = state.live
    state.live += 1
    const { accessToken, refreshToken: next } = tokensOf(state.live)
    return told(response, 200, { accessToken, refreshToken: next, expiresInSeconds: 900 })
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/api/v1', '')
    const authorization = request.headers.authorization ?? null
    state.asked.push([request.method, path, authorization].filter((part) => part !== null).join(' '))
    if (misbehave({ path, authorization, response })) return undefined
    if (path === '/auth/refresh') return answerRefresh(request, response)
    if (path === '/auth/logout') return response.writeHead(204).end()
    if (authorization !== null && authorization !== `Bearer access-${state.live}`) return refuseToken(response)
    return told(response, 200, { asked: authorization })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closings.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const refreshes = () => state.asked.filter((line) => line.includes('/auth/refresh')).length
  return { url: `http://127.0.0.1:${port}`, state, refreshes }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '@orrery/contracts/errors'
import { afterEach, expect, test, vi } from 'vitest'
import { createClient, type Tokens, type TokenStore } from './client.ts'

const hourMs = 3_600_000

const tokensOf = (generation: number, accessEndsAtMs = Date.now() + hourMs): Tokens => ({
  accessToken: `access-${generation}`,
  refreshToken: `refresh-${generation}`,
  accessEndsAtMs,
})
const ended = (generation: number): Tokens => tokensOf(generation, Date.now() - 1)

const memory = (kept: Tokens | null): TokenStore & { kept: Tokens | null } => {
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

const told = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const refuse = (response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}): void =>
  told(response, status, { error: { code, message: 'No.', requestId: 'request-1' } }, headers)

const refuseToken = (response: ServerResponse): void =>
  refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Bearer error="invalid_token"' })

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

/**
 * A server on loopback that takes one access token, `access-{live}`, and exchanges `refresh-{live}` for the next pair.
 * It tells what it was asked, as `METHOD path authorization`.
 */
const serve = async ({ live = 0, misbehave = () => false }: { live?: number; misbehave?: Misbehave } = {}) => {
  const state = { live, asked: [] as string[] }
  const answerRefresh = async (request: IncomingMessage, response: ServerResponse) => {
    const { refreshToken } = JSON.parse(await textOf(request)) as { refreshToken: string }
    if (refreshToken !== `refresh-${state.live}`) return refuse(response, 401, 'UNAUTHORIZED')
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

const clientOf = (url: string, tokens: TokenStore) => createClient({ baseUrl: url, tokens })

const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

test('a call carries the access token, and nothing when nobody is signed in', async () => {
  const { url, state } = await serve()
  await clientOf(url, memory(tokensOf(0))).account.me()
  await clientOf(url, memory(null)).about()
  expect(state.asked).toEqual(['GET /auth/me Bearer access-0', 'GET /about'])
})

test('a token that is about to end is renewed before the call, by nobody', async () => {
  const { url, state } = await serve()
  const store = memory(tokensOf(0, Date.now() + 20_000))
  await clientOf(url, store).account.me()
  expect(state.asked).toEqual(['POST /auth/refresh', 'GET /auth/me Bearer access-1'])
  expect(store.kept).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' })
  expect(store.kept?.accessEndsAtMs).toBeGreaterThan(Date.now() + 890_000)
})

test('a call whose token is refused is repeated once with new ones, its body too', async () => {
  const bodies: string[] = []
  const { url, state } = await serve({ live: 1 })
  const client = createClient({
    baseUrl: url,
    tokens: memory({ ...tokensOf(1), accessToken: 'access-0' }),
    fetch: async (request) => {
      bodies.push(await request.clone().text())
      return fetch(request)
    },
  })
  await client.profiles.change('a/b', { name: 'Ada' })
  expect(state.asked).toEqual([
    'PATCH /profiles/a%2Fb Bearer access-0',
    'POST /auth/refresh',
    'PATCH /profiles/a%2Fb Bearer access-2',
  ])
  expect(bodies).toEqual(['{"name":"Ada"}', '{"refreshToken":"refresh-1"}', '{"name":"Ada"}'])
})

test('calls side by side share one renewal, those of other clients over the same store too', async () => {
  const { url, state, refreshes } = await serve()
  const store = memory(ended(0))
  const [one, other] = [clientOf(url, store), clientOf(url, store)]
  await Promise.all(Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? one : other).account.me()))
  expect(refreshes()).toBe(1)
  expect(state.asked.filter((line) => line === 'GET /auth/me Bearer access-1')).toHaveLength(20)
})

test('side by side, refused tokens are renewed once', async () => {
  const { url, refreshes } = await serve({ live: 1 })
  const client = clientOf(url, memory({ ...tokensOf(1), accessToken: 'access-0' }))
  await Promise.all(Array.from({ length: 8 }, () => client.account.me()))
  expect(refreshes()).toBe(1)
})

test('a platform that refuses every token is asked twice and no more', async () => {
  const { url, state } = await serve({
    misbehave: ({ authorization, response }) => {
      if (authorization === null) return false
      refuseToken(response)
      return true
    },
  })
  const store = memory(tokensOf(0))
  expect((await failure(clientOf(url, store).account.own())).code).toBe('UNAUTHORIZED')
  expect(state.asked).toEqual(['GET /users/me Bearer access-0', 'POST /auth/refresh', 'GET /users/me Bearer access-1'])
  expect(store.kept).toMatchObject({ refreshToken: 'refresh-1' })
})

test('a wrong password is no reason to renew anything', async () => {
  const { url, state } = await serve({
    misbehave: ({ response }) => {
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Bearer resource_metadata="x"' })
      return true
    },
  })
  await failure(clientOf(url, memory(tokensOf(0))).privacy.askExport({ password: 'wrong' }))
  expect(state.asked).toEqual(['POST /users/me/export Bearer access-0'])
})

test('tokens that the platform refuses to renew are forgotten', async () => {
  const { url, state } = await serve({ live: 5 })
  const store = memory(ended(0))
  const client = clientOf(url, store)
  expect((await failure(client.account.own())).code).toBe('UNAUTHORIZED')
  expect(store.kept).toBeNull()
  await client.about()
  expect(state.asked).toEqual(['POST /auth/refresh', 'GET /about'])
})

test('an answer that got lost is asked for once more', async () => {
  let lost = 0
  const { url, refreshes } = await serve({
    misbehave: ({ path, response }) => {
      if (path !== '/auth/refresh' || lost > 0) return false
      lost += 1
      response.destroy()
      return true
    },
  })
  const store = memory(ended(0))
  await clientOf(url, store).account.me()
  expect([refreshes(), store.kept?.refreshToken]).toEqual([2, 'refresh-1'])
})

test.each([
  ['breaks off', (response: ServerResponse) => void response.destroy()],
  ['answers 503', (response: ServerResponse) => refuse(response, 503, 'UNAVAILABLE', { 'retry-after': '5' })],
  ['answers the page of a proxy', (response: ServerResponse) => void response.writeHead(502).end('<html>')],
])('tokens are kept when a platform that should renew them %s', async (_what, fail) => {
  let isUp = false
  const { url } = await serve({
    misbehave: ({ response }) => {
      if (!isUp) fail(response)
      return !isUp
    },
  })
  const store = memory(ended(0))
  const client = clientOf(url, store)
  expect((await failure(client.account.me())).code).toBe('UNAVAILABLE')
  expect(store.kept).toMatchObject({ refreshToken: 'refresh-0' })
  isUp = true
  await client.account.me()
  expect(store.kept).toMatchObject({ refreshToken: 'refresh-1' })
})

test('a renewal that hangs is given up after two tries of eight seconds', async () => {
  vi.useFakeTimers()
  try {
    let tries = 0
    const store = memory(ended(0))
    const hanging = ({ signal }: Request) =>
      new Promise<Response>((_resolve, reject) => {
        tries += 1
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    const client = createClient({ baseUrl: 'http://127.0.0.1:9', fetch: hanging, tokens: store })
    const outcome = failure(client.account.me())
    await vi.advanceTimersByTimeAsync(15_999)
    expect(tries).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    expect((await outcome).code).toBe('UNAVAILABLE')
    expect([tries, store.kept?.refreshToken]).toEqual([2, 'refresh-0'])
  } finally {
    vi.useRealTimers()
  }
})

/** A server whose renewals wait until they are let go. */
const serveSlowly = async () => {
  const held = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const { url, refreshes, state } = await serve()
  const slow = async (request: Request): Promise<Response> => {
    if (!request.url.endsWith('/auth/refresh')) return fetch(request)
    reached.resolve()
    await held.promise
    return fetch(request)
  }
  return { url, refreshes, state, slow, reached: reached.promise, letGo: held.resolve }
}

test('whoever gives up waits no longer, and the others get their tokens', async () => {
  const { url, slow, refreshes, reached, letGo } = await serveSlowly()
  const client = createClient({ baseUrl: url, fetch: slow, tokens: memory(ended(0)) })
  const impatient = new AbortController()
  const reason = new Error('The person went on.')
  const given = client.account.me({ signal: impatient.signal })
  const patient = client.account.me()
  await reached
  impatient.abort(reason)
  await expect(given).rejects.toBe(reason)
  letGo()
  await expect(patient).resolves.toEqual({ asked: 'Bearer access-1' })
  expect(refreshes()).toBe(1)
})

test('who signs out while tokens are renewed stays signed out', async () => {
  const { url, slow, reached, letGo } = await serveSlowly()
  const store = memory(ended(0))
  const client = createClient({ baseUrl: url, fetch: slow, tokens: store })
  const call = client.account.me()
  await reached
  await client.account.logout()
  letGo()
  await call
  expect(store.kept).toBeNull()
})

test('another program that renewed the same tokens first is believed', async () => {
  const { url, slow, reached, letGo } = await serveSlowly()
  const store = memory(ended(0))
  const client = createClient({ baseUrl: url, fetch: slow, tokens: store })
  const call = client.account.me()
  await reached
  // The other program, which shares what is stored and not this memory.
  const theirs = memory(ended(0))
  await clientOf(url, theirs).account.me()
  store.kept = theirs.kept
  letGo()
  await expect(call).resolves.toEqual({ asked: 'Bearer access-1' })
  expect(store.kept).toEqual(theirs.kept)
})

test('signing in keeps the tokens and tells nobody else of them', async () => {
  const user = { id: 'u', email: 'ada@people.example', name: 'Ada', roles: ['user'] }
  const { url, state } = await serve({
    misbehave: ({ path, response }) => {
      if (path !== '/auth/login') return false
      told(response, 200, { user, accessToken: 'access-0', refreshToken: 'refresh-0', expiresInSeconds: 900 })
      return true
    },
  })
  const store = memory(ended(7))
  const client = clientOf(url, store)
  const answer = await client.account.login({ email: 'ada@people.example', password: 'brass moons turning' })
  expect(answer).toEqual({ user })
  await client.account.me()
  expect(state.asked).toEqual(['POST /auth/login', 'GET /auth/me Bearer access-0'])
})

test('signing out tells the refresh token, without the access token, and forgets both even if nobody hears it', async () => {
  const bodies: string[] = []
  const store = memory(tokensOf(3))
  const client = createClient({
    baseUrl: 'http://127.0.0.1:9',
    tokens: store,
    fetch: async (request) => {
      bodies.push(`${request.headers.get('authorization')} ${await request.text()}`)
      throw new TypeError('fetch failed')
    },
  })
  expect((await failure(client.account.logout())).code).toBe('UNAVAILABLE')
  expect(bodies).toEqual(['null {"refreshToken":"refresh-3"}'])
  expect(store.kept).toBeNull()
})

import type { ServerResponse } from 'node:http'
import { AppError } from '@orrery/contracts/errors'
import { expect, test, vi } from 'vitest'
import { createClient, type TokenStore } from './client.ts'
import { ended, memory, refuse, refuseToken, serve, told, tokensOf } from './testing/loopback-platform.ts'

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

test('who learns late of a refusal takes the tokens that are there by then', async () => {
  const late = Promise.withResolvers<void>()
  const { url, refreshes } = await serve({ live: 1 })
  const client = createClient({
    baseUrl: url,
    tokens: memory({ ...tokensOf(1), accessToken: 'access-0' }),
    fetch: async (request) => {
      const response = await fetch(request)
      if (request.url.endsWith('/users/me') && response.status === 401) await late.promise
      return response
    },
  })
  const call = client.account.own()
  await client.account.me()
  late.resolve()
  await expect(call).resolves.toEqual({ asked: 'Bearer access-2' })
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

test('who signs in as somebody else while tokens are renewed stays that person', async () => {
  const { url, slow, state, reached, letGo } = await serveSlowly()
  const store = memory(ended(0))
  const call = createClient({ baseUrl: url, fetch: slow, tokens: store }).account.me()
  await reached
  const claims = btoa(JSON.stringify({ sid: 'another session' }))
  const signedIn = { ...tokensOf(1), accessToken: `head.${claims}.seal`, refreshToken: 'of somebody else' }
  store.kept = signedIn
  letGo()
  await failure(call)
  expect(state.asked.slice(0, 2)).toEqual(['POST /auth/refresh', `GET /auth/me Bearer ${signedIn.accessToken}`])
})

test('of two programs that renew the same tokens at once the later answer is kept: it ended the earlier', async () => {
  const { url, slow, state, reached, letGo } = await serveSlowly()
  const store = memory(ended(0))
  const call = createClient({ baseUrl: url, fetch: slow, tokens: store }).account.me()
  await reached
  // The other program shares what is stored, and not this memory.
  const theirs = memory(ended(0))
  await clientOf(url, theirs).account.me()
  store.kept = theirs.kept
  letGo()
  await expect(call).resolves.toEqual({ asked: 'Bearer access-2' })
  expect(store.kept).toMatchObject({ refreshToken: `refresh-${state.live}` })
})

test('a program whose tokens another one renewed long ago believes what that one wrote', async () => {
  const { url, slow, reached, letGo } = await serveSlowly()
  const store = memory(ended(-7))
  const call = createClient({ baseUrl: url, fetch: slow, tokens: store }).account.me()
  await reached
  store.kept = tokensOf(0)
  letGo()
  await expect(call).resolves.toEqual({ asked: 'Bearer access-0' })
  expect(store.kept).toEqual(tokensOf(0, store.kept.accessEndsAtMs))
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

import { expect, test, vi } from 'vitest'
import type { Env } from './env.ts'
import { setKeyTier } from './api-keys/set-key-tier.ts'
import { errorOf, openDoor, origin, post } from './testing/knock.ts'
import { cookieOf, keyOf, somebody, worker } from './testing/people.ts'

const behindProxy = { TRUSTED_PROXY: '1', RATE_LIMIT_PER_MINUTE: '5' }

let nextAddress = 0
/** Headers of somebody who was never here. */
const newcomer = (): Record<string, string> => {
  nextAddress += 1
  return { 'x-forwarded-for': `198.51.100.${nextAddress}` }
}

const quotaOf = ({ headers }: Response) => ({
  limit: headers.get('ratelimit-limit'),
  remaining: headers.get('ratelimit-remaining'),
  reset: Number(headers.get('ratelimit-reset')),
})

const biorhythm = { engineName: 'biorhythm', input: { birth_date: '1990-05-17', date: '2026-01-01' } }
const batchOf = (items: number, headers: Record<string, string>) =>
  post({ engines: Array.from({ length: items }, () => biorhythm) }, headers)

test('exactly as many requests as the limit pass, each told what is left, and the next is 429', async () => {
  const door = openDoor(behindProxy)
  const headers = newcomer()
  const left: (string | null)[] = []
  for (let request = 0; request < 5; request += 1) {
    const answer = await door('/engines', { headers })
    expect(answer.status).toBe(200)
    left.push(answer.headers.get('ratelimit-remaining'))
  }
  expect(left).toEqual(['4', '3', '2', '1', '0'])
  const refused = await door('/engines', { headers })
  expect(refused.status).toBe(429)
  expect(await errorOf(refused)).toMatchObject({
    code: 'RATE_LIMITED',
    message: expect.stringContaining('Try again in'),
  })
  const retryAfter = Number(refused.headers.get('retry-after'))
  expect(retryAfter).toBeGreaterThanOrEqual(1)
  expect(retryAfter).toBeLessThanOrEqual(60)
  expect(quotaOf(refused)).toEqual({ limit: '5', remaining: '0', reset: retryAfter })
  expect(refused.headers.get('x-ratelimit-limit')).toBe('5')
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  const resetAt = Number(refused.headers.get('x-ratelimit-reset'))
  expect(Math.abs(resetAt - (Date.now() / 1000 + retryAfter))).toBeLessThan(3)
})

test('signing in goes on for a person whose own minute is used up: it counts for the address', async () => {
  const door = openDoor(behindProxy)
  const { sessionId } = await somebody()
  const headers = { ...newcomer(), cookie: await cookieOf(sessionId), origin }
  for (let request = 0; request < 5; request += 1) await door('/auth/me', { headers })
  expect((await door('/auth/me', { headers })).status).toBe(429)
  const answer = await door('/auth/login', post({ email: 'ada@people.example', password: 'not hers at all' }, headers))
  expect([answer.status, quotaOf(answer).remaining]).toEqual([401, '4'])
})

test('guests of different addresses have a limit each; a /64 of IPv6 shares one', async () => {
  const door = openDoor(behindProxy)
  const from = (address: string) => door('/engines', { headers: { 'x-forwarded-for': address } })
  await from('2001:db8:7:1::1')
  expect(quotaOf(await from('2001:db8:7:1:ffff::9')).remaining).toBe('3')
  expect(quotaOf(await from('2001:db8:7:2::1')).remaining).toBe('4')
})

test('an address that a client claims for itself changes nothing without a trusted proxy', async () => {
  const door = openDoor({ RATE_LIMIT_PER_MINUTE: '1000000', TRUSTED_PROXY: '' })
  const remaining = async (headers: Record<string, string>) =>
    Number(quotaOf(await door('/engines', { headers })).remaining)
  const first = await remaining({ 'x-forwarded-for': '198.51.100.77' })
  expect(await remaining({ 'x-forwarded-for': '198.51.100.78', 'cf-connecting-ip': '198.51.100.79' })).toBe(first - 1)
})

test('a batch takes as many as it has items, and a refused one takes nothing', async () => {
  const door = openDoor(behindProxy)
  const headers = newcomer()
  const first = await door('/engines/batch', batchOf(3, headers))
  expect([first.status, quotaOf(first).remaining]).toEqual([200, '2'])
  const refused = await door('/engines/batch', batchOf(3, headers))
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ success: false, error: { code: 'RATE_LIMITED' } })
  const second = await door('/engines/batch', batchOf(2, headers))
  expect([second.status, quotaOf(second).remaining]).toEqual([200, '0'])
})

test.each([
  ['development', '50'],
  ['staging', '100'],
  ['production', '1000'],
  ['', '1000'],
])('the environment "%s" allows %s a minute', async (ORRERY_ENV, limit) => {
  const door = openDoor({ ...behindProxy, ORRERY_ENV, RATE_LIMIT_PER_MINUTE: '' })
  expect(quotaOf(await door('/engines', { headers: newcomer() })).limit).toBe(limit)
})

test('typing ahead has six hundred a minute of its own, beside the others', async () => {
  const door = openDoor({ ...behindProxy, RATE_LIMIT_NARROW: 'on' })
  const headers = newcomer()
  expect(quotaOf(await door('/places?q=Lisboa', { headers }))).toMatchObject({ limit: '600', remaining: '599' })
  expect(quotaOf(await door('/engines', { headers })).remaining).toBe('4')
})

test.each(['/health', '/', '/assets/page-4f3a9c1b.js'])('%s is not counted', async (path) => {
  const answer = await openDoor(behindProxy)(path, { headers: newcomer() })
  expect(answer.status).toBe(200)
  expect(answer.headers.has('ratelimit-limit')).toBe(false)
})

test('a refusal for another reason counts, and says what is left', async () => {
  const door = openDoor(behindProxy)
  const answer = await door('/engines/astrolabe/metadata', { headers: newcomer() })
  expect([answer.status, quotaOf(answer).remaining]).toEqual([404, '4'])
})

const limiterThat = (take: () => Promise<never>): Partial<Env> => ({
  // Safe because the door only ever takes from an object by its name.
  RATE_LIMITER: { getByName: () => ({ take }) } as unknown as Env['RATE_LIMITER'],
})

test('without the limiter requests go on uncounted, and the log says so', async () => {
  const lines: string[] = []
  const written = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
  const door = openDoor(limiterThat(() => Promise.reject(new Error('The object was reset.'))))
  const answer = await door('/engines')
  written.mockRestore()
  expect([answer.status, answer.headers.has('ratelimit-limit')]).toEqual([200, false])
  expect(lines.join()).toContain('"event":"limiter.unreachable"')
})

test('a limiter that never answers costs a second five times, then nothing', async () => {
  const door = openDoor(limiterThat(() => new Promise<never>(() => {})))
  await Promise.all(Array.from({ length: 5 }, () => door('/engines')))
  const startedAtMs = Date.now()
  expect((await door('/engines')).status).toBe(200)
  expect(Date.now() - startedAtMs).toBeLessThan(500)
})

/** A key of somebody, in the tier that an administrator set. */
const freeKey = async (): Promise<Record<string, string>> => {
  const { id, key } = await keyOf((await somebody()).userId, ['batch:calculate', 'engines:biorhythm:read'])
  await setKeyTier(worker.ACCOUNTS, { key: id, tier: 'free' })
  return { 'x-api-key': key }
}

test('a key of the free tier makes ten requests a minute, however many its person may', async () => {
  const door = openDoor({ RATE_LIMIT_PER_MINUTE: '1000' })
  const headers = await freeKey()
  const statuses: number[] = []
  for (let request = 0; request < 11; request += 1) statuses.push((await door('/engines', { headers })).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  expect(quotaOf(await door('/engines', { headers }))).toMatchObject({ limit: '10', remaining: '0' })
})

test('and a hundred an hour, items of a batch counted: the smaller limit wins and is the one told', async () => {
  const door = openDoor({ RATE_LIMIT_PER_MINUTE: '1000' })
  const headers = await freeKey()
  const startedAtMs = Date.now()
  const afterMinutes = async (minutes: number): Promise<Response> => {
    // Two minutes, since a minute that is over still weighs on the next one.
    vi.setSystemTime(startedAtMs + minutes * 120_000)
    return door('/engines/batch', batchOf(10, headers))
  }
  vi.useFakeTimers({ now: startedAtMs, toFake: ['Date'] })
  try {
    const statuses: number[] = []
    for (let minutes = 0; minutes < 10; minutes += 1) statuses.push((await afterMinutes(minutes)).status)
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 200))
    const refused = await afterMinutes(10)
    expect([refused.status, quotaOf(refused).limit, quotaOf(refused).remaining]).toEqual([429, '100', '0'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  } finally {
    vi.useRealTimers()
  }
})

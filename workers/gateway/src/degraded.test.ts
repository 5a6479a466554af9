import { createExecutionContext } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import type { Env } from './env.ts'
import { createGateway } from './gateway.ts'
import {
  enginesDown,
  errorOf,
  jsonOf,
  marketDown,
  openDoor,
  post,
  practiceDown,
  readingsDown,
  studioDown,
} from './testing/knock.ts'
import { bearer, somebodyWithTokens, worker } from './testing/people.ts'

const hangs = () => new Promise<never>(() => {})

// Safe because whatever is asked of it is a call.
const silent = new Proxy({}, { get: () => hangs }) as Env['ENGINES']

const birth = post({ input: { birth_date: '1990-05-17', date: '2026-01-01' } })
const calculation = '/engines/biorhythm/calculate'

const timed = async (run: () => Promise<Response>) => {
  const startedAtMs = performance.now()
  const answer = await run()
  return { answer, elapsedMs: performance.now() - startedAtMs }
}

test('a neighbour that never answers is given five seconds, five times; then the door answers at once', async () => {
  const door = openDoor({ ENGINES: silent })
  const first = await Promise.all(Array.from({ length: 5 }, () => timed(() => door(calculation, birth))))
  for (const { answer, elapsedMs } of first) {
    expect(answer.status).toBe(503)
    expect(elapsedMs).toBeGreaterThan(4900)
    expect(elapsedMs).toBeLessThan(6000)
  }
  const { answer, elapsedMs } = await timed(() => door(calculation, birth))
  expect(elapsedMs).toBeLessThan(100)
  expect(await errorOf(answer)).toMatchObject({ code: 'ENGINE_UNAVAILABLE' })
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50)
}, 15_000)

test('a person’s profiles and timeline are not there while readings are down, and say when to come back', async () => {
  const door = openDoor(readingsDown)
  const headers = bearer((await somebodyWithTokens()).accessToken)
  for (const path of ['/api/v1/profiles', '/api/v1/timeline']) {
    const answer = await door(path, { headers })
    expect(answer.status).toBe(503)
    expect(await errorOf(answer)).toMatchObject({ code: 'READINGS_UNAVAILABLE' })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  }
})

test('calculations go on without readings, for guests and for people', async () => {
  const door = openDoor(readingsDown)
  const { accessToken } = await somebodyWithTokens()
  expect((await door(calculation, birth)).status).toBe(200)
  const own = post({ input: { birth_date: '1990-05-17', date: '2026-01-01' } }, bearer(accessToken))
  expect((await door(calculation, own)).status).toBe(200)
})

test('without readings the platform is degraded, and health is still 200', async () => {
  const answer = await openDoor(readingsDown)('/health')
  expect(answer.status).toBe(200)
  expect(await jsonOf(answer)).toMatchObject({ overall: 'degraded', summary: { healthy: 7, unhealthy: 1 } })
})

test('each part of practice is not there by its own code while it is down, and the platform goes on', async () => {
  const headers = bearer((await somebodyWithTokens()).accessToken)
  const parts = [
    [practiceDown, '/api/v1/content', 'PRACTICE_UNAVAILABLE'],
    [practiceDown, '/api/v1/shares/00000000000000000000000000000000', 'PRACTICE_UNAVAILABLE'],
    [marketDown, '/api/v1/credits/balance', 'MARKET_UNAVAILABLE'],
    [studioDown, '/media/audio/a.b.c', 'STUDIO_UNAVAILABLE'],
  ] as const
  for (const [down, path, code] of parts) {
    const door = openDoor(down)
    const answer = await door(path, { headers })
    expect([answer.status, await errorOf(answer)]).toMatchObject([503, { code }])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await jsonOf(await door('/health'))).toMatchObject({ overall: 'degraded', summary: { unhealthy: 1 } })
  }
})

test('without the engines the profiles are still shown', async () => {
  const door = openDoor(enginesDown)
  const headers = bearer((await somebodyWithTokens()).accessToken)
  expect((await door('/api/v1/profiles', { headers })).status).toBe(200)
})

test('an answer that does not begin in time is 503, whatever keeps it', async () => {
  const gateway = createGateway({ firstByteWithinMs: 20 })
  const answer = await gateway.fetch(
    new Request('http://localhost:8787/engines'),
    { ...worker, ENGINES: silent },
    createExecutionContext(),
  )
  expect(answer.status).toBe(503)
  expect(await errorOf(answer)).toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('too long') })
})

test('what opened recovers by itself: after a minute it is tried, and three answers close it', async () => {
  let isWell = false
  const listEngines = async (): Promise<Awaited<ReturnType<Env['ENGINES']['listEngines']>>> => {
    if (!isWell) throw new Error('The connection was lost.')
    return { engines: [], swissEphemerisAvailable: true }
  }
  const door = openDoor({ ENGINES: { ...enginesDown.ENGINES, listEngines } })
  const breakerState = async () => {
    const { circuitBreakers } = (await jsonOf(await door('/health'))) as {
      circuitBreakers: Record<string, { state: string }>
    }
    return circuitBreakers['engines']?.state
  }
  for (let call = 0; call < 5; call += 1) expect((await door('/engines')).status).toBe(503)
  isWell = true
  expect((await door('/engines')).status).toBe(503)
  expect(await breakerState()).toBe('open')
  vi.useFakeTimers({ now: Date.now() + 60_001, toFake: ['Date'] })
  try {
    expect((await door('/engines')).status).toBe(200)
    expect(await breakerState()).toBe('half_open')
    expect((await door('/engines')).status).toBe(200)
    expect((await door('/engines')).status).toBe(200)
    expect(await breakerState()).toBe('closed')
  } finally {
    vi.useRealTimers()
  }
})

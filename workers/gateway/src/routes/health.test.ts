import { expect, test } from 'vitest'
import { enginesDown, jsonOf, knock, openDoor, post, readingsDown } from '../testing/knock.ts'

test('a platform that answers is healthy, part by part', async () => {
  const response = await knock('/health')
  expect(response.status).toBe(200)
  expect(await jsonOf(response)).toMatchObject({
    overall: 'healthy',
    services: [
      { service: 'gateway', status: 'healthy', uptime: 1 },
      { service: 'engines', status: 'healthy', uptime: 1, errorRate: 0 },
      { service: 'readings', status: 'healthy', uptime: 1, errorRate: 0 },
      { service: 'ai', status: 'healthy', mode: 'offline_default' },
      { service: 'practice', status: 'healthy' },
      { service: 'market', status: 'healthy' },
      { service: 'studio', status: 'healthy', mode: 'offline_default' },
      { service: 'channels', status: 'healthy' },
    ],
    circuitBreakers: { engines: { state: 'closed', failureCount: 0, nextAttemptTime: null } },
    summary: { total: 8, healthy: 8, degraded: 0, unhealthy: 0, preparing: 0, off: 0 },
  })
  expect((await knock('/engines/health')).status).toBe(200)
})

test('without the engines it is unhealthy, says so with 503, and shows nothing of the inside', async () => {
  const response = await openDoor(enginesDown)('/health')
  expect(response.status).toBe(503)
  const report = await jsonOf(response)
  expect(report).toMatchObject({ overall: 'unhealthy', summary: { total: 8, healthy: 7, unhealthy: 1 } })
  expect(JSON.stringify(report)).not.toMatch(/This worker is down|Error|stack/)
  expect((await openDoor(enginesDown)('/engines/health')).status).toBe(503)
})

test('without readings it is degraded, and still answers 200', async () => {
  const response = await openDoor(readingsDown)('/health')
  expect(response.status).toBe(200)
  expect(await jsonOf(response)).toMatchObject({ overall: 'degraded', summary: { healthy: 7 } })
})

test('an engine that hangs is unhealthy after two seconds', async () => {
  const engines = { ...enginesDown.ENGINES, health: () => new Promise<never>(() => {}) }
  const startedAtMs = Date.now()
  const response = await openDoor({ ENGINES: engines })('/health')
  expect(response.status).toBe(503)
  expect(Date.now() - startedAtMs).toBeLessThan(3000)
})

test('a report is kept for ten seconds', async () => {
  let asked = 0
  const health = () => {
    asked += 1
    return Promise.resolve({ status: 'healthy' as const })
  }
  const door = openDoor({ ENGINES: { ...enginesDown.ENGINES, health } })
  for (let time = 0; time < 5; time += 1) await door('/health')
  expect(asked).toBe(1)
})

test('every route that needs the engines answers 503 with Retry-After while they are down', async () => {
  const down = openDoor(enginesDown)
  const answers = await Promise.all([
    down('/engines'),
    down('/engines/biorhythm/metadata'),
    down('/engines/biorhythm/calculate', post({ input: {} })),
    openDoor(enginesDown)('/engines/biorhythm/commit', { method: 'POST' }),
    down('/engines/batch', post({ engines: [{ engineName: 'biorhythm', input: {} }] })),
    openDoor(enginesDown)('/places?q=Lisboa'),
    openDoor(enginesDown)('/places/timezone?latitude=1&longitude=1'),
    openDoor(enginesDown)('/ephemeris/positions', post({ instant: '2020-01-01T00:00:00Z', bodies: ['sun'] })),
    openDoor(enginesDown)('/swiss_ephemeris/calculate', post({})),
  ])
  for (const answer of answers) {
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await jsonOf(answer)).toMatchObject({ error: { code: 'ENGINE_UNAVAILABLE' } })
  }
})

test('figures say of how many calls they are', async () => {
  const door = openDoor()
  for (let call = 0; call < 3; call += 1) await door('/engines')
  expect(await jsonOf(await door('/health'))).toMatchObject({
    services: [
      { service: 'gateway' },
      { service: 'engines', calls: 3 },
      { service: 'readings', calls: 0 },
      { service: 'ai' },
      { service: 'practice' },
      { service: 'market' },
      { service: 'studio' },
      { service: 'channels' },
    ],
  })
})

test('after five failures the door stops asking and says for how long', async () => {
  const down = openDoor(enginesDown)
  for (let call = 0; call < 5; call += 1) await down('/engines')
  const response = await down('/engines')
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(55)
  expect(await jsonOf(await down('/health'))).toMatchObject({
    circuitBreakers: { engines: { state: 'open', failureCount: 5, nextAttemptTime: expect.any(String) } },
  })
})

test('routes that need no engine keep answering', async () => {
  const down = openDoor(enginesDown)
  expect((await down('/openapi.json')).status).toBe(200)
  expect((await down('/')).status).toBe(200)
})

import { env } from 'cloudflare:test'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor, post } from './testing/knock.ts'

// Safe because vitest.config.ts binds exactly these.
const { ENGINES_KEEPING } = env as unknown as { ENGINES_KEEPING: EnginesApi }

/** A door to engines that keep answers, and how often each of their methods was asked. */
const keepingDoor = () => {
  const asked = { calculateJson: 0, confirmCalculation: 0 }
  const counting: Partial<EnginesApi> = {
    calculateJson: (request) => {
      asked.calculateJson += 1
      return ENGINES_KEEPING.calculateJson(request)
    },
    confirmCalculation: (request) => {
      asked.confirmCalculation += 1
      return ENGINES_KEEPING.confirmCalculation(request)
    },
  }
  // Safe because a calculation calls nothing else.
  return { asked, door: openDoor({ ENGINES: counting as EnginesApi }) }
}

const dataOf = async (response: Response) => (await jsonOf(response))['data'] as Record<string, unknown>

test('a repeated request is answered from a copy, after the engines said that it holds', async () => {
  const { asked, door } = keepingDoor()
  const request = post({ input: { birth_date: '1971-03-04', full_name: 'Grace Hopper' } })
  const answers = []
  for (let time = 0; time < 4; time += 1)
    answers.push(await dataOf(await door('/engines/numerology/calculate', request)))
  expect(answers.map(({ cached }) => cached)).toEqual([false, true, true, true])
  expect(asked).toEqual({ calculateJson: 2, confirmCalculation: 2 })
  expect({ ...answers[3], cached: false }).toEqual(answers[0])
})

test('every answer from a copy has its own request id and time', async () => {
  const { door } = keepingDoor()
  const input = { birth_date: '1971-03-05', full_name: 'Grace Hopper' }
  const ask = async (id: string) =>
    jsonOf(await door('/engines/numerology/calculate', post({ input }, { 'x-request-id': id })))
  for (const id of ['first-request', 'second-request']) await ask(id)
  expect(await ask('third-request')).toMatchObject({
    success: true,
    engine: 'numerology',
    error: null,
    requestId: 'third-request',
    data: { cached: true },
    processing_time: expect.any(Number),
    timestamp: expect.any(String),
  })
})

test('what the engines forgot is not told again', async () => {
  const { door } = keepingDoor()
  const input = { birth_date: '1971-03-06', full_name: 'Grace Hopper' }
  const ask = async () => dataOf(await door('/engines/numerology/calculate', post({ input })))
  for (let time = 0; time < 3; time += 1) await ask()
  await ENGINES_KEEPING.forget({ input })
  expect(await ask()).toMatchObject({ cached: false })
})

test('where nothing is kept, every request is calculated', async () => {
  const request = post({ input: { birth_date: '1971-03-07', full_name: 'Grace Hopper' } })
  for (let time = 0; time < 3; time += 1) {
    expect(await dataOf(await knock('/engines/numerology/calculate', request))).toMatchObject({ cached: false })
  }
})

test('a body that is refused stays refused after one like it was answered', async () => {
  const { door } = keepingDoor()
  const body = JSON.stringify({ input: { birth_date: '1971-03-08', full_name: 'Grace Hopper' } })
  const send = (type: string) =>
    door('/engines/numerology/calculate', { method: 'POST', body, headers: { 'content-type': type } })
  for (let time = 0; time < 3; time += 1) expect((await send('application/json')).status).toBe(200)
  expect((await send('text/plain')).status).toBe(415)
})

test('a batch tells kept answers too', async () => {
  const door = openDoor({ ENGINES: ENGINES_KEEPING })
  const engines = [{ engineName: 'numerology', input: { birth_date: '1971-03-09', full_name: 'Grace Hopper' } }]
  const ask = async () => jsonOf(await door('/engines/batch', post({ engines })))
  expect(await ask()).toMatchObject({ success: true, results: [{ data: { cached: false } }] })
  expect(await ask()).toMatchObject({ success: true, results: [{ position: 0, data: { cached: true }, error: null }] })
})

test('how the cache does is part of the health of the engines that keep answers', async () => {
  const health = await jsonOf(await openDoor({ ENGINES: ENGINES_KEEPING })('/engines/health'))
  expect(health['cache']).toMatchObject({ hitRate: expect.any(Number), misses: expect.any(Number) })
  expect(await jsonOf(await knock('/engines/health'))).not.toHaveProperty('cache')
})

import { createClient } from '@orrery/client'
import { AppError } from '@orrery/contracts/errors'
import { engineIds } from '@orrery/engines/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bootPlatform } from './platform.ts'

type Booted = Awaited<ReturnType<typeof bootPlatform>>
let platform: Booted
let client: ReturnType<typeof createClient>

beforeAll(async () => {
  platform = await bootPlatform()
  client = createClient({ baseUrl: platform.url })
})
afterAll(() => platform.stop())

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }

const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

test('a person sees a bodygraph of known certainty from a date, a time and a town', async () => {
  const { raw_data, certificate, confidence_score, pictures } = await client.calculate('human_design', birth)
  expect(raw_data.chart?.type_info.type_name).toEqual(expect.any(String))
  expect(certificate).toMatchObject({ utc: '1990-05-17T13:25:00Z', zone_used: 'Europe/Lisbon' })
  expect(confidence_score).toBe(1)
  expect(pictures.length).toBeGreaterThan(0)
})

test('every engine that is listed can be described', async () => {
  const { engines } = await client.engines()
  expect(engines.map(({ id }) => id)).toEqual(engineIds)
  const described = await Promise.all(engineIds.map((id) => client.metadata(id)))
  expect(described.map(({ id }) => id)).toEqual(engineIds)
})

test('several engines answer side by side', async () => {
  const items = await client.batch([
    { engineName: 'natal', input: birth },
    { engineName: 'numerology', input: { full_name: 'Ada Lovelace', birth_date: '1990-05-17' } },
    { engineName: 'biorhythm', input: { birth_date: '1990-05-17' } },
  ])
  expect(items.map(({ engine, status }) => [engine, status])).toEqual([
    ['natal', 200],
    ['numerology', 200],
    ['biorhythm', 200],
  ])
})

test('a repeated hour comes back as a question with both instants', async () => {
  const twice = { birth_date: '2021-10-31', birth_time: '02:30', timezone: 'Europe/Berlin' }
  const { code, details } = await failure(client.calculate('human_design', twice))
  expect(code).toBe('AMBIGUOUS_LOCAL_TIME')
  expect(details).toMatchObject({
    candidates: [
      { utc: '2021-10-31T00:30:00Z', offset: '+02:00' },
      { utc: '2021-10-31T01:30:00Z', offset: '+01:00' },
    ],
    requestId: expect.stringMatching(/^[\w-]{8,64}$/),
  })
})

test('a town, its zone and the sky above it', async () => {
  const [lisbon] = await client.places({ q: 'Lisboa', country: 'PT', limit: 1 })
  expect(lisbon).toMatchObject({ country: 'PT', timezone: 'Europe/Lisbon' })
  const { latitude = 0, longitude = 0 } = lisbon ?? {}
  expect(await client.timezone({ latitude, longitude })).toMatchObject({ timezone: 'Europe/Lisbon', certain: true })
  const { bodies, houses } = await client.positions({
    instant: '1990-05-17T13:25:00Z',
    bodies: ['sun', 'moon'],
    place: { latitude, longitude },
  })
  expect(Object.keys(bodies)).toEqual(['sun', 'moon'])
  expect(houses).toMatchObject({ system: 'P' })
})

test('the platform says how it is, whose work it is, and what it offers', async () => {
  expect(await client.health()).toMatchObject({ overall: 'healthy' })
  expect(await client.about()).toMatchObject({ licence: 'AGPL-3.0-or-later' })
  expect(await client.openapi()).toMatchObject({ openapi: '3.1.1' })
})

test('once it has stopped, the client says that no answer came', async () => {
  await platform.stop()
  expect((await failure(client.engines())).code).toBe('UNAVAILABLE')
})

import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, post } from '../testing/knock.ts'
import { keyOf, somebody } from '../testing/people.ts'

const biorhythm = { engineName: 'biorhythm', input: { birth_date: '1990-05-17' } }

test('items are answered in the order of the request, pictures only where asked for', async () => {
  const engines = [biorhythm, { ...biorhythm, engineName: 'Biorhythm_Engine', options: { pictures: true } }]
  const response = await knock('/engines/batch', post({ engines }))
  expect(response.status).toBe(200)
  expect(await jsonOf(response)).toMatchObject({
    success: true,
    results: [
      { position: 0, engine: 'biorhythm', success: true, status: 200, error: null, data: { pictures: [] } },
      { position: 1, engine: 'biorhythm', success: true, status: 200, error: null, data: { pictures: [{}] } },
    ],
  })
})

test('one failure does not sink the others: 207, each item with its own status', async () => {
  const engines = [
    { engineName: 'astrolabe', input: {} },
    biorhythm,
    { engineName: 'biorhythm', input: { birth_date: '1990-13-01' } },
    { engineName: 'Human-Design', input: { birth_date: '1990-05-17', birth_time: '14:25' } },
  ]
  const response = await knock('/engines/batch', post({ engines }))
  expect(response.status).toBe(207)
  expect(await jsonOf(response)).toMatchObject({
    success: false,
    results: [
      {
        position: 0,
        engine: 'astrolabe',
        success: false,
        status: 404,
        data: null,
        error: { code: 'ENGINE_NOT_FOUND' },
      },
      { position: 1, success: true, status: 200 },
      { position: 2, success: false, status: 400, error: { code: 'INVALID_INPUT' } },
      { position: 3, engine: 'human_design', success: false, status: 422, error: { code: 'TIME_ZONE_REQUIRED' } },
    ],
  })
})

test.each([
  ['no item', []],
  ['21 items', Array.from({ length: 21 }, () => biorhythm)],
  ['an item without an engine', [{ input: {} }]],
])('%s is refused as a whole', async (_case, engines) => {
  const response = await knock('/engines/batch', post({ engines }))
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
})

const padded = (bytes: number) =>
  post({ engines: [{ ...biorhythm, input: { ...biorhythm.input, unknown: 'a'.repeat(bytes) } }] })

test('a batch may be larger than a single call, up to 1 MB', async () => {
  expect((await knock('/engines/batch', padded(500_000))).status).toBe(200)
  expect((await knock('/engines/batch', padded(1_100_000))).status).toBe(413)
})

const numerology = { engineName: 'Numerology', input: { full_name: 'Ada Lovelace', birth_date: '1990-05-17' } }

const batchWith = async (scopes: readonly string[], engines: readonly object[]): Promise<Response> => {
  const { key } = await keyOf((await somebody()).userId, ['batch:calculate', ...scopes])
  return knock('/engines/batch', post({ engines }, { 'x-api-key': key }))
}

test('a key for batches opens the engines that its other scopes open, and no more', async () => {
  const response = await batchWith(['engines:biorhythm:read'], [numerology, biorhythm])
  expect(response.status).toBe(207)
  expect(await jsonOf(response)).toMatchObject({
    results: [
      {
        position: 0,
        engine: 'numerology',
        status: 403,
        data: null,
        error: { code: 'FORBIDDEN', details: { scope: 'engines:numerology:read' } },
      },
      { position: 1, engine: 'biorhythm', status: 200 },
    ],
  })
  const none = await jsonOf(await batchWith([], [biorhythm, { engineName: 'astrolabe', input: {} }]))
  expect(none).toMatchObject({ success: false, results: [{ status: 403 }, { status: 404 }] })
  expect((await batchWith(['engines:*:read'], [numerology, biorhythm])).status).toBe(200)
})

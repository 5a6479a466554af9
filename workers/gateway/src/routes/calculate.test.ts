import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, post } from '../testing/knock.ts'

const birth = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon' }

const calculate = (input: unknown, engine = 'human_design'): Promise<Response> =>
  knock(`/engines/${engine}/calculate`, post({ input }))

test('a calculation is wrapped in the envelope of the engines, with and without /api/v1', async () => {
  const bare = await calculate(birth)
  const based = await knock('/api/v1/engines/human_design/calculate', post({ input: birth }))
  expect([bare.status, based.status]).toEqual([200, 200])
  const answer = await jsonOf(bare)
  expect(answer).toMatchObject({
    success: true,
    engine: 'human_design',
    error: null,
    data: { engine_name: 'human_design', cached: false, draw: null, confidence_score: 1 },
    requestId: bare.headers.get('x-request-id'),
  })
  expect(answer['processing_time']).toEqual(expect.any(Number))
  expect(Number.isNaN(Date.parse(String(answer['timestamp'])))).toBe(false)
  expect(bare.headers.get('cache-control')).toBe('no-store')
})

test('aliases are accepted in any case and answered with the id', async () => {
  expect(await jsonOf(await calculate(birth, 'Human-Design'))).toMatchObject({ engine: 'human_design' })
})

test('a place stands for its coordinates and its zone', async () => {
  const response = await calculate({ birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' })
  expect(await jsonOf(response)).toMatchObject({
    data: { certificate: { zone_used: 'Europe/Lisbon', utc: '1990-05-17T13:25:00Z' } },
  })
})

test('an unknown time gives possible values, never a guessed hour', async () => {
  const response = await calculate({ birth_date: '1990-05-17', timezone: 'Europe/Lisbon', time_unknown: true })
  const { data } = (await jsonOf(response)) as { data: { certificate: { utc: null; possible: object } } }
  expect(data.certificate.utc).toBeNull()
  expect(Object.keys(data.certificate.possible).length).toBeGreaterThan(0)
})

const badInputs: readonly [string, Record<string, unknown>, number, string][] = [
  ['a 13th month', { ...birth, birth_date: '1990-13-01' }, 400, 'INVALID_INPUT'],
  ['30 February', { ...birth, birth_date: '1990-02-30' }, 400, 'INVALID_INPUT'],
  ['25 o’clock', { ...birth, birth_time: '25:00' }, 400, 'INVALID_INPUT'],
  ['latitude 200', { ...birth, birth_location: [200, 0] }, 400, 'INVALID_INPUT'],
  ['a date that is a number', { ...birth, birth_date: 19900517 }, 400, 'INVALID_INPUT'],
  ['no date', { birth_time: '14:25' }, 400, 'INVALID_INPUT'],
  ['an unknown zone', { ...birth, timezone: 'Europe/Atlantis' }, 422, 'TIME_ZONE_REQUIRED'],
  ['an unknown place', { birth_date: '1990-05-17', birth_time: '14:25', place: 'Xyzzyville' }, 422, 'PLACE_NOT_FOUND'],
  ['a town of many', { birth_date: '1990-05-17', birth_time: '14:25', place: 'Springfield' }, 422, 'PLACE_AMBIGUOUS'],
  ['no zone and no place', { birth_date: '1990-05-17', birth_time: '14:25' }, 422, 'TIME_ZONE_REQUIRED'],
  [
    'a clock time that was skipped',
    { birth_date: '2021-03-28', birth_time: '02:30', timezone: 'Europe/Berlin' },
    422,
    'NONEXISTENT_LOCAL_TIME',
  ],
  [
    'a clock time that came twice',
    { birth_date: '2021-10-31', birth_time: '02:30', timezone: 'Europe/Berlin' },
    422,
    'AMBIGUOUS_LOCAL_TIME',
  ],
  ['a year before the ephemeris', { ...birth, birth_date: '1500-01-01' }, 422, 'OUT_OF_RANGE'],
]

test.each(badInputs)('%s is refused, and the answer says what to do', async (_case, input, status, code) => {
  const response = await calculate(input)
  expect(response.status).toBe(status)
  const body = await jsonOf(response)
  expect(body).toMatchObject({ success: false, data: null, engine: 'human_design', error: { code } })
  expect(Object.keys(body).toSorted()).toEqual(['data', 'engine', 'error', 'success', 'timestamp'])
  expect(body['error']).toMatchObject({ requestId: response.headers.get('x-request-id') })
})

test('an invalid field is named by its path', async () => {
  expect(await errorOf(await calculate({ ...birth, birth_date: '1990-13-01' }))).toMatchObject({
    details: { issues: [{ path: 'input.birth_date' }] },
  })
})

test.each([
  ['an engine nobody knows', 'astrolabe', 'ENGINE_NOT_FOUND'],
  ['an engine left out on purpose', 'face_reading', 'ENGINE_NOT_OFFERED'],
  ['a name of JavaScript', '__proto__', 'ENGINE_NOT_FOUND'],
])('%s is 404', async (_case, engine, code) => {
  const response = await calculate(birth, engine)
  expect(response.status).toBe(404)
  expect(await jsonOf(response)).toMatchObject({ success: false, engine, error: { code } })
})

const bodies: readonly [string, BodyInit, Record<string, string>, number, string][] = [
  ['2 MB', `{"input":{"x":"${'a'.repeat(2_000_000)}"}}`, {}, 413, 'TOO_LARGE'],
  ['an array instead of an object', '{"input":[]}', {}, 400, 'INVALID_INPUT'],
  ['null', 'null', {}, 400, 'INVALID_INPUT'],
  ['JSON 10,000 levels deep', '['.repeat(10_000), {}, 400, 'INVALID_INPUT'],
  ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'INVALID_INPUT'],
  ['half a JSON', '{"input":', {}, 400, 'INVALID_INPUT'],
  ['a form', 'input=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED'],
  ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED'],
  ['an option nobody knows', '{"input":{},"options":{"fast":true}}', {}, 400, 'INVALID_INPUT'],
]

test.each(bodies)('%s is refused before it is looked at', async (_case, body, headers, status, code) => {
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }
  const response = await knock('/engines/biorhythm/calculate', init)
  expect(response.status).toBe(status)
  expect(await errorOf(response)).toMatchObject({ code })
})

test('__proto__ in the input is an unknown field like any other', async () => {
  const body = `{"input":{"birth_date":"1990-05-17","__proto__":{"forecast_days":1},"constructor":1}}`
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
  const response = await knock('/engines/biorhythm/calculate', init)
  expect(response.status).toBe(200)
  const { data } = (await jsonOf(response)) as { data: { raw_data: { forecast: unknown[] } } }
  expect(data.raw_data.forecast).toHaveLength(7)
})

test('the older route with the name in the body answers the same', async () => {
  const named = await knock('/engines/calculate', post({ engineName: 'Human-Design', input: birth }))
  const { data } = (await jsonOf(named)) as { data: { field_signature: string } }
  const direct = (await jsonOf(await calculate(birth))) as { data: { field_signature: string } }
  expect(data.field_signature).toBe(direct.data.field_signature)
  const unknown = await knock('/engines/calculate', post({ engineName: 'astrolabe', input: {} }))
  expect(await jsonOf(unknown)).toMatchObject({ engine: 'astrolabe', error: { code: 'ENGINE_NOT_FOUND' } })
})

test('pictures and certificate are left out on request', async () => {
  const options = { pictures: false, certificate: false }
  const response = await knock('/engines/human_design/calculate', post({ input: birth, options }))
  expect(await jsonOf(response)).toMatchObject({ data: { pictures: [], certificate: null, confidence_score: null } })
})

import { env, exports } from 'cloudflare:workers'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { createLog } from '@orrery/worker-kit/log'
import { calculate } from './calculate.ts'
import type { Call } from './find-or-calculate.ts'

// Safe because Engines implements the contract: this is the binding a neighbour gets.
const engines = exports.Engines as unknown as EnginesApi
const caller = { actor: { kind: 'guest', subject: 'test' }, trace: { requestId: 'test-request' } } as const

const call: Call = { env, log: createLog({ worker: 'engines' }), runOn: () => {} }

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }

const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

test('every engine of the registry is listed, and the ephemeris is there', async () => {
  const { engines: listed, swissEphemerisAvailable } = await engines.listEngines()
  expect(listed.map(({ id }) => id)).toEqual(engineIds)
  expect(swissEphemerisAvailable).toBe(true)
})

test('a calculation crosses the binding with certificate, words and pictures', async () => {
  const result = await engines.calculate({ ...caller, engine: 'human_design', input: birth })
  expect(result).toMatchObject({
    engine_name: 'human_design',
    certificate: { zone_used: 'Europe/Lisbon', utc: '1990-05-17T13:25:00Z', ephemeris: { name: 'Swiss Ephemeris' } },
    confidence_score: 1,
    cached: false,
  })
  expect(result.pictures.length).toBeGreaterThan(0)
  expect(result.calculation_time).toBeGreaterThanOrEqual(0)
})

test('the timestamp is the instant of the call', async () => {
  const before = new Date().toISOString()
  const { timestamp } = await calculate(call, { engine: 'biorhythm', input: { birth_date: '1990-05-17' } })
  expect(timestamp >= before && timestamp <= new Date().toISOString()).toBe(true)
})

const identity = async (input: Record<string, unknown>) =>
  (await calculate(call, { engine: 'human_design', input })).field_signature

test('the same input has the same identity, whatever else changes', async () => {
  const first = await identity(birth)
  expect(await identity(birth)).toBe(first)
  expect(await identity({ ...birth, birth_time: '14:26' })).not.toBe(first)
})

test.each([
  ['ENGINE_NOT_FOUND', 'astrolabe', birth],
  ['ENGINE_NOT_OFFERED', 'biofield', birth],
  ['INVALID_INPUT', 'human_design', { ...birth, birth_date: '1990-13-01' }],
  ['PLACE_AMBIGUOUS', 'human_design', { ...birth, place: 'Springfield' }],
  ['TIME_ZONE_REQUIRED', 'human_design', { birth_date: '1990-05-17', birth_time: '14:25' }],
] as const)('%s keeps its code and details across the binding', async (code, engine, input) => {
  const error = await failure(engines.calculate({ ...caller, engine, input }))
  expect(error.code).toBe(code)
  expect(error.message.length).toBeGreaterThan(20)
})

test('towns of the same name are offered as candidates', async () => {
  const input = { ...birth, place: 'Springfield' }
  const { details } = await failure(engines.calculate({ ...caller, engine: 'human_design', input }))
  expect(details?.['candidates']).toEqual(expect.arrayContaining([expect.objectContaining({ country: 'US' })]))
})

test('a batch answers item by item and leaves pictures out', async () => {
  const batch = await engines.calculateBatch({
    ...caller,
    engines: [
      { engineName: 'human_design', input: birth },
      { engineName: 'astrolabe', input: {} },
    ],
  })
  expect(batch).toMatchObject({
    success: false,
    results: [
      { position: 0, success: true, status: 200, data: { pictures: [] } },
      { position: 1, success: false, status: 404, error: { code: 'ENGINE_NOT_FOUND', requestId: 'test-request' } },
    ],
  })
})

const bornAtMinute = (minute: string) =>
  calculate(call, { engine: 'human_design', input: { ...birth, birth_time: `14:${minute}` } })

test('many calculations side by side are the same as one after the other', async () => {
  const minutes = Array.from({ length: 20 }, (_, minute) => String(minute).padStart(2, '0'))
  const together = await Promise.all(minutes.map(bornAtMinute))
  const signatures = together.map(({ field_signature }) => field_signature)
  const inTurn: string[] = []
  for (const minute of minutes) inTurn.push((await bornAtMinute(minute)).field_signature)
  expect(signatures).toEqual(inTurn)
  expect(new Set(signatures).size).toBe(20)
})

test('whoever comes over HTTP finds nothing', async () => {
  const response = await exports.default.fetch('https://engines.test/places.tsv')
  expect(response.status).toBe(404)
})

test('it says which tables the answers rest on', async () => {
  expect(await engines.versions()).toMatchObject({ ephemeris: 'Swiss Ephemeris 2.10.03' })
  expect(await engines.health()).toEqual({ status: 'healthy' })
})

test('a birth is judged as a calculation would judge it, and nothing is calculated', async () => {
  expect(await engines.checkBirth({ ...caller, input: birth })).toEqual({ warnings: [] })
  const skipped = { birth_date: '2021-03-28', birth_time: '02:30', timezone: 'Europe/Berlin' }
  expect((await failure(engines.checkBirth({ ...caller, input: skipped }))).code).toBe('NONEXISTENT_LOCAL_TIME')
  const many = await failure(engines.checkBirth({ ...caller, input: { ...birth, place: 'Springfield' } }))
  expect(many).toMatchObject({ code: 'PLACE_AMBIGUOUS', details: { candidates: expect.any(Array) } })
  const noDay = await failure(engines.checkBirth({ ...caller, input: { ...birth, birth_date: '1990-02-30' } }))
  expect(noDay).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'birth_date' }] } })
})

test('what a reader should know of the clock comes with a birth that can be used', async () => {
  const input = { ...birth, timezone: 'Asia/Tokyo' }
  const { warnings } = await engines.checkBirth({ ...caller, input })
  expect(warnings.join(' ')).toContain('Asia/Tokyo')
})

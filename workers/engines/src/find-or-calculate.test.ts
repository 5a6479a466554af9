import { env } from 'cloudflare:workers'
import type { EngineResult } from '@orrery/contracts/engine-answer'
import { answer } from '@orrery/engines/answer'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { createLog } from '@orrery/worker-kit/log'
import { expect, test } from 'vitest'
import { calculate, calculateJson } from './calculate.ts'
import { cacheHealth, dropFromMemory, isStillKept } from './calculation-cache.ts'
import { calculationKey, clockHolds } from './calculation-key.ts'
import type { Env } from './env.ts'
import { type Call, type CalculationRequest, readRequest } from './find-or-calculate.ts'
import { forgetCalculations } from './forget-calculations.ts'
import { warmCalculations, warmExamples } from './warm-calculations.ts'

/** A call where answers are kept, and the end of all it left to be done after the answer. */
const openCall = (settings: Partial<Env> = {}) => {
  const works: Promise<unknown>[] = []
  const lines: string[] = []
  const call: Call = {
    env: { ...env, ORRERY_ENV: 'production', ...settings },
    log: createLog({ worker: 'engines' }, (line) => lines.push(line)),
    runOn: (work) => works.push(work),
  }
  return { call, lines, done: () => Promise.all(works) }
}

const ask = async (request: CalculationRequest, settings?: Partial<Env>): Promise<EngineResult> => {
  const { call, done } = openCall(settings)
  const result = await calculate(call, request)
  await done()
  return result
}

const keyOf = async (request: CalculationRequest) => calculationKey(await readRequest({ env }, request))

let minute = 0
/** A birth that no other test asked for. */
const anotherBirth = (): CalculationRequest => {
  minute += 1
  const birth_time = `09:${String(minute).padStart(2, '0')}`
  return { engine: 'human_design', input: { birth_date: '1984-02-29', birth_time, place: 'Porto, Portugal' } }
}

test('what was calculated is told again, with its timestamp, and says so', async () => {
  const request = anotherBirth()
  const first = await ask(request)
  const again = await ask(request)
  expect(first.cached).toBe(false)
  expect(again).toEqual({ ...JSON.parse(JSON.stringify(first)), cached: true })
})

test('as JSON it is the same answer', async () => {
  const request = anotherBirth()
  const result = await ask(request)
  const { json, engine, timestamp } = await calculateJson(openCall().call, request)
  expect({ engine, timestamp }).toEqual({ engine: 'human_design', timestamp: result.timestamp })
  expect(JSON.parse(new TextDecoder().decode(json))).toEqual({ ...JSON.parse(JSON.stringify(result)), cached: true })
})

test('another spelling of the same birth is the same calculation', async () => {
  const request = anotherBirth()
  const first = await ask(request)
  const { birth_date, birth_time } = request.input
  const again = await ask({
    engine: 'Human-Design',
    input: { birthTime: birth_time, birthDate: birth_date, place: 'porto,  PORTUGAL' },
  })
  expect(again).toMatchObject({ cached: true, field_signature: first.field_signature })
})

const two = (second: Record<string, unknown>): CalculationRequest => ({
  engine: 'biorhythm',
  input: { person1: { birth_date: '1990-05-17' }, person2: { birth_date: '1988-01-02' }, ...second },
})

test('every field is in the key, nested ones and those that only warn too', async () => {
  const birth = anotherBirth()
  const keys = await Promise.all(
    [
      two({}),
      two({ person2: { birth_date: '1988-01-03' } }),
      two({ target_date: '2026-01-01' }),
      two({ person2: { birth_date: '1988-01-02', shoe_size: 42 } }),
      birth,
      { ...birth, options: { pictures: false } },
      { ...birth, options: { certificate: false } },
      { ...birth, engine: 'natal' },
      { ...birth, input: { ...birth.input, time_accuracy_minutes: 5 } },
      { ...birth, input: { ...birth.input, place: 'Braga' } },
    ].map(keyOf),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test('the version of the triads and of the sky is in the key', async () => {
  const read = await readRequest({ env }, anotherBirth())
  const sky = { ...read.sky, provenance: { ...read.sky.provenance, version: 'another' } }
  const keys = await Promise.all([read, { ...read, geneKeysTriads: false }, { ...read, sky }].map(calculationKey))
  expect(new Set(keys).size).toBe(3)
})

test('a key is an engine, its version and a digest: nobody can be known by it', async () => {
  expect(await keyOf(anotherBirth())).toMatch(/^calc:human_design:[\w.-]+:[0-9a-f]{64}$/)
})

test('an answer that looks at the clock is another one when the clock says something else', async () => {
  const read = await readRequest({ env }, { engine: 'biorhythm', input: { birth_date: '1990-05-17' } })
  const morning = { ...read, now: new Date('2026-03-01T08:00:00Z') }
  const tomorrow = { ...read, now: new Date('2026-03-02T00:00:00Z') }
  expect(await calculationKey(morning)).not.toBe(await calculationKey(tomorrow))
  expect(clockHolds(morning)(new Date('2026-03-01T23:59:59Z'))).toBe(true)
  expect(clockHolds(morning)(tomorrow.now)).toBe(false)
})

/** The example of an engine without the day it may name, so that an engine that looks at today has to. */
const undated = (engine: EngineId): CalculationRequest => {
  const { current_date: _day, ...input }: Record<string, unknown> = engineSchemas[engine].example
  return { engine, input }
}

test.each(engineIds)('if %s reads the clock, its key does too', async (engine) => {
  const read = await readRequest({ env }, undated(engine))
  const at = async (instant: string) => {
    const now = new Date(instant)
    const { raw_data } = answer(engine, read.prepared, { sky: read.sky, now: instant })
    return { facts: JSON.stringify(raw_data), key: await calculationKey({ ...read, now }) }
  }
  const [first, later] = await Promise.all([at('2026-03-01T12:00:00Z'), at('2031-09-17T12:00:00Z')])
  expect(first.facts !== later.facts && first.key === later.key).toBe(false)
})

test('what fell out of memory comes from the store', async () => {
  const request = anotherBirth()
  const first = await ask(request)
  dropFromMemory(await keyOf(request))
  const before = cacheHealth()
  expect(await ask(request)).toMatchObject({ cached: true, timestamp: first.timestamp })
  expect(cacheHealth()).toMatchObject({ storeHits: before.storeHits + 1, misses: before.misses })
})

const metadata = (values: object) => ({
  engine: 'human_design',
  timestamp: 't',
  untilMs: Date.now() + 60_000,
  ...values,
})

test.each([
  ['without its label', 'half an answ', undefined],
  ['that is damaged', '{"engine_name":"human_design"}', metadata({ digest: '0'.repeat(64) })],
  ['whose time has ended', '{}', metadata({ untilMs: 1, digest: '0'.repeat(64) })],
])('a stored value %s is calculated again and replaced', async (_case, value, label) => {
  const request = anotherBirth()
  const key = await keyOf(request)
  await env.CALCULATIONS.put(key, value, { metadata: label })
  const answered = await ask(request)
  expect(answered).toMatchObject({ engine_name: 'human_design', cached: false })
  dropFromMemory(key)
  expect(await ask(request)).toMatchObject({ cached: true, timestamp: answered.timestamp })
})

const never = () => new Promise<never>(() => {})
const refuse = () => Promise.reject(new Error('the store is down'))
// Safe because the cache calls nothing else.
const storeThat = (answers: () => Promise<never>) =>
  ({ getWithMetadata: answers, put: answers, delete: answers }) as unknown as KVNamespace

test('a store that refuses fails no calculation, and the log says so without the input', async () => {
  const { call, lines, done } = openCall({ CALCULATIONS: storeThat(refuse) })
  expect(await calculate(call, anotherBirth())).toMatchObject({ cached: false })
  await done()
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'cache.not-read',
    'cache.not-written',
  ])
  // The hour of the log itself may be any, and so may the lines of its trace.
  const told = lines.map((line) => JSON.stringify({ ...(JSON.parse(line) as object), at: null }))
  expect(told.join()).not.toMatch(/1984|Porto|(?<!\d)09:/)
})

test('a store that never answers is not waited for', async () => {
  const startedAtMs = Date.now()
  const { call } = openCall({ CALCULATIONS: storeThat(never) })
  expect(await calculate(call, anotherBirth())).toMatchObject({ cached: false })
  expect(Date.now() - startedAtMs).toBeLessThan(1500)
})

const draw: CalculationRequest = { engine: 'tarot', input: engineSchemas.tarot.example }

test('what is drawn is never kept, and neither is its replay', async () => {
  const first = await ask(draw)
  const second = await ask(draw)
  expect([first.cached, second.cached]).toEqual([false, false])
  expect(second.draw?.seed).not.toBe(first.draw?.seed)
  const replay = { ...draw, input: { ...draw.input, seed: first.draw?.seed } }
  expect(await ask(replay)).toMatchObject({ cached: false, raw_data: first.raw_data })
  expect(await ask(replay)).toMatchObject({ cached: false })
  expect((await env.CALCULATIONS.list({ prefix: 'calc:tarot:' })).keys).toEqual([])
})

test('what failed is never kept', async () => {
  const request = { engine: 'numerology', input: { birth_date: '1990-13-01', full_name: 'Ada Lovelace' } }
  await expect(ask(request)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(ask(request)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect((await env.CALCULATIONS.list({ prefix: 'calc:numerology:' })).keys).toEqual([])
})

test('in development nothing is kept', async () => {
  const request = anotherBirth()
  await ask(request, { ORRERY_ENV: 'development' })
  expect(await ask(request, { ORRERY_ENV: 'development' })).toMatchObject({ cached: false })
  expect(await env.CALCULATIONS.get(await keyOf(request))).toBeNull()
})

test.each([
  ['staging', 1800],
  ['production', 3600],
  ['', 3600],
])('in "%s" an answer is kept for %i seconds', async (environment, seconds) => {
  const request = anotherBirth()
  const { timestamp } = await ask(request, { ORRERY_ENV: environment })
  const stored = await env.CALCULATIONS.getWithMetadata<{ untilMs: number }>(await keyOf(request))
  expect(stored.metadata?.untilMs).toBe(Date.parse(timestamp) + seconds * 1000)
})

test('a copy may be told again until it is forgotten', async () => {
  const request = anotherBirth()
  await ask(request)
  const { tag } = await calculateJson(openCall().call, request)
  expect(isStillKept(tag ?? '', new Date())).toBe(true)
  expect(isStillKept(tag ?? '', new Date(Date.now() + 3_600_000))).toBe(false)
  await forgetCalculations(openCall().call, request)
  expect(isStillKept(tag ?? '', new Date())).toBe(false)
})

test('a forgotten input leaves nothing in memory and store, whatever its options and engine', async () => {
  const { input } = anotherBirth()
  const profile = { ...input, full_name: 'Ada Lovelace' }
  const requests: readonly CalculationRequest[] = [
    { engine: 'human_design', input },
    { engine: 'human_design', input, options: { pictures: false, certificate: false } },
    { engine: 'natal', input: profile },
    { engine: 'biorhythm', input },
    { engine: 'numerology', input: profile },
  ]
  for (const request of requests) await ask(request)
  await forgetCalculations(openCall().call, { input: profile })
  for (const request of requests) expect(await env.CALCULATIONS.get(await keyOf(request))).toBeNull()
  for (const request of requests) expect(await ask(request)).toMatchObject({ cached: false })
})

test('one engine can be forgotten alone', async () => {
  const { input } = anotherBirth()
  await ask({ engine: 'human_design', input })
  await ask({ engine: 'natal', input })
  await forgetCalculations(openCall().call, { engine: 'human-design', input })
  expect(await ask({ engine: 'human_design', input })).toMatchObject({ cached: false })
  expect(await ask({ engine: 'natal', input })).toMatchObject({ cached: true })
})

test('when the store cannot forget, whoever asked is told to ask again', async () => {
  const { call } = openCall({ CALCULATIONS: storeThat(refuse) })
  await expect(forgetCalculations(call, anotherBirth())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})

test('warming makes the first question a repeated one; what cannot be calculated is left out', async () => {
  const request = anotherBirth()
  const { call, done } = openCall()
  expect(await warmCalculations(call, [request, draw, { engine: 'astrolabe', input: {} }])).toBe(1)
  await done()
  expect(await ask(request)).toMatchObject({ cached: true })
  await expect(
    warmCalculations(
      call,
      Array.from({ length: 101 }, () => request),
    ),
  ).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  })
})

test('the example of every engine that does not draw is warmed, and nothing where nothing is kept', async () => {
  const { call, done } = openCall()
  const warmed = await warmExamples(call)
  await done()
  const answers = await Promise.all(engineIds.map((engine) => ask({ engine, input: engineSchemas[engine].example })))
  expect(answers.filter(({ cached }) => cached).length).toBe(warmed)
  for (const { cached, draw: drawn } of answers) expect(cached).toBe(drawn === null)
  expect(await warmExamples(openCall({ ORRERY_ENV: 'development' }).call)).toBe(0)
})

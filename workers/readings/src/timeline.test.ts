import { env } from 'cloudflare:workers'
import type { CalculationRecord } from '@orrery/contracts/readings-api'
import { createLog } from '@orrery/worker-kit/log'
import { expect, test } from 'vitest'
import type { Work } from './call.ts'
import { forgetOldEntries } from './timeline.ts'
import { failure, lisbon, readings, somebody } from './testing/people.ts'

// Safe because wrangler.jsonc binds the engines under this name.
const work = { env, log: createLog({ worker: 'readings' }), runOn: () => {} } as unknown as Work

const natal: CalculationRecord = {
  engine: 'natal',
  input: { ...lisbon },
  signature: '0123456789abcdef',
  title: 'Natal Chart',
  summary: 'Sun in Taurus.',
}

const natalAt = (position: number): CalculationRecord => ({ ...natal, position })

const timelineOf = async (caller: ReturnType<typeof somebody>) => (await readings.listTimeline(caller)).items

test('a calculation leaves an entry that says what was asked and what was found', async () => {
  const caller = somebody()
  await readings.recordCalculation({ ...caller, ...natal })
  const [entry] = await timelineOf(caller)
  expect(entry).toEqual({
    id: expect.any(String),
    type: 'engine_calculation',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    engine: 'natal',
    title: 'Natal Chart',
    favorite: false,
    data: { input: lisbon, signature: natal.signature, summary: natal.summary, seed: null },
  })
  expect(await readings.getEntry({ ...caller, id: entry!.id })).toEqual(entry)
})

test('the same calculation under the same request id is one entry, however often it is told', async () => {
  const caller = somebody()
  await Promise.all(Array.from({ length: 5 }, () => readings.recordCalculation({ ...caller, ...natal })))
  expect(await timelineOf(caller)).toHaveLength(1)
  const again = { ...caller, trace: { requestId: crypto.randomUUID() } }
  await readings.recordCalculation({ ...again, ...natal })
  expect(await timelineOf(caller)).toHaveLength(2)
})

test('other calculations under a request id that a client uses for everything are entries too', async () => {
  const caller = somebody('my-only-id')
  await readings.recordCalculation({ ...caller, ...natal })
  await readings.recordCalculation({ ...caller, ...natal, engine: 'tarot', input: {} })
  expect(await timelineOf(caller)).toHaveLength(2)
})

test('every item of a batch is an entry, also two that ask the same', async () => {
  const caller = somebody()
  const calculations = [0, 1, 2].map(natalAt)
  await readings.recordCalculations({ ...caller, calculations })
  await readings.recordCalculations({ ...caller, calculations })
  expect(await timelineOf(caller)).toHaveLength(3)
})

test('what is too long is left out of an entry, and the entry is there all the same', async () => {
  const caller = somebody()
  const input = { junk: 'a'.repeat(20_000) }
  await readings.recordCalculation({ ...caller, ...natal, input, summary: 'b'.repeat(9000), seed: 'ab' })
  const [entry] = await timelineOf(caller)
  expect(entry?.data).toEqual({ input: null, signature: natal.signature, summary: 'b'.repeat(4000), seed: 'ab' })
})

/** Entries written straight into the store, one a minute from this instant on. */
const fill = async (userId: string, count: number, fromMs: number, favorite = 0): Promise<void> => {
  const rows = JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: crypto.randomUUID(),
      once: crypto.randomUUID(),
      at: new Date(fromMs + index * 60_000).toISOString(),
      title: `No. ${index}`,
    })),
  )
  await env.READINGS.prepare(
    `INSERT INTO timeline_entries (id, user_id, occurrence, type, at, title, favorite, content)
     SELECT value->>'id', ?1, value->>'once', 'synthesis', value->>'at', value->>'title', ?2, '{}' FROM json_each(?3)`,
  )
    .bind(userId, favorite, rows)
    .run()
}

test('the timeline comes newest first, page by page, each entry once', async () => {
  const caller = somebody()
  await fill(caller.actor.userId, 45, Date.UTC(2026, 0, 1))
  const titles: string[] = []
  let cursor: string | undefined
  do {
    const page = await readings.listTimeline({ ...caller, cursor })
    titles.push(...page.items.map(({ title }) => title))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(titles).toEqual(Array.from({ length: 45 }, (_, index) => `No. ${44 - index}`))
})

test('entries of one instant are not lost between two pages', async () => {
  const caller = somebody()
  const calculations = Array.from({ length: 9 }, (_, position) => natalAt(position))
  await readings.recordCalculations({ ...caller, calculations })
  const first = await readings.listTimeline({ ...caller, limit: 5 })
  const second = await readings.listTimeline({ ...caller, limit: 5, cursor: first.nextCursor ?? undefined })
  expect(second.nextCursor).toBeNull()
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(9)
})

test('one type can be asked for alone', async () => {
  const caller = somebody()
  await fill(caller.actor.userId, 3, Date.UTC(2026, 0, 1))
  await readings.recordCalculation({ ...caller, ...natal })
  expect((await readings.listTimeline({ ...caller, type: 'engine_calculation' })).items).toHaveLength(1)
  expect((await readings.listTimeline({ ...caller, type: 'forecast_daily' })).items).toEqual([])
})

test.each(['', 'x', '!!', btoa('2026 no id'), btoa("' OR 1=1 --")])(
  'a cursor never given out, %j, is refused',
  async (cursor) => {
    expect((await failure(readings.listTimeline({ ...somebody(), cursor }))).code).toBe('INVALID_INPUT')
  },
)

test("another person's entry is not found, whatever is done to it, and stays", async () => {
  const [owner, stranger] = [somebody(), somebody()]
  await readings.recordCalculation({ ...owner, ...natal })
  const [entry] = await timelineOf(owner)
  const id = entry!.id
  const tries = [
    readings.getEntry({ ...stranger, id }),
    readings.removeEntry({ ...stranger, id }),
    readings.setFavorite({ ...stranger, id, favorite: true }),
    readings.getEntry({ ...owner, id: "' OR 1=1 --" }),
  ]
  for (const { code } of await Promise.all(tries.map(failure))) expect(code).toBe('NOT_FOUND')
  expect(await timelineOf(owner)).toEqual([entry])
  expect(await timelineOf(stranger)).toEqual([])
})

test('an entry is made a favourite, let go, and removed', async () => {
  const caller = somebody()
  await readings.recordCalculation({ ...caller, ...natal })
  const [entry] = await timelineOf(caller)
  const id = entry!.id
  expect(await readings.setFavorite({ ...caller, id, favorite: true })).toEqual({ ...entry, favorite: true })
  expect(await readings.getEntry({ ...caller, id })).toMatchObject({ favorite: true })
  expect(await readings.setFavorite({ ...caller, id, favorite: false })).toEqual(entry)
  await readings.removeEntry({ ...caller, id })
  expect((await failure(readings.removeEntry({ ...caller, id }))).code).toBe('NOT_FOUND')
})

test('the newest 2,000 entries stay, and every favourite beside them', async () => {
  const caller = somebody()
  const { userId } = caller.actor
  await fill(userId, 10, Date.UTC(2025, 0, 1), 1)
  await fill(userId, 2005, Date.UTC(2026, 0, 1))
  await readings.recordCalculation({ ...caller, ...natal })
  const counted = await env.READINGS.prepare(
    'SELECT favorite, COUNT(*) AS entries, MIN(at) AS oldest FROM timeline_entries WHERE user_id = ? GROUP BY favorite',
  )
    .bind(userId)
    .all()
  expect(counted.results).toEqual([
    { favorite: 0, entries: 2000, oldest: new Date(Date.UTC(2026, 0, 1, 0, 6)).toISOString() },
    { favorite: 1, entries: 10, oldest: '2025-01-01T00:00:00.000Z' },
  ])
})

test('at most 1,000 favourites are kept', async () => {
  const caller = somebody()
  await fill(caller.actor.userId, 1000, Date.UTC(2026, 0, 1), 1)
  await readings.recordCalculation({ ...caller, ...natal })
  const [entry] = await timelineOf(caller)
  const error = await failure(readings.setFavorite({ ...caller, id: entry!.id, favorite: true }))
  expect(error.code).toBe('CONFLICT')
})

test('the daily job forgets what is older than two years, favourites excepted', async () => {
  const caller = somebody()
  const { userId } = caller.actor
  await fill(userId, 2, Date.UTC(2024, 5, 1))
  await fill(userId, 1, Date.UTC(2024, 5, 1), 1)
  await fill(userId, 3, Date.UTC(2026, 5, 1))
  expect(await forgetOldEntries(work, new Date('2026-06-03T00:00:00Z'))).toBeGreaterThanOrEqual(2)
  expect((await timelineOf(caller)).map(({ at }) => at.slice(0, 4))).toEqual(['2026', '2026', '2026', '2024'])
})

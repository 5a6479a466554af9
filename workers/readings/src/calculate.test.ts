import { env } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { failure, lisbon, readings, somebody } from './testing/people.ts'

const guest = () =>
  ({
    actor: { kind: 'guest', subject: `telegram:${crypto.randomUUID()}` },
    trace: { requestId: crypto.randomUUID() },
  }) as const

const entries = async (): Promise<number> => {
  // Safe because vitest.config.ts binds the database of this worker.
  const { READINGS } = env as unknown as { READINGS: D1Database }
  return (await READINGS.prepare('SELECT COUNT(*) AS n FROM timeline_entries').first<number>('n')) ?? 0
}

test('a person of a chat gets a chart and finds it on the timeline, once for a request', async () => {
  const userId = crypto.randomUUID()
  const asked = {
    actor: { kind: 'channel', userId, channel: 'telegram' },
    trace: { requestId: crypto.randomUUID() },
    engine: 'human_design',
    input: lisbon,
  } as const
  const first = await readings.calculate(asked)
  const again = await readings.calculate(asked)
  expect(first.formatted_output).not.toBe('')
  expect(again.field_signature).toBe(first.field_signature)
  const { items } = await readings.listTimeline({ actor: asked.actor, trace: asked.trace })
  expect(items.map(({ engine, data }) => [engine, data['signature']])).toEqual([
    ['human_design', first.field_signature],
  ])
})

test('of a guest nothing is kept', async () => {
  const before = await entries()
  const { engine_name } = await readings.calculate({ ...guest(), engine: 'natal', input: lisbon })
  expect(engine_name).toBe('natal')
  expect(await entries()).toBe(before)
})

test('a draw is drawn again by its seed, and its picture is the same', async () => {
  const seed = 'a1'.repeat(32)
  const asked = { ...guest(), engine: 'tarot', input: { seed, question: 'What matters?' } }
  const { draw } = await readings.calculate(asked)
  const [one, other] = [await readings.draw(asked), await readings.draw(asked)]
  expect(draw?.seed).toBe(seed)
  expect(one.svg).toContain('<svg')
  expect(one.svg).toBe(other.svg)
})

test('towns are found by the beginning of their name', async () => {
  const [first] = await readings.findPlaces({ ...guest(), q: 'Lisb', limit: 3 })
  expect(first).toMatchObject({ country: 'PT', timezone: 'Europe/Lisbon' })
})

test('what the engines refuse is refused in their words, and nothing is kept of it', async () => {
  const person = somebody()
  const { code } = await failure(
    readings.calculate({ ...person, engine: 'natal', input: { ...lisbon, birth_date: '1990-02-30' } }),
  )
  expect(code).toBe('INVALID_INPUT')
  expect((await failure(readings.draw({ ...person, engine: 'horoscope', input: {} }))).code).toBe('ENGINE_NOT_FOUND')
  expect((await readings.listTimeline(person)).items).toEqual([])
})

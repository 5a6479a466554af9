import type { Reading, ReadingEvent } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { aiDown, errorOf, jsonOf, knock, openDoor, post, withModels } from '../testing/knock.ts'
import { bearer, keyOf, somebody, somebodyWithTokens } from '../testing/people.ts'

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const input = { ...birth }

const readingOf = async (response: Response): Promise<Reading> => {
  expect(response.status).toBe(200)
  return (await response.json()) as Reading
}

/** Every sentence rests on facts, and each of these is told. */
const expectCited = ({ sentences, facts }: Reading): void => {
  expect(sentences.length).toBeGreaterThan(3)
  const known = new Set(facts.map(({ id }) => id))
  expect(sentences.flatMap(({ cites }) => cites).filter((id) => !known.has(id))).toEqual([])
}

test('a guest gets a composed synthesis of engines that are asked on the way', async () => {
  const engines = ['human_design', { engineName: 'Biorhythm', input: { date: '2026-11-22' } }]
  const reading = await readingOf(await knock('/ai/synthesize', post({ engines, birth_data: birth })))
  expect(reading.provider).toBe('composer')
  expectCited(reading)
  expect(new Set(reading.facts.map(({ engine }) => engine))).toEqual(new Set(['human_design', 'biorhythm']))
})

test('results are read in whichever envelope they come', async () => {
  const calculated = await jsonOf(await knock('/engines/human_design/calculate', post({ input })))
  const data = calculated['data'] as { raw_data: object }
  const told = [
    { engineName: 'human_design', data },
    { engine: 'human-design', data: { raw_data: data.raw_data } },
    { engineName: 'human_design', raw_data: data.raw_data },
    data,
    calculated,
  ]
  const read = await Promise.all(
    told.map(async (result) => readingOf(await knock('/api/v1/ai/interpret', post({ result })))),
  )
  expect(new Set(read.map(({ aiAnalysis }) => aiAnalysis)).size).toBe(1)
})

test('line by line, a reading begins with who writes it and ends with the whole', async () => {
  const headers = { accept: 'application/x-ndjson' }
  const answer = await knock('/ai/interpret', post({ engineName: 'human_design', input }, headers))
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await answer.text()).split('\n').filter((line) => line !== '')
  const events = lines.map((line) => JSON.parse(line) as ReadingEvent)
  expect(events[0]).toMatchObject({ type: 'start', provider: 'composer' })
  const last = events.at(-1)
  if (last?.type !== 'finish') throw new Error('The reading has no end.')
  const sentences = events.flatMap((event) => (event.type === 'sentence' ? [event.sentence] : []))
  expect(sentences).toEqual(last.reading.sentences)
  expectCited(last.reading)
})

test('guests have the composer whatever they ask for, people the models', async () => {
  const door = openDoor(withModels)
  const asked = { engineName: 'human_design', input, options: { model: 'openai/reading', cache: 'bypass' } }
  expect((await readingOf(await door('/ai/interpret', post(asked)))).provider).toBe('composer')
  const { accessToken } = await somebodyWithTokens()
  const own = await door('/ai/interpret', post(asked, bearer(accessToken)))
  expect(own.headers.get('x-orrery-provider')).toBe('openai')
  expectCited(await readingOf(own))
})

test('a person’s own birth fills what is left out', async () => {
  const headers = bearer((await somebodyWithTokens()).accessToken)
  await knock('/api/v1/profiles', post({ name: 'Ada', relation: 'self', ...birth }, headers))
  const left = await readingOf(await knock('/ai/synthesize', post({ engines: ['human_design'] }, headers)))
  const said = await readingOf(
    await knock('/ai/synthesize', post({ engines: ['human_design'], birth_data: birth }, headers)),
  )
  expect(left.sentences).toEqual(said.sentences)
})

test.each([
  [{}, 400, 'INVALID_INPUT'],
  [{ engines: [] }, 400, 'INVALID_INPUT'],
  [{ engines: ['astrolabe'] }, 404, 'ENGINE_NOT_FOUND'],
  [{ engines: ['human_design'] }, 400, 'INVALID_INPUT'],
  [{ results: [{ engineName: 'human_design' }] }, 400, 'INVALID_INPUT'],
  [{ results: [{ data: { raw_data: {} } }] }, 400, 'INVALID_INPUT'],
  [{ results: [{ engineName: 'human_design', data: { raw_data: {} } }] }, 400, 'INVALID_INPUT'],
  [{ engines: Array.from({ length: 21 }, () => 'tarot') }, 400, 'INVALID_INPUT'],
])('%j is refused with %i %s', async (body, status, code) => {
  const answer = await knock('/ai/synthesize', post(body))
  expect(answer.status).toBe(status)
  expect(await errorOf(answer)).toMatchObject({ code })
})

test('a key reads only with its scope, and calculates on the way only with the engine’s', async () => {
  const { userId } = await somebody()
  const ask = async (...scopes: string[]) => {
    const { key } = await keyOf(userId, scopes)
    return knock('/ai/interpret', post({ engineName: 'human_design', input }, { 'x-api-key': key }))
  }
  expect((await ask('readings:read')).status).toBe(403)
  const blind = await ask('ai:write')
  expect(blind.status).toBe(403)
  expect(await errorOf(blind)).toMatchObject({ details: { scope: 'engines:human_design:read' } })
  expect((await ask('ai:write', 'engines:human_design:read')).status).toBe(200)
})

test('while the models’ worker is down there is no reading, and it says when to come back', async () => {
  const answer = await openDoor(aiDown)('/ai/interpret', post({ engineName: 'human_design', input }))
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await errorOf(answer)).toMatchObject({ code: 'AI_UNAVAILABLE' })
})

import type { Actor } from '@orrery/contracts/actor'
import type { CitedSentence, Reading, ReadingEvent, ReadingOptions } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { readingRequestOf } from './reading/reading-request.ts'
import { streamReading } from './stream-reading.ts'
import { strictWork } from './testing/ledger.ts'
import { ai, failure, faulty, somebody, triesOf } from './testing/models.ts'

const natal = {
  engine: 'natal',
  data: {
    raw_data: {
      birth_info: { local_time: '14:25:00' },
      chart: {
        bodies: { sun: { sign: 'Leo' }, moon: { sign: 'Taurus' }, mars: { sign: 'Virgo' }, venus: { sign: 'Cancer' } },
        aspects: [],
      },
    },
  },
}
const numerology = {
  engine: 'numerology',
  data: { raw_data: { variant: 'single', life_path: 7, expression: 3, soul_urge: 9 } },
}

type Asked = { options?: ReadingOptions; actor?: Actor; results?: readonly (typeof natal | typeof numerology)[] }

const open = async ({ options, actor, results = [natal, numerology] }: Asked): Promise<ReadableStream<Uint8Array>> => {
  const asked = { ...somebody(), ...(actor && { actor }), results, ...(options && { options }) }
  const { body } = await ai.streamReading(asked)
  return body as ReadableStream<Uint8Array>
}

const linesIn = (text: string): readonly ReadingEvent[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReadingEvent)

const eventsOf = async (asked: Asked): Promise<readonly ReadingEvent[]> =>
  linesIn(await new Response(await open(asked)).text())

const kindsOf = (events: readonly ReadingEvent[]): readonly string[] =>
  events.map(({ type }) => type).filter((type, index, all) => type !== 'waiting' && type !== all[index - 1])

/** What a reader has in hand at the end, beside the whole reading that the last line brings. */
const toldBy = (events: readonly ReadingEvent[]) => {
  const last = events.at(-1)
  if (last?.type !== 'finish') throw new Error(`No finish: ${JSON.stringify(last)}`)
  const valid = events.slice(events.findLastIndex(({ type }) => type === 'restart') + 1)
  const sentences: CitedSentence[] = []
  const facts: string[] = []
  for (const event of valid) {
    if (event.type !== 'sentence') continue
    sentences.push(event.sentence)
    facts.push(...event.facts.map(({ id }) => id))
    expect(event.sentence.cites.filter((id) => !facts.includes(id))).toEqual([])
  }
  return { reading: last.reading, sentences, facts }
}

/** The told sentences are those of the reading, and every fact came once. */
const wholeOf = (events: readonly ReadingEvent[]): Reading => {
  const { reading, sentences, facts } = toldBy(events)
  expect(sentences).toEqual(reading.sentences)
  expect(sentences.length).toBeGreaterThanOrEqual(5)
  expect(facts.toSorted()).toEqual(reading.facts.map(({ id }) => id).toSorted())
  return reading
}

const lie = /Pisces|Gate 64/
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('sentences come one by one, with their facts, and then the whole reading', async () => {
  const events = await eventsOf({ options: { model: `openai/${faulty('reading')}` } })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'finish'])
  expect(wholeOf(events)).toMatchObject({ provider: 'openai', cached: false })
})

test.each(['anthropic', 'google'])('the same in the dialect of %s', async (provider) => {
  const events = await eventsOf({ options: { model: `${provider}/${faulty('reading')}` } })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'finish'])
  expect(wholeOf(events).provider).toBe(provider)
})

test('the first sentences are there while the model still writes', async () => {
  const reader = (await open({ options: { model: `openai/${faulty('reading-slow')}` } })).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let firstAtMs: number | null = null
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += decoder.decode(next.value, { stream: true })
    if (firstAtMs === null && text.includes('"sentence"')) firstAtMs = Date.now()
  }
  expect(firstAtMs).not.toBeNull()
  expect(Date.now() - (firstAtMs ?? 0)).toBeGreaterThan(500)
  expect(kindsOf(linesIn(text))).toEqual(['start', 'sentence', 'finish'])
})

test('a sentence that is not so is never told: the model is hung up on, hears why, and begins again', async () => {
  const model = faulty('reading-lie-once')
  const events = await eventsOf({ options: { model: `openai/${model}` } })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'restart', 'sentence', 'finish'])
  expect(JSON.stringify(events)).not.toMatch(lie)
  expect(wholeOf(events)).toMatchObject({ provider: 'openai' })
  const [first, second] = await triesOf(model)
  expect(first?.leftAtMs).toBeTypeOf('number')
  expect(second?.body).toMatch(/names Pisces/)
})

test('after a second lie the composer writes', async () => {
  const events = await eventsOf({ options: { model: `openai/${faulty('reading-lie')}` } })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'restart', 'sentence', 'restart', 'sentence', 'finish'])
  const { provider, attempts } = wholeOf(events)
  expect(provider).toBe('composer')
  expect(attempts.map((attempt) => `${attempt.provider} ${attempt.class ?? attempt.outcome}`)).toEqual([
    'openai invalid_reply',
    'openai invalid_reply',
    'composer ok',
  ])
})

test('a stream that is cut begins again, and a second cut brings the composer', async () => {
  const once = await eventsOf({ options: { model: `openai/${faulty('reading-cut-once')}` } })
  expect(kindsOf(once)).toEqual(['start', 'sentence', 'restart', 'sentence', 'finish'])
  expect(wholeOf(once).provider).toBe('openai')
  const always = await eventsOf({ options: { model: `openai/${faulty('reading-cut')}` } })
  expect(wholeOf(always).provider).toBe('composer')
})

test('a model that falls silent is left for the next one', async () => {
  const events = await eventsOf({ options: { chain: 'reading-stalls' } })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'restart', 'sentence', 'finish'])
  const { provider, attempts } = wholeOf(events)
  expect(provider).toBe('openai')
  expect(attempts[0]).toMatchObject({ provider: 'compatible', class: 'stalled' })
})

test('an answer of another form is asked for once more', async () => {
  const events = await eventsOf({ options: { model: `openai/${faulty('reading-form-once')}` } })
  expect(wholeOf(events)).toMatchObject({ provider: 'openai' })
  const words = await eventsOf({ options: { model: `openai/${faulty('healthy')}` } })
  expect(kindsOf(words)).toEqual(['start', 'sentence', 'finish'])
  expect(wholeOf(words).provider).toBe('composer')
})

test('twenty at once are each told their own reading, whatever befalls the others', async () => {
  const faults = ['reading', 'reading-lie-once', 'reading-cut-once', 'reading-form-once']
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      eventsOf({
        options: { model: `openai/${faulty(faults[index % faults.length] ?? '')}` },
        results: index % 2 === 0 ? [natal] : [natal, numerology],
      }),
    ),
  )
  for (const [index, events] of told.entries()) {
    const engines = new Set(wholeOf(events).facts.map(({ engine }) => engine))
    expect(JSON.stringify(events)).not.toMatch(lie)
    expect(engines.has('numerology') && index % 2 === 0).toBe(false)
  }
})

test('the composer’s reading is told in the same form', async () => {
  const events = await eventsOf({ options: { model: 'composer' }, results: [natal] })
  expect(events[0]).toMatchObject({ type: 'start', provider: 'composer' })
  expect(kindsOf(events)).toEqual(['start', 'sentence', 'finish'])
  expect(wholeOf(events)).toMatchObject({ provider: 'composer', costMicroUsd: 0 })
})

test('while nothing can be told yet, a word that somebody is at work', async () => {
  const events = await eventsOf({ options: { model: `openai/${faulty('reading-hesitate')}` } })
  expect(events.slice(0, 3).map(({ type }) => type)).toEqual(['start', 'waiting', 'sentence'])
  expect(wholeOf(events).provider).toBe('openai')
})

test('a guest gets the composer, whatever is asked for and whoever forgot', async () => {
  const model = faulty('reading')
  const guest = { ...somebody(), actor: { kind: 'guest', subject: crypto.randomUUID() } } as const
  const options = { model: `openai/${model}` }
  expect(wholeOf(await eventsOf({ actor: guest.actor, options })).provider).toBe('composer')
  expect((await ai.synthesise({ ...guest, results: [natal, numerology], options })).provider).toBe('composer')
  expect((await ai.interpret({ ...guest, result: natal, options })).provider).toBe('composer')
  expect((await ai.interpret({ ...guest, result: natal })).provider).toBe('composer')
  const task = { name: 'interpret', facts: readingRequestOf([natal]) } as const
  expect((await ai.complete({ ...guest, task, ...options })).provider).toBe('composer')
  expect(await triesOf(model)).toEqual([])
})

test('a kept reading is told in the same form, and the model is not asked again', async () => {
  const { work } = strictWork()
  const model = faulty('reading')
  const request = { ...somebody(), results: [natal, numerology], options: { model: `openai/${model}` } }
  const tell = async () => linesIn(await new Response((await streamReading(work, request)).body).text())
  const first = wholeOf(await tell())
  await sleep(200)
  const again = await tell()
  expect(kindsOf(again)).toEqual(['start', 'sentence', 'finish'])
  expect(wholeOf(again)).toMatchObject({ cached: true, costMicroUsd: 0, sentences: first.sentences })
  expect(await triesOf(model)).toHaveLength(1)
})

test('a reader who goes away hangs up on the provider, and what was used is written down', async () => {
  const model = faulty('reading-slow')
  const { actor } = somebody()
  const reader = (await open({ actor, options: { model: `compatible/${model}` } })).getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (!text.includes('"sentence"')) text += decoder.decode((await reader.read()).value, { stream: true })
  await reader.cancel()
  for (let waited = 0; waited < 40 && (await ai.usage({ actor })).lines.length === 0; waited += 1) await sleep(50)
  const { lines } = await ai.usage({ actor })
  expect(lines).toMatchObject([{ task: 'synthesise', provider: 'compatible', failedAttempts: 1, hasEstimates: true }])
  expect(lines[0]?.outputTokens).toBeGreaterThan(0)
  const tries = await triesOf(model)
  expect(tries).toHaveLength(1)
  expect(tries[0]?.leftAtMs).toBeTypeOf('number')
})

test('what is wrong with the request itself rejects before there is a body', async () => {
  expect((await failure(open({ results: [] }))).code).toBe('INVALID_INPUT')
  expect((await failure(open({ options: { model: 'nonsense' } }))).code).toBe('NOT_FOUND')
})

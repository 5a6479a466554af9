import type { StreamEvent } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { bedText } from '../testing/bed-words.ts'
import { ai, eventsOf, failure, faulty, question, somebody, triesOf } from './testing/models.ts'
import { toldBy } from './testing/told.ts'

const open = async (request: { model: string; delivery?: 'live' | 'whole' }): Promise<ReadableStream<Uint8Array>> => {
  const { body } = await ai.stream({ ...somebody(), messages: question(), ...request })
  return body as ReadableStream<Uint8Array>
}

const kindsOf = (events: readonly StreamEvent[]): readonly string[] => [...new Set(events.map(({ type }) => type))]
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test.each(['live', 'whole'] as const)('%s begins with the model and ends with what it used', async (delivery) => {
  const events = await eventsOf(await open({ model: `openai/${faulty('healthy')}`, delivery }))
  expect(kindsOf(events)).toEqual(['start', 'delta', 'finish'])
  expect(toldBy(events)).toMatchObject({ text: bedText, finish: 'stop', outputTokens: 77 })
})

test('live hands on words while the model still speaks', async () => {
  const body = await open({ model: `openai/${faulty('slow')}`, delivery: 'live' })
  const reader = body.getReader()
  const startedAtMs = Date.now()
  const decoder = new TextDecoder()
  let text = ''
  while (!text.includes('"delta"')) text += decoder.decode((await reader.read()).value, { stream: true })
  expect(Date.now() - startedAtMs).toBeLessThan(6000)
  await reader.cancel()
})

test.each(['live', 'whole'] as const)(
  'a reader of %s who goes away hangs up on the provider at once',
  async (delivery) => {
    const model = faulty('slow')
    const body = await open({ model: `compatible/${model}`, delivery })
    for (let waited = 0; waited < 50 && (await triesOf(model)).length === 0; waited += 1) await sleep(50)
    await sleep(300)
    const [before] = await triesOf(model)
    expect(before?.leftAtMs).toBeNull()
    await body.cancel()
    await sleep(500)
    const tries = await triesOf(model)
    expect(tries).toHaveLength(1)
    expect(tries[0]?.leftAtMs).toBeTypeOf('number')
  },
)

test('what is wrong with the request rejects before there is a body', async () => {
  expect((await failure(open({ model: 'nonsense' }))).code).toBe('NOT_FOUND')
  const error = await failure(ai.stream({ ...somebody(), model: 'openai/healthy' }))
  expect(error.code).toBe('INVALID_INPUT')
})

test('tool calls come in their pieces when live and in one when whole', async () => {
  const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: { type: 'object' } } }]
  const ask = async (delivery: 'live' | 'whole') => {
    const request = { ...somebody(), messages: question(), tools, delivery }
    const { body } = await ai.stream({ ...request, model: `openai/${faulty('healthy')}` })
    return eventsOf(body as ReadableStream<Uint8Array>)
  }
  for (const delivery of ['live', 'whole'] as const) {
    const calls = (await ask(delivery)).filter((event) => event.type === 'tool_call')
    expect(calls[0]).toMatchObject({ index: 0, id: 'call_bed', name: 'weather' })
    expect(calls.map((call) => call.arguments).join('')).toBe('{"city":"Lisbon"}')
  }
})

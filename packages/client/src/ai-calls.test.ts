import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { createClient } from './client.ts'

const event = (told: object): string => `${JSON.stringify(told)}\n`
const start = { type: 'start', provider: 'composer', model: 'composer/2026-11' }
const sentence = { type: 'sentence', sentence: { text: 'Dein Zuhörer hört “zu”.', cites: [] }, facts: [] }
const finish = { type: 'finish', reading: { aiAnalysis: 'Dein Zuhörer hört “zu”.' } }

/** A client whose door answers with this text, in pieces of so many bytes. */
const told = (text: string, bytesPerPiece = 1000) => {
  const bytes = new TextEncoder().encode(text)
  const sent: Request[] = []
  let isGivenUp = false
  const body = () =>
    new ReadableStream<Uint8Array>({
      start: (pieces) => {
        for (let at = 0; at < bytes.length; at += bytesPerPiece) pieces.enqueue(bytes.slice(at, at + bytesPerPiece))
        if (text.endsWith('\n')) pieces.close()
      },
      cancel: () => {
        isGivenUp = true
      },
    })
  const client = createClient({
    baseUrl: 'https://orrery.test',
    fetch: (request) => {
      sent.push(request.clone())
      return Promise.resolve(new Response(body(), { headers: { 'x-request-id': 'a-request' } }))
    },
  })
  return { client, sent, isGivenUp: () => isGivenUp }
}

const asked = { results: [{ engineName: 'tarot' as const, data: { raw_data: {} } }], options: { date: '2026-11-22' } }

const read = async ({ client }: ReturnType<typeof told>) => {
  const events: unknown[] = []
  try {
    for await (const line of client.ai.streamReading(asked)) events.push(line)
    return { events, error: null }
  } catch (error) {
    return { events, error: AppError.is(error) ? { code: error.code, details: error.details } : error }
  }
}

test('a reading comes event by event, however the bytes were cut, and empty lines say nothing', async () => {
  const text = `\n${event(start)}\n${event(sentence)}${event(finish)}`
  const whole = told(text, 3)
  expect(await read(whole)).toEqual({ events: [start, sentence, finish], error: null })
  expect(whole.sent[0]?.headers.get('accept')).toBe('application/x-ndjson')
  expect(whole.sent[0]?.url).toBe('https://orrery.test/api/v1/ai/synthesize')
  expect(await whole.sent[0]?.json()).toEqual(asked)
})

test('a reading that fails in the midst of it rejects with what the door said, after what was told', async () => {
  const error = { code: 'BUDGET_EXCEEDED', message: 'Used up.', class: 'budget_exceeded', attempts: [] }
  expect(await read(told(event(start) + event({ type: 'error', error })))).toEqual({
    events: [start],
    error: { code: 'BUDGET_EXCEEDED', details: { class: 'budget_exceeded', attempts: [], requestId: 'a-request' } },
  })
})

test('a reading that is cut off is not taken for a whole one', async () => {
  expect(await read(told(event(start) + event(sentence)))).toEqual({
    events: [start, sentence],
    error: { code: 'UNAVAILABLE', details: { requestId: 'a-request' } },
  })
})

test('whoever stops listening ends the answer', async () => {
  const endless = told(`${event(start)}{"type"`)
  for await (const line of endless.client.ai.streamReading(asked)) if (line.type === 'start') break
  expect(endless.isGivenUp()).toBe(true)
})

import { expect, test } from 'vitest'
import { aiDown, errorOf, jsonOf, knock as knockWithout, openDoor, post, withModels } from '../testing/knock.ts'
import { bearer, keyOf, somebody } from '../testing/people.ts'

const knock = openDoor(withModels)

const keyed = async (): Promise<Record<string, string>> => {
  const { userId } = await somebody()
  return bearer((await keyOf(userId, ['ai:write'])).key)
}

const question = (model: string, more: object = {}) => ({
  model,
  messages: [{ role: 'user', content: 'Say something.' }],
  ...more,
})

const chat = async (body: object, headers: Record<string, string> = {}, door = knock): Promise<Response> =>
  door('/v1/chat/completions', post(body, { ...(await keyed()), ...headers }))

test('a chat completion has OpenAI’s shape, and tells in headers who answered and what it cost', async () => {
  const answer = await chat(question('openai/healthy'))
  expect(await jsonOf(answer)).toMatchObject({
    object: 'chat.completion',
    model: 'openai/healthy',
    choices: [{ index: 0, message: { role: 'assistant' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 21, completion_tokens: 77, total_tokens: 98 },
    orrery: { costMicroUsd: 329, attempts: [{ n: 1, outcome: 'ok' }] },
  })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'x-orrery-provider': 'openai',
    'x-orrery-model': 'healthy',
    'x-orrery-cost-microusd': '329',
    'x-orrery-cache': 'bypass',
    'x-orrery-attempts': '1',
  })
})

test('what it cost is unknown where a price is missing, and never nothing', async () => {
  const answer = await chat(question('compatible/unheard-of'))
  expect(answer.headers.get('x-orrery-cost-microusd')).toBe('unknown')
  expect(await jsonOf(answer)).toMatchObject({ orrery: { costMicroUsd: null } })
})

test('fields that are not known, and those that say null, are ignored', async () => {
  const answer = await chat(question('auto', { n: null, logit_bias: {}, temperature: null, stop: null, tools: null }))
  expect(answer.status).toBe(200)
})

test('an answer may be sent back as it came, with its nulls, and tools may leave out what they do not need', async () => {
  const messages = [
    { role: 'user', content: 'And?' },
    { role: 'assistant', content: 'So.', refusal: null, tool_calls: null, audio: null },
    { role: 'user', content: 'And then?', name: null },
  ]
  const tools = [{ type: 'function', function: { name: 'look', description: null, parameters: null, strict: null } }]
  expect((await chat({ model: 'auto', messages, tools })).status).toBe(200)
})

test.each([
  [{ model: 'auto' }, 'messages'],
  [question('auto', { temperature: 3 }), 'temperature'],
  [question('auto', { max_tokens: 0 }), 'max_tokens'],
  [{ model: 'auto', messages: [{ role: 'wizard', content: 'x' }] }, 'messages.0.role'],
])('%j is refused, and the field is named', async (body, param) => {
  const answer = await chat(body)
  expect(answer.status).toBe(400)
  expect(await errorOf(answer)).toMatchObject({ type: 'invalid_request_error', param })
})

test.each(['x-orrery-cache', 'x-orrery-delivery'])('%s takes only the words it knows', async (header) => {
  const answer = await chat(question('auto'), { [header]: 'perhaps' })
  expect(answer.status).toBe(400)
  expect(await errorOf(answer)).toMatchObject({ param: header })
})

test('a stream is server-sent events of one answer, ended by [DONE]', async () => {
  const answer = await chat(question('openai/healthy', { stream: true, stream_options: { include_usage: true } }))
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('x-orrery-model')).toBe('healthy')
  const events = (await answer.text()).trim().split('\n\n')
  expect(events.at(-1)).toBe('data: [DONE]')
  const chunks = events.slice(0, -1).map((event) => JSON.parse(event.slice('data: '.length)) as Record<string, unknown>)
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
  expect(chunks[0]).toMatchObject({ choices: [{ delta: { role: 'assistant' } }] })
  expect(chunks.at(-2)).toMatchObject({
    choices: [{ delta: {}, finish_reason: 'stop' }],
    orrery: { costMicroUsd: 329 },
  })
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 98 } })
})

test('a stream that is delivered whole tells in its headers what it cost', async () => {
  const answer = await chat(question('openai/healthy', { stream: true }), { 'x-orrery-delivery': 'whole' })
  expect(answer.headers.get('x-orrery-cost-microusd')).toBe('329')
  expect(await answer.text()).toContain('data: [DONE]')
})

test('a stream that fails before a word has a status; one that breaks off later has an error and no [DONE]', async () => {
  const refused = await chat(question('compatible/policy~early', { stream: true }))
  expect(refused.status).toBe(400)
  const broken = await chat(question('compatible/cut~late', { stream: true }))
  expect(broken.status).toBe(200)
  const text = await broken.text()
  expect(text).not.toContain('[DONE]')
  expect(text.trim().split('\n\n').at(-1)).toMatch(/^data: \{"error":\{"message":/)
})

test('a stream that is delivered whole falls back in the middle of an answer', async () => {
  const answer = await chat(question('mended', { stream: true }), { 'x-orrery-delivery': 'whole' })
  const text = await answer.text()
  expect(answer.headers.get('x-orrery-model')).toBe('healthy~mended')
  expect(text).toContain('data: [DONE]')
})

test('an answer may be told again, where that is asked for', async () => {
  const headers = { ...(await keyed()), 'x-orrery-cache': 'use' }
  const ask = () => knock('/v1/chat/completions', post(question('openai/healthy~kept'), headers))
  expect((await ask()).headers.get('x-orrery-cache')).toBe('miss')
})

test('the platform’s own address answers alike, and fails in its own words', async () => {
  const headers = await keyed()
  const answer = await knock('/api/v1/ai/chat', post(question('openai/healthy'), headers))
  expect(await jsonOf(answer)).toMatchObject({ object: 'chat.completion' })
  const failed = await knock('/ai/chat', post(question('compatible/policy~own'), headers))
  expect(failed.status).toBe(422)
  expect(await errorOf(failed)).toMatchObject({ code: 'CONTENT_FILTERED', requestId: expect.any(String) })
})

test('without a provider a chat is refused with what to do, and the composer answers who asks for it', async () => {
  const refused = await chat(question('auto'), {}, knockWithout)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('x-should-retry')).toBe('false')
  expect(await errorOf(refused)).toMatchObject({
    code: 'no_model_configured',
    message: expect.stringContaining('OPENAI_API_KEY'),
  })
  const composed = await chat(question('composer'), {}, knockWithout)
  expect(composed.headers.get('x-orrery-provider')).toBe('composer')
  expect(composed.headers.get('x-orrery-cost-microusd')).toBe('0')
  const listed = await jsonOf(await knockWithout('/v1/models', { headers: await keyed() }))
  expect(listed['data']).toMatchObject([{ id: 'composer', owned_by: 'composer' }])
})

test('while the worker of the models is down, that is said, and everything else goes on', async () => {
  const door = openDoor(aiDown)
  const refused = await chat(question('auto'), {}, door)
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await jsonOf(await door('/health'))).toMatchObject({ overall: 'degraded' })
  expect((await door('/engines')).status).toBe(200)
})

test('failures of models are not held against their worker', async () => {
  const door = openDoor(withModels)
  const asked = Array.from({ length: 6 }, (_, time) => chat(question(`compatible/empty~breaker-${time}`), {}, door))
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 502))
  expect((await chat(question('openai/healthy'), {}, door)).status).toBe(200)
}, 20_000)

const large = (bytes: number) =>
  question('openai/healthy', { messages: [{ role: 'user', content: 'x'.repeat(bytes) }] })

test('a body may have 4 MB here, and no more', async () => {
  expect((await chat(large(1024 * 1024))).status).toBe(200)
  expect((await chat(large(4 * 1024 * 1024))).status).toBe(413)
})

test('what nothing answers under /v1 is refused in OpenAI’s words too', async () => {
  const missing = await knock('/v1/images/generations', post({}, await keyed()))
  expect(missing.status).toBe(404)
  expect(await errorOf(missing)).toMatchObject({ type: 'invalid_request_error' })
  const method = await knock('/v1/models', post({}, await keyed()))
  expect(method.status).toBe(405)
  expect(await errorOf(method)).toMatchObject({ type: 'invalid_request_error' })
})

test('vectors are numbers, or packed as OpenAI packs them', async () => {
  const headers = await keyed()
  const ask = async (more: object) => {
    const answer = await knock('/v1/embeddings', post({ model: 'openai/embedder', input: 'a text', ...more }, headers))
    const { data } = (await jsonOf(answer)) as { data: readonly [{ embedding: unknown }] }
    return data[0].embedding
  }
  const numbers = (await ask({})) as readonly number[]
  const packed = atob((await ask({ encoding_format: 'base64' })) as string)
  const bytes = Uint8Array.from(packed, (letter) => letter.codePointAt(0) ?? 0)
  expect([...new Float32Array(bytes.buffer)]).toEqual(numbers)
})

test.each([[''], [[]], [Array.from({ length: 257 }, () => 'x')], [[1, 2]]])(
  'embeddings of %j are refused',
  async (input) => {
    const answer = await knock('/v1/embeddings', post({ model: 'openai/embedder', input }, await keyed()))
    expect(answer.status).toBe(400)
  },
)

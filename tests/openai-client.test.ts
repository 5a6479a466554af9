import { request } from 'node:http'
import OpenAI, {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bed, startBed } from '../workers/ai/testing/bed.ts'
import { bedText } from '../workers/ai/testing/bed-words.ts'
import { type BootedPlatform, bootPlatform } from './platform.ts'
import { keyOf, signedUp } from './people.ts'

// What OpenAI's own client makes of `/v1`, with a provider on loopback that misbehaves as the name of the model asks.

let bed: Bed
let platform: BootedPlatform
let openai: OpenAI
let key: string

const chains = {
  auto: ['openai/healthy'],
  pair: ['compatible/unavailable~client', 'openai/healthy~client'],
}

beforeAll(async () => {
  bed = await startBed()
  platform = await bootPlatform({
    env: {
      OPENAI_API_KEY: 'of a test',
      OPENAI_BASE_URL: `${bed.url}/v1`,
      AI_COMPATIBLE_URL: `${bed.url}/v1`,
      AI_CHAIN: JSON.stringify(chains),
      // Long enough for the status line to be sent before a word, or a failure, comes.
      AI_TIMERS: JSON.stringify({ firstTokenMs: 22_000 }),
      AI_PRICES: JSON.stringify({ 'openai/healthy': { input: 1, output: 4 } }),
    },
  })
  key = await keyOf(platform, await signedUp(platform), ['ai:write'])
  openai = clientOf(key)
})

afterAll(async () => {
  await platform.stop()
  await bed.stop()
})

const messages = [{ role: 'user' as const, content: 'Say something.' }]
const weather = {
  type: 'function' as const,
  function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
}

const failureOf = async (asking: Promise<unknown>): Promise<APIError> => {
  const error: unknown = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof APIError) return error
  throw new Error('It did not fail as it should.', { cause: error })
}

test('a chat is answered whole, and says who answered', async () => {
  const asked = openai.chat.completions.create({ model: 'auto', messages })
  const { data, response } = await asked.withResponse()
  expect(data).toMatchObject({
    object: 'chat.completion',
    model: 'openai/healthy',
    choices: [{ message: { role: 'assistant', content: bedText }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 21, completion_tokens: 77, total_tokens: 98 },
  })
  expect(response.headers.get('x-orrery-cost-microusd')).toBe('329')
  expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/)
})

test('after a failure the next model of the chain answers, and both tries are told', async () => {
  const { data, response } = await openai.chat.completions.create({ model: 'pair', messages }).withResponse()
  expect(data.model).toBe('openai/healthy~client')
  expect(response.headers.get('x-orrery-attempts')).toBe('4')
})

test.each(['live', 'whole'])('a stream, %s, brings the words, then the reason, then the tokens', async (delivery) => {
  const stream = await openai.chat.completions.create(
    { model: 'auto', messages, stream: true, stream_options: { include_usage: true } },
    { headers: { 'x-orrery-delivery': delivery } },
  )
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
  expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant')
  expect(chunks.map(({ choices: [choice] }) => choice?.delta.content ?? '').join('')).toBe(bedText)
  expect(chunks.map(({ choices: [choice] }) => choice?.finish_reason ?? null).filter(Boolean)).toEqual(['stop'])
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 21, completion_tokens: 77 } })
  expect(chunks.length).toBeGreaterThan(5)
})

test('the helper for streams assembles the same completion', async () => {
  const helper = openai.chat.completions.stream({ model: 'auto', messages })
  expect((await helper.finalChatCompletion()).choices[0]?.message.content).toBe(bedText)
})

test('a tool is called, whole and as a stream', async () => {
  const called = { id: 'call_bed', type: 'function', function: { name: 'weather', arguments: '{"city":"Lisbon"}' } }
  const whole = await openai.chat.completions.create({ model: 'auto', messages, tools: [weather] })
  expect(whole.choices[0]).toMatchObject({
    finish_reason: 'tool_calls',
    message: { content: null, tool_calls: [called] },
  })
  const helper = openai.chat.completions.stream({ model: 'auto', messages, tools: [weather] })
  const streamed = await helper.finalChatCompletion()
  expect(streamed.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { tool_calls: [called] } })
})

test('a result of a tool goes back into the conversation', async () => {
  const call = { id: 'call_bed', type: 'function' as const, function: { name: 'weather', arguments: '{}' } }
  const answer = await openai.chat.completions.create({
    model: 'auto',
    tools: [weather],
    messages: [
      ...messages,
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'call_bed', content: 'Sunny.' },
    ],
  })
  expect(answer.choices[0]?.message.content).toBe(bedText)
})

test('JSON by a schema is an object of that schema', async () => {
  const schema = { type: 'object', properties: { colour: { type: 'string' } }, required: ['colour'] }
  const answer = await openai.chat.completions.create({
    model: 'auto',
    messages: [{ role: 'user', content: 'Answer «{"colour":"green"}».' }],
    response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } },
  })
  expect(JSON.parse(answer.choices[0]?.message.content ?? '')).toEqual({ colour: 'green' })
})

const vectorsOf = (encoding_format?: 'float' | 'base64') =>
  openai.embeddings.create({
    model: 'openai/embedder',
    input: ['one', 'two words'],
    ...(encoding_format && { encoding_format }),
  })

test('vectors come alike as numbers and packed', async () => {
  const numbers = await vectorsOf('float')
  expect(numbers.data.map(({ index }) => index)).toEqual([0, 1])
  expect(numbers.data[0]?.embedding).toHaveLength(8)
  // Left to itself the client asks for packed ones, and unpacks them.
  expect((await vectorsOf()).data).toEqual(numbers.data)
  const packed = (await vectorsOf('base64')).data[0]?.embedding as unknown as string
  expect([...new Float32Array(Uint8Array.from(Buffer.from(packed, 'base64')).buffer)]).toEqual(
    numbers.data[0]?.embedding,
  )
})

test('the list of models has the chains, what is in them and the composer', async () => {
  const { data } = await openai.models.list()
  const ids = data.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['auto', 'fast', 'best', 'pair', 'openai/healthy', 'composer']))
})

test.each([
  ['rate', 429, RateLimitError, 'rate_limit_exceeded'],
  ['quota', 429, RateLimitError, 'insufficient_quota'],
  ['context', 400, BadRequestError, 'context_length_exceeded'],
  ['policy', 400, BadRequestError, 'content_filter'],
  ['empty', 502, InternalServerError, 'invalid_reply'],
])(
  'a model that answers with %s is %i to the client',
  async (fault, status, kind, code) => {
    const error = await failureOf(openai.chat.completions.create({ model: `compatible/${fault}~error`, messages }))
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ status, code })
  },
  30_000,
)

test('a stream that fails before its first word fails as a call without one does', async () => {
  const asked = openai.chat.completions.create({ model: 'compatible/policy~stream', messages, stream: true })
  expect(await failureOf(Promise.resolve(asked))).toMatchObject({ status: 400 })
})

test('a stream that breaks off in the middle throws, and is never taken for an answer', async () => {
  const stream = await openai.chat.completions.create({ model: 'compatible/cut~stream', messages, stream: true })
  let text = ''
  const reading = async (): Promise<void> => {
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
  }
  expect(await failureOf(reading())).toMatchObject({ code: expect.any(String) })
  expect(bedText.startsWith(text)).toBe(true)
})

const clientOf = (apiKey: string) => new OpenAI({ apiKey, baseURL: `${platform.url}/v1`, maxRetries: 0 })

const refusalOf = (apiKey: string) => failureOf(clientOf(apiKey).chat.completions.create({ model: 'auto', messages }))

test('a key that nobody made, one without the scope, and none at all', async () => {
  expect(await refusalOf(`wos_test_${'x'.repeat(64)}`)).toBeInstanceOf(AuthenticationError)
  const other = await keyOf(platform, await signedUp(platform), ['readings:read'])
  expect(await refusalOf(other)).toBeInstanceOf(PermissionDeniedError)
  const bare = await fetch(`${platform.url}/v1/models`)
  expect(bare.status).toBe(401)
  expect(await bare.json()).toMatchObject({ error: { type: 'invalid_request_error', code: 'invalid_api_key' } })
})

test('a request that is wrong is refused with the field that is', async () => {
  const wrong = { model: 'auto', messages, temperature: 7 }
  expect(await failureOf(openai.chat.completions.create(wrong))).toMatchObject({ status: 400, param: 'temperature' })
  const unknown = openai.chat.completions.create({ model: 'no-such-model', messages })
  expect(await failureOf(unknown)).toMatchObject({ status: 404, code: 'model_not_found', param: 'model' })
})

const leftAt = (model: string): number | null | undefined => bed.memory.log(model)[0]?.leftAtMs

const isAsked = async (model: string): Promise<void> => {
  await expect.poll(() => leftAt(model), { timeout: 5000 }).toBeNull()
}

test('who leaves a stream takes the model’s work with them', async () => {
  const model = 'slow~leaving'
  const stream = await openai.chat.completions.create({ model: `openai/${model}`, messages, stream: true })
  await isAsked(model)
  stream.controller.abort()
  await expect.poll(() => leftAt(model), { timeout: 2000 }).toBeTypeOf('number')
})

test('so does who leaves a stream in the middle of a silence', async () => {
  const model = 'stall~leaving'
  const stream = await openai.chat.completions.create({ model: `openai/${model}`, messages, stream: true })
  let words = 0
  for await (const _chunk of stream) {
    words += 1
    // The bed says twenty and is silent then; leaving the loop hangs up.
    if (words === 20) break
  }
  await expect.poll(() => leftAt(model), { timeout: 3000 }).toBeTypeOf('number')
})

test('so does who resets the connection while the whole answer is waited for', async () => {
  const model = 'slow~resetting'
  const waiting = request(`${platform.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
  })
  waiting.on('error', () => {})
  waiting.end(JSON.stringify({ model: `openai/${model}`, messages }))
  await isAsked(model)
  waiting.socket?.resetAndDestroy()
  await expect.poll(() => leftAt(model), { timeout: 2000 }).toBeTypeOf('number')
})

/** A stream as it comes over the wire, and how long its status line was held. */
const rawStream = async (model: string) => {
  const begun = performance.now()
  const answer = await fetch(`${platform.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ model, messages, stream: true }),
  })
  return { status: answer.status, heldMs: performance.now() - begun, text: await answer.text() }
}

test('after 15 s without a word the status line is sent, comments keep the line warm, and a failure is told inside', async () => {
  const [late, silent] = await Promise.all([rawStream('openai/late~held'), rawStream('compatible/silent~held')])
  for (const { status, heldMs, text } of [late, silent]) {
    expect(status).toBe(200)
    expect(heldMs).toBeGreaterThan(14_500)
    expect(heldMs).toBeLessThan(17_000)
    expect(text).toMatch(/^: waiting\n\n/)
  }
  expect(late.text.endsWith('data: [DONE]\n\n')).toBe(true)
  expect(silent.text).toContain('data: {"error":{')
  expect(silent.text).not.toContain('[DONE]')
})

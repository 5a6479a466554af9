import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ModelPart, ProviderFailure } from '../providers/provider.ts'
import { createStreamedReply, partsOfWhole } from './openai-reply.ts'

const encoder = new TextEncoder()
const event = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\n\n`
const saying = (delta: object, finishReason: string | null = null): string =>
  event({ id: 'c', choices: [{ index: 0, delta, finish_reason: finishReason }] })
const counted = event({ choices: [], usage: { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 } })
const done = 'data: [DONE]\n\n'

const toolStory =
  saying({
    role: 'assistant',
    content: null,
    tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'weather', arguments: '' } }],
  }) +
  saying({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }) +
  saying({ tool_calls: [{ index: 0, function: { arguments: '"Évora"}' } }] }) +
  saying({ tool_calls: [{ index: 1, id: 'b', type: 'function', function: { name: 'clock', arguments: '{}' } }] }) +
  saying({}, 'tool_calls')

const readAll = (pieces: readonly Uint8Array[]) => {
  const reply = createStreamedReply(200)
  const parts = pieces.flatMap((piece) => reply.read(piece))
  return { parts, finish: reply.finish(), failure: reply.failure(), isComplete: reply.isComplete() }
}
const readText = (text: string) => readAll([encoder.encode(text)])

/** All pieces of these sizes, the last size for the rest. */
const cutInto = (bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] => {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return [...pieces, bytes.subarray(at)]
}

const failureOf = (text: string): ProviderFailure | null => readText(text).failure

const sizes = fc.array(fc.nat(40), { maxLength: 60 })
const stories = fc.constantFrom(
  saying({ role: 'assistant', content: '' }) +
    saying({ reasoning_content: 'hm' }) +
    saying({ content: 'Ein Rad – 🌙 – ' }) +
    ': ping\n\n' +
    saying({ content: 'dreht sich.\r\n' }) +
    saying({}, 'stop') +
    counted +
    done,
  toolStory + counted + done,
  saying({ content: 'Half' }) +
    'data: {"choices":[{"delta":{"content":" broken\n\n' +
    saying({ content: ' and on' }, 'stop'),
  saying({ content: 'Half' }) + event({ error: { message: 'Overloaded', code: 503 } }) + saying({}, 'stop') + done,
)

test('wherever the bytes are cut, the parts, the finish and the failure are the same', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom('\n', '\r\n'), sizes, (story, end, cuts) => {
      const bytes = encoder.encode(story.replaceAll('\n', end))
      expect(readAll(cutInto(bytes, cuts))).toEqual(readAll([bytes]))
    }),
    { numRuns: 300 },
  )
})

test('text, reasoning, tokens and the finish come in the order in which they were said', () => {
  const { parts, finish, isComplete } = readText(
    saying({ reasoning: 'hm' }) + saying({ content: 'Hello' }) + saying({}, 'stop') + counted,
  )
  expect(parts.map(({ kind }) => kind)).toEqual(['reasoning', 'text', 'usage'])
  expect({ finish, isComplete }).toEqual({ finish: 'stop', isComplete: true })
})

test('calls of several tools come in pieces, each with its number', () => {
  const calls = readText(toolStory).parts.filter(
    (part): part is Extract<ModelPart, { kind: 'tool_call' }> => part.kind === 'tool_call',
  )
  const said = [0, 1].map((number) =>
    calls
      .filter(({ index }) => index === number)
      .map((call) => call.arguments)
      .join(''),
  )
  expect(said).toEqual(['{"city":"Évora"}', '{}'])
  expect(calls.map(({ id }) => id).filter(Boolean)).toEqual(['a', 'b'])
})

test.each([
  ['stop', 'stop'],
  ['length', 'length'],
  ['tool_calls', 'tool-calls'],
  ['function_call', 'tool-calls'],
  ['content_filter', 'content-filter'],
  ['eos_token', 'stop'],
])('the finish %s is %s', (reason, finish) => {
  expect(readText(saying({ content: 'x' }, reason)).finish).toBe(finish)
})

test.each([['error'], ['insufficient_system_resource'], ['abort'], ['']])(
  'a stream that ends with "%s" did not say that it was complete',
  (reason) => {
    expect(readText(saying({ content: 'x' }, reason) + done).finish).toBeNull()
  },
)

test('a stop after a call of a tool means that call, and a stop after a refusal means the policy', () => {
  const call = { tool_calls: [{ index: 0, id: 'a', function: { name: 'clock', arguments: '{}' } }] }
  expect(readText(saying(call) + saying({}, 'stop')).finish).toBe('tool-calls')
  expect(readText(saying({ refusal: 'I cannot' }) + saying({ refusal: ' do that.' }) + saying({}, 'stop')).finish).toBe(
    'content-filter',
  )
})

test('an error is for good: what comes after it is not read, what came before it is kept', () => {
  const { parts, failure, finish } = readText(
    saying({ content: 'One' }) +
      event({ error: { message: 'Provider disconnected', code: 'server_error' } }) +
      saying({ content: 'two' }, 'stop') +
      done,
  )
  expect(parts).toEqual([{ kind: 'text', text: 'One' }])
  expect(failure).toMatchObject({ failureClass: 'invalid_reply', providerCode: 'server_error', status: 200 })
  expect(finish).toBeNull()
})

test.each([
  ['a piece that is no JSON', 'data: {"choices":\n\n'],
  ['a piece that is no object', 'data: [1]\n\n'],
  ['a piece of something else', 'data: <html>\n\n'],
])('%s cannot be read', (_what, text) => {
  expect(failureOf(text)?.failureClass).toBe('invalid_reply')
})

test('an error inside a stream has the class that it names', () => {
  const quota = {
    error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' },
  }
  expect(failureOf(event(quota))?.failureClass).toBe('quota_exhausted')
  expect(failureOf(event({ error: { code: 429, message: 'Rate limited upstream' } }))?.failureClass).toBe(
    'rate_limited',
  )
  expect(failureOf(event({ error: { code: 502, message: 'Upstream down' } }))?.failureClass).toBe('overloaded')
  expect(failureOf(event({ error: 'out of memory' }))?.failureClass).toBe('invalid_reply')
})

test('cached, newly kept and thought tokens are counted, and a cost in dollars is rounded up once', () => {
  const usage = {
    prompt_tokens: 1200,
    completion_tokens: 300,
    prompt_tokens_details: { cached_tokens: 1000, cache_write_tokens: 120 },
    completion_tokens_details: { reasoning_tokens: 250 },
    cost: 0.000_029,
  }
  expect(readText(event({ choices: [], usage })).parts).toEqual([
    {
      kind: 'usage',
      usage: {
        inputTokens: 1200,
        cachedInputTokens: 1000,
        cacheWriteTokens: 120,
        outputTokens: 300,
        reasoningTokens: 250,
        estimated: false,
      },
      costMicroUsd: 29,
    },
  ])
})

test('DeepSeek tells its cached tokens in words of its own', () => {
  const usage = { prompt_tokens: 100, prompt_cache_hit_tokens: 64, prompt_cache_miss_tokens: 36, completion_tokens: 5 }
  expect(readText(event({ choices: [], usage })).parts[0]).toMatchObject({ usage: { cachedInputTokens: 64 } })
})

test('a server that never stops is left before it fills the memory', () => {
  const reply = createStreamedReply(200)
  const megabyte = encoder.encode(`: ${'a'.repeat(1_000_000)}\n`)
  for (let piece = 0; piece < 47; piece += 1) reply.read(megabyte)
  expect(reply.failure()).toBeNull()
  reply.read(megabyte)
  expect(reply.failure()?.failureClass).toBe('invalid_reply')
})

const whole = (message: object, finishReason: string | null): string =>
  JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finishReason }],
    usage: { prompt_tokens: 3, completion_tokens: 2 },
  })

test('an answer that came whole has the same parts', () => {
  expect(partsOfWhole(whole({ content: 'Hello' }, 'stop'), 200).map(({ kind }) => kind)).toEqual([
    'text',
    'usage',
    'finish',
  ])
})

test.each([
  ['without a finish', whole({ content: 'Half an' }, null), 'truncated'],
  ['with an error', JSON.stringify({ error: { message: 'No credits', code: 402 } }), 'quota_exhausted'],
  ['that is no JSON', '<html>', 'invalid_reply'],
])('a whole answer %s is none', (_what, text, failureClass) => {
  expect(() => partsOfWhole(text, 200)).toThrow(expect.objectContaining({ failureClass }))
})

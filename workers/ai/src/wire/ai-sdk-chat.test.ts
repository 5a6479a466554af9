import { expect, test } from 'vitest'
import { anthropicError } from '../../testing/refusals/anthropic.ts'
import { googleError } from '../../testing/refusals/google.ts'
import type { ModelPart } from '../providers/provider.ts'
import { finishIn, type Heard, hear, textIn } from '../testing/heard-parts.ts'
import { scripted, triesOf } from '../testing/models.ts'
import {
  anthropicStream,
  googleStream,
  started,
  textBlock,
  textDelta,
  blockEnd,
  ended,
  chunk,
  type Event,
} from '../testing/provider-streams.ts'

const streamed = async (provider: string, pieces: readonly string[]): Promise<Heard> =>
  hear(provider, await scripted({ pieces }))
const usageIn = ({ parts }: Heard) => parts.find((part) => part.kind === 'usage')?.usage

type ToolCall = Extract<ModelPart, { kind: 'tool_call' }>
const callsIn = ({ parts }: Heard): readonly (readonly [string | undefined, string])[] => {
  const calls = parts.filter((part): part is ToolCall => part.kind === 'tool_call')
  const numbers = [...new Set(calls.map(({ index }) => index))]
  return numbers.map((number) => {
    const own = calls.filter(({ index }) => index === number)
    return [own.find(({ name }) => name)?.name, own.map((call) => call.arguments).join('')] as const
  })
}

test.concurrent('Anthropic’s tokens: all input, of it what was cached and newly kept; thinking is part of the output', async () => {
  const usage = { input_tokens: 20, cache_creation_input_tokens: 300, cache_read_input_tokens: 4000, output_tokens: 1 }
  const spent = { ...usage, output_tokens: 90, output_tokens_details: { thinking_tokens: 60 } }
  const heard = await streamed(
    'anthropic',
    anthropicStream(started(usage), textBlock, textDelta('Hello'), blockEnd(), ...ended('end_turn', spent)),
  )
  expect(usageIn(heard)).toEqual({
    inputTokens: 4320,
    cachedInputTokens: 4000,
    cacheWriteTokens: 300,
    outputTokens: 90,
    reasoningTokens: 60,
    estimated: false,
  })
})

test.concurrent('Gemini’s tokens: thoughts are counted beside its words, and both are output', async () => {
  const usage = {
    promptTokenCount: 100,
    cachedContentTokenCount: 64,
    candidatesTokenCount: 10,
    thoughtsTokenCount: 30,
    totalTokenCount: 140,
  }
  const heard = await streamed('google', googleStream(chunk([{ text: 'Hello' }]), chunk([{ text: '' }], 'STOP', usage)))
  expect(usageIn(heard)).toEqual({
    inputTokens: 100,
    cachedInputTokens: 64,
    outputTokens: 40,
    reasoningTokens: 30,
    estimated: false,
  })
})

test.concurrent('thinking is a sign of life, and none of the answer', async () => {
  const thinking: Event = {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'thinking', thinking: '', signature: '' },
  }
  const thought: Event = { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'hm' } }
  const text: readonly Event[] = [{ ...textBlock, index: 1 }, { ...textDelta('Hello'), index: 1 }, blockEnd(1)]
  const claude = await streamed(
    'anthropic',
    anthropicStream(started(), thinking, thought, blockEnd(), ...text, ...ended('end_turn')),
  )
  const gemini = await streamed(
    'google',
    googleStream(chunk([{ text: 'hm', thought: true }]), chunk([{ text: 'Hello' }], 'STOP')),
  )
  for (const heard of [claude, gemini]) {
    expect([heard.parts[0]?.kind, textIn(heard), finishIn(heard)]).toEqual(['reasoning', 'Hello', 'stop'])
  }
})

const toolBlock = (index: number, id: string, name: string): Event => ({
  type: 'content_block_start',
  index,
  content_block: { type: 'tool_use', id, name, input: {} },
})
const toolGiven = (index: number, json: string): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'input_json_delta', partial_json: json },
})

test.concurrent('several calls of tools keep their names, their arguments and their order', async () => {
  const claude = await streamed(
    'anthropic',
    anthropicStream(
      started(),
      toolBlock(0, 'a', 'weather'),
      toolGiven(0, '{"city":'),
      toolGiven(0, '"Évora"}'),
      blockEnd(0),
      toolBlock(1, 'b', 'clock'),
      toolGiven(1, '{}'),
      blockEnd(1),
      ...ended('tool_use'),
    ),
  )
  const gemini = await streamed(
    'google',
    googleStream(
      chunk(
        [{ functionCall: { name: 'weather', args: { city: 'Évora' } } }, { functionCall: { name: 'clock', args: {} } }],
        'STOP',
      ),
    ),
  )
  for (const heard of [claude, gemini]) {
    expect(callsIn(heard)).toEqual([
      ['weather', '{"city":"Évora"}'],
      ['clock', '{}'],
    ])
    expect(finishIn(heard)).toBe('tool-calls')
  }
})

test.concurrent.each([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['refusal', 'content-filter'],
])('Anthropic’s finish %s is %s', async (reason, finish) => {
  expect(
    finishIn(
      await streamed(
        'anthropic',
        anthropicStream(started(), textBlock, textDelta('Hello'), blockEnd(), ...ended(reason)),
      ),
    ),
  ).toBe(finish)
})

test.concurrent.each([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content-filter'],
  ['RECITATION', 'content-filter'],
  ['PROHIBITED_CONTENT', 'content-filter'],
])('Gemini’s finish %s is %s', async (reason, finish) => {
  expect(finishIn(await streamed('google', googleStream(chunk([{ text: 'Hello' }], reason))))).toBe(finish)
})

test.concurrent('a prompt that Gemini blocks ends by the content filter', async () => {
  expect(
    finishIn(await streamed('google', googleStream({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }))),
  ).toBe('content-filter')
})

test.concurrent.each([
  ['anthropic', 'an end without its finish', anthropicStream(started(), textBlock, textDelta('Half')), 'truncated'],
  [
    'anthropic',
    'no end of the message',
    anthropicStream(started(), textBlock, textDelta('Half'), blockEnd(), ended('end_turn')[0] ?? textBlock),
    'truncated',
  ],
  [
    'anthropic',
    'an error in the middle',
    anthropicStream(
      started(),
      textBlock,
      textDelta('Half'),
      anthropicError('overloaded_error', 'Overloaded'),
      ...ended('end_turn'),
    ),
    'overloaded',
  ],
  [
    'anthropic',
    'an error as the first event',
    anthropicStream(anthropicError('overloaded_error', 'Overloaded')),
    'overloaded',
  ],
  [
    'anthropic',
    'an error of its own',
    anthropicStream(started(), textBlock, anthropicError('api_error', 'Internal server error')),
    'invalid_reply',
  ],
  [
    'anthropic',
    'an unreadable event',
    [
      ...anthropicStream(started(), textBlock, textDelta('Half')),
      'data: {"type": "cont\n\n',
      ...anthropicStream(blockEnd(), ...ended('end_turn')),
    ],
    'invalid_reply',
  ],
  ['google', 'an end without its finish', googleStream(chunk([{ text: 'Half' }])), 'truncated'],
  [
    'google',
    'an error in the middle',
    googleStream(
      chunk([{ text: 'Half' }]),
      googleError(503, 'UNAVAILABLE', 'Overloaded'),
      chunk([{ text: 'more' }], 'STOP'),
    ),
    'overloaded',
  ],
  ['google', 'a call that the model wrote badly', googleStream(chunk([], 'MALFORMED_FUNCTION_CALL')), 'invalid_reply'],
  [
    'google',
    'an unreadable event',
    [
      ...googleStream(chunk([{ text: 'Half' }])),
      'data: {"candidates": [\n\n',
      ...googleStream(chunk([{ text: 'more' }], 'STOP')),
    ],
    'invalid_reply',
  ],
])('%s: %s is no answer, whatever follows', async (provider, _what, pieces, failureClass) => {
  const heard = await streamed(provider, pieces)
  expect([heard.failure?.failureClass, finishIn(heard)]).toEqual([failureClass, null])
})

test.concurrent.each([
  [
    'anthropic',
    { status: 529, body: JSON.stringify(anthropicError('overloaded_error', 'Overloaded')) },
    { failureClass: 'overloaded', status: 529, message: 'Overloaded' },
  ],
  [
    'anthropic',
    {
      status: 429,
      headers: { 'retry-after': '3' },
      body: JSON.stringify(anthropicError('rate_limit_error', 'Slow down')),
    },
    { failureClass: 'rate_limited', retryAfterMs: 3000 },
  ],
  [
    'google',
    {
      status: 429,
      body: JSON.stringify(
        googleError(429, 'RESOURCE_EXHAUSTED', 'Quota', [
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '13s' },
        ]),
      ),
    },
    { failureClass: 'rate_limited', retryAfterMs: 13_000 },
  ],
  ['google', { type: 'text/html', body: '<html>Sign in</html>' }, { failureClass: 'invalid_reply', status: 200 }],
  [
    'anthropic',
    { body: JSON.stringify(anthropicError('authentication_error', 'invalid x-api-key')) },
    { failureClass: 'unauthorised', status: 200 },
  ],
  [
    'google',
    { status: 302, headers: { location: 'http://127.0.0.1:9/' }, body: '' },
    { failureClass: 'invalid_reply', status: 302 },
  ],
] as const)('%s: what it refuses keeps its class, and is asked once', async (provider, script, told) => {
  const model = await scripted(script)
  const { failure } = await hear(provider, model)
  expect(failure).toMatchObject(told)
  expect(await triesOf(model)).toHaveLength(1)
})

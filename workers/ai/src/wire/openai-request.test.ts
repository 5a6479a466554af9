import { expect, test } from 'vitest'
import type { ModelCall } from '../providers/provider.ts'
import { plainCall } from '../testing/plain-call.ts'
import { type ChatDialect, requestOf } from './openai-request.ts'

const dialect: ChatDialect = { baseUrl: 'https://example.test/v1', key: null, lengthField: 'max_tokens' }
const call = (about: Partial<ModelCall> = {}): ModelCall => plainCall('m', about)

const mood = {
  type: 'object',
  properties: { mood: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
}

const formatOf = (jsonSchema: Record<string, unknown>) => requestOf(call({ jsonSchema }), dialect)['response_format']

test('what was left out is left out, so that the provider’s own defaults hold', () => {
  expect(requestOf(call(), dialect)).toEqual({
    model: 'm',
    messages: [{ role: 'user', content: 'Say something.' }],
    stream: true,
    stream_options: { include_usage: true },
  })
})

test('limits, tools and the choice among them go out in the names of the dialect', () => {
  const tools = [{ type: 'function' as const, function: { name: 'clock' } }]
  const asked = call({
    tools,
    toolChoice: { name: 'clock' },
    maxOutputTokens: 9,
    temperature: 0,
    topP: 0.5,
    stop: ['.'],
    seed: 7,
  })
  const body = requestOf(asked, {
    ...dialect,
    lengthField: 'max_completion_tokens',
    body: { usage: { include: true } },
  })
  expect(body).toMatchObject({
    tools,
    tool_choice: { type: 'function', function: { name: 'clock' } },
    max_completion_tokens: 9,
    temperature: 0,
    top_p: 0.5,
    stop: ['.'],
    seed: 7,
    usage: { include: true },
  })
})

test('a schema is strict only where every object is closed and every property required', () => {
  expect(formatOf(mood)).toMatchObject({ json_schema: { schema: mood, strict: true } })
  const nested = (inner: unknown) => ({ ...mood, properties: { mood: { type: 'array', items: inner } } })
  expect(formatOf(nested(mood))).toMatchObject({ json_schema: { strict: true } })
  const { additionalProperties: _closed, ...open } = mood
  for (const loose of [open, nested(open), { ...mood, required: [] }, { ...mood, allOf: [] }]) {
    expect(formatOf(loose)).toMatchObject({ type: 'json_schema', json_schema: { strict: false } })
  }
})

test('any JSON is asked for in words too, since the plain format is refused without them', () => {
  const body = requestOf(call({ jsonSchema: {} }), dialect)
  expect(body['response_format']).toEqual({ type: 'json_object' })
  expect(JSON.stringify(body['messages'])).toContain('JSON')
})

test('where schemas are refused, the model is told the schema in words', () => {
  const body = requestOf(call({ jsonSchema: mood }), { ...dialect, jsonFormat: 'json_object' })
  expect(body['response_format']).toEqual({ type: 'json_object' })
  expect(JSON.stringify(body['messages'])).toContain(JSON.stringify(JSON.stringify(mood)).slice(1, -1))
})

test('what a developer says goes to everybody as what the system says', () => {
  const messages = [{ role: 'developer' as const, content: 'Be brief.' }]
  expect(requestOf(call({ messages }), dialect)['messages']).toEqual([{ role: 'system', content: 'Be brief.' }])
})

const showing = (url: string) =>
  call({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }] })

test('pictures go out as bytes or by an https address', () => {
  for (const url of ['data:image/png;base64,iVBORw0KGgo=', 'https://example.test/a.png']) {
    expect(JSON.stringify(requestOf(showing(url), dialect))).toContain(url)
  }
})

test.each(['http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', 'data:text/html;base64,PGI+', 'a.png', ''])(
  'no server is made to open "%s" for a picture',
  (url) => {
    expect(() => requestOf(showing(url), dialect)).toThrow(expect.objectContaining({ failureClass: 'invalid_request' }))
  },
)

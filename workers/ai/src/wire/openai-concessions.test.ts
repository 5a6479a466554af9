import { expect, test } from 'vitest'
import { providersOf } from '../providers/index.ts'
import { bedSettings, finishIn, hear } from '../testing/heard-parts.ts'
import { plainCall } from '../testing/plain-call.ts'
import { scripted, triesOf } from '../testing/models.ts'

const refusal = (message: string, param: string | null, code: string | null, onlyTo: string) => ({
  status: 400,
  body: JSON.stringify({ error: { message, type: 'invalid_request_error', param, code } }),
  onlyTo,
})

const tools = [{ type: 'function' as const, function: { name: 'weather' } }]
const mood = {
  type: 'object',
  properties: { mood: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
}
const onlyDefault =
  "Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported."

test.concurrent.each([
  [
    'a temperature',
    'openai',
    refusal(onlyDefault, 'temperature', 'unsupported_value', '"temperature"'),
    { temperature: 0.7, topP: 0.9 },
    { top_p: 0.9 },
  ],
  [
    'a length by that name',
    'compatible',
    refusal(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
      'unsupported_parameter',
      '"max_tokens"',
    ),
    { maxOutputTokens: 9 },
    { max_completion_tokens: 9 },
  ],
  [
    'tools while it reasons',
    'openai',
    refusal(
      "Function tools with reasoning_effort are not supported for m in /v1/chat/completions. To use function tools, use /v1/responses or set reasoning_effort to 'none'.",
      'reasoning_effort',
      null,
      '"stream":true,"stream_options":{"include_usage":true},"tools":[{"type":"function","function":{"name":"weather"}}],"tool_choice":"auto"}',
    ),
    { tools },
    { reasoning_effort: 'none' },
  ],
  [
    'a schema',
    'groq',
    refusal('This model does not support response format `json_schema`.', null, null, 'json_schema'),
    { jsonSchema: mood },
    { response_format: { type: 'json_object' } },
  ],
] as const)(
  'a model that does not take %s is asked again without, and rightly from then on',
  async (_what, provider, script, asked, taken) => {
    const model = await scripted(script)
    expect(finishIn(await hear(provider, model, asked))).not.toBeNull()
    const [, second] = await triesOf(model)
    expect(JSON.parse(second?.body ?? '')).toMatchObject(taken)
    expect(await triesOf(model)).toHaveLength(2)
  },
)

const temperatures = async (model: string) => (await triesOf(model)).map(({ body }) => body.includes('"temperature"'))

test.concurrent('what one model does not take is remembered for it, and for no other', async () => {
  const script = refusal(onlyDefault, 'temperature', 'unsupported_value', '"temperature"')
  const [stubborn, easy] = [await scripted(script), await scripted({ ...script, onlyTo: 'never asked' })]
  const askAll = providersOf(bedSettings).get('openai')
  for (const model of [stubborn, stubborn, easy]) {
    for await (const _parts of askAll?.chat(plainCall(model, { temperature: 0.7 })) ?? []) continue
  }
  expect(await temperatures(stubborn)).toEqual([true, false, false])
  expect(await temperatures(easy)).toEqual([true])
})

test.concurrent.each([
  [
    'a value out of range',
    refusal("Invalid 'temperature': decimal above maximum value.", 'temperature', 'decimal_above_max_value', ''),
    { temperature: 9 },
  ],
  ['a field that nobody sent', refusal("Unsupported parameter: 'seed'", 'seed', 'unsupported_parameter', ''), {}],
  [
    'a stop that would change the answer',
    refusal("Unsupported parameter: 'stop' is not supported with this model.", 'stop', 'unsupported_parameter', ''),
    { stop: ['.'] },
  ],
])('%s is the caller’s to mend', async (_what, script, asked) => {
  const model = await scripted(script)
  expect((await hear('openai', model, asked)).failure?.failureClass).toBe('invalid_request')
  expect(await triesOf(model)).toHaveLength(1)
})

test.concurrent.each([
  ['temperature', 'unsupported_value', { temperature: 0.7 }],
  ['reasoning_effort', null, { tools }],
])('a model that refuses its %s however it is asked is asked twice and no more', async (field, code, asked) => {
  const model = await scripted(refusal(`This model does not support that ${field}.`, field, code, ''))
  expect((await hear('openai', model, asked)).failure?.failureClass).toBe('invalid_request')
  expect(await triesOf(model)).toHaveLength(2)
})

import { UnsupportedFunctionalityError } from '@ai-sdk/provider'
import type { ChatMessage } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { hear } from '../testing/heard-parts.ts'
import { plainCall } from '../testing/plain-call.ts'
import { faulty, triesOf } from '../testing/models.ts'
import { aiSdkChat } from './ai-sdk-chat.ts'

const conversation: readonly ChatMessage[] = [
  { role: 'system', content: 'Be brief.' },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'And this?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
      { type: 'image_url', image_url: { url: 'https://example.test/sky.webp' } },
    ],
  },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Évora"}' } }],
  },
  { role: 'tool', tool_call_id: 'call_1', content: 'Sunny' },
  { role: 'developer', content: 'Answer in Portuguese.' },
  { role: 'user', content: 'Go on.' },
]
const mood = {
  type: 'object',
  properties: { mood: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
}
const tools = [
  {
    type: 'function' as const,
    function: {
      name: 'weather',
      description: 'Of a city',
      parameters: { type: 'object', properties: { city: { type: 'string' } } },
    },
  },
]

/** What went out to the provider for this call. */
const sentTo = async (provider: string, about: Parameters<typeof hear>[2]): Promise<unknown> => {
  const model = faulty('healthy')
  await hear(provider, model, about)
  const [tried] = await triesOf(model)
  return tried === undefined ? null : JSON.parse(tried.body)
}

test.concurrent('a conversation with pictures and tools goes to Anthropic in its own words', async () => {
  const asked = { messages: conversation, tools, toolChoice: { name: 'weather' }, maxOutputTokens: 500, stop: ['.'] }
  expect(await sentTo('anthropic', asked)).toMatchObject({
    stream: true,
    max_tokens: 500,
    stop_sequences: ['.'],
    system: [{ type: 'text', text: 'Be brief.\n\nAnswer in Portuguese.' }],
    tools: [{ name: 'weather', description: 'Of a city', input_schema: { type: 'object' } }],
    tool_choice: { type: 'tool', name: 'weather' },
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'And this?' },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
          { type: 'image', source: { type: 'url', url: 'https://example.test/sky.webp' } },
        ],
      },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'call_1', name: 'weather', input: { city: 'Évora' } }] },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'call_1', content: 'Sunny' },
          { type: 'text', text: 'Go on.' },
        ],
      },
    ],
  })
})

test.concurrent('a conversation with pictures and tools goes to Gemini in its own words', async () => {
  const asked = {
    messages: conversation,
    tools,
    toolChoice: 'required' as const,
    maxOutputTokens: 500,
    temperature: 0,
    seed: 7,
  }
  expect(await sentTo('google', asked)).toMatchObject({
    generationConfig: { maxOutputTokens: 500, temperature: 0, seed: 7 },
    systemInstruction: { parts: [{ text: 'Be brief.\n\nAnswer in Portuguese.' }] },
    tools: [{ functionDeclarations: [{ name: 'weather', description: 'Of a city' }] }],
    toolConfig: { functionCallingConfig: { mode: 'ANY' } },
    contents: [
      {
        role: 'user',
        parts: [
          { text: 'And this?' },
          { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgo=' } },
          { fileData: { mimeType: 'image/webp', fileUri: 'https://example.test/sky.webp' } },
        ],
      },
      { role: 'model', parts: [{ functionCall: { name: 'weather', args: { city: 'Évora' } } }] },
      { role: 'user', parts: [{ functionResponse: { name: 'weather' } }] },
      { role: 'user', parts: [{ text: 'Go on.' }] },
    ],
  })
})

test.concurrent('a schema reaches both, and JSON without a schema is asked for in words', async () => {
  const claude = await sentTo('anthropic', { jsonSchema: mood })
  expect(JSON.stringify(claude)).toContain('"mood":{"type":"string"}')
  const gemini = await sentTo('google', { jsonSchema: mood })
  expect(gemini).toMatchObject({ generationConfig: { responseMimeType: 'application/json' } })
  expect(JSON.stringify(gemini)).toContain('"mood":{"type":"string"}')
  for (const provider of ['anthropic', 'google']) {
    expect(JSON.stringify(await sentTo(provider, { jsonSchema: {} }))).toContain('one JSON object')
  }
})

test.concurrent.each(['anthropic', 'google'])(
  'what %s could never be sent is a bad request, and nothing goes out',
  async (provider) => {
    const model = faulty('healthy')
    const picture = { type: 'image_url' as const, image_url: { url: 'http://169.254.169.254/' } }
    const { failure } = await hear(provider, model, { messages: [{ role: 'user', content: [picture] }] })
    expect(failure?.failureClass).toBe('invalid_request')
    expect(await triesOf(model)).toEqual([])
  },
)

const refuse = async (): Promise<never> => {
  throw new UnsupportedFunctionalityError({ functionality: 'such a call' })
}

test('what the library itself would not send is a bad request, not a broken line', async () => {
  const about = { specificationVersion: 'v4', provider: 'p', modelId: 'm', supportedUrls: {} } as const
  const call = aiSdkChat(() => ({ ...about, doGenerate: refuse, doStream: refuse }))(plainCall('m'))
  await expect(call.next()).rejects.toMatchObject({ failureClass: 'invalid_request' })
})

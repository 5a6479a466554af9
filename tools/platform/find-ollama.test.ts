import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { findOllama, isOllamaLookedFor, withOllama } from './find-ollama.ts'
import { readSettings } from './settings.ts'

let server: Server | undefined
afterEach(() => server?.close())

const serve = async (listener: RequestListener): Promise<string> => {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/v1` : ''
}

const asked: string[] = []
const models =
  (...ids: readonly string[]): RequestListener =>
  ({ url }, answer) => {
    asked.push(url ?? '')
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify({ object: 'list', data: ids.map((id) => ({ id, object: 'model' })) }))
  }

const settings = (given: Record<string, string> = {}) => readSettings(given, '/nowhere')

test('a server of models is found by the list that it answers with', async () => {
  const url = await serve(models('qwen3:8b', 'nomic-embed-text'))
  expect(await findOllama(url)).toEqual({ url, models: ['qwen3:8b', 'nomic-embed-text'] })
  expect(asked).toEqual(['/v1/models'])
})

test('what is not there, says something else or is silent is not found, after 300 ms at most', async () => {
  expect(await findOllama('http://127.0.0.1:1/v1')).toBeNull()
  expect(await findOllama(await serve((_, answer) => answer.end('<html>')))).toBeNull()
  const silent = await serve(() => {})
  const begun = performance.now()
  expect(await findOllama(silent)).toBeNull()
  expect(performance.now() - begun).toBeLessThan(1000)
})

test('its address is set, and alone it makes the chains of the models that it has', () => {
  const { given } = withOllama(settings(), { url: 'http://there/v1', models: ['nomic-embed-text', 'qwen3:8b'] })
  expect(given['AI_COMPATIBLE_URL']).toBe('http://there/v1')
  const chatting = ['compatible/qwen3:8b']
  expect(JSON.parse(given['AI_CHAIN'] ?? '')).toEqual({
    auto: chatting,
    fast: chatting,
    best: chatting,
    embed: ['compatible/nomic-embed-text'],
  })
})

test.each([{ OPENAI_API_KEY: 'k' }, { CLOUDFLARE_API_TOKEN: 'k' }, { AI_CHAIN: '{"auto":["compatible/x"]}' }])(
  'beside what is set the chains stay as they are: %j',
  (others) => {
    const { given } = withOllama(settings(others), { url: 'http://there/v1', models: ['qwen3:8b'] })
    expect(given).toEqual({ ...others, AI_COMPATIBLE_URL: 'http://there/v1' })
  },
)

test('one without models changes nothing, and neither does none', () => {
  expect(withOllama(settings(), { url: 'http://there/v1', models: [] })).toEqual(settings())
  expect(withOllama(settings(), null)).toEqual(settings())
})

test('nobody looks where a server of one’s own is set', () => {
  expect(isOllamaLookedFor(settings())).toBe(true)
  expect(isOllamaLookedFor(settings({ AI_COMPATIBLE_URL: 'http://127.0.0.1:8000/v1' }))).toBe(false)
})

import { expect, test } from 'vitest'
import { readyLines } from './announce.ts'
import { readSettings } from './settings.ts'

const printedAt = async (host: string): Promise<string> =>
  (await readyLines(readSettings({ HOST: host }, '/nowhere'), { host, port: 1, seconds: 1, ollama: null })).join('\n')

test.each(['0.0.0.0', '::', '192.0.2.7'])(
  'on %s, where others can reach it, a proxy with TLS is asked for',
  async (host) => {
    expect(await printedAt(host)).toContain('put a proxy with TLS in front')
  },
)

test.each(['127.0.0.1', '::1', 'localhost'])('on %s, where nobody else can, it is not', async (host) => {
  expect(await printedAt(host)).not.toContain('TLS')
})

const printedWith = async (models: readonly string[]): Promise<string> => {
  const about = { host: 'localhost', port: 1, seconds: 1, ollama: { url: 'http://there/v1', models } }
  return (await readyLines(readSettings({}, '/nowhere'), about)).join('\n')
}

test('an Ollama that was found is named with what it has, or with what it lacks', async () => {
  expect(await printedWith(['qwen3:8b'])).toContain('found Ollama at http://there/v1 with qwen3:8b')
  expect(await printedWith([])).toContain('has no model yet')
})

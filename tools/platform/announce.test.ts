import { expect, test } from 'vitest'
import { readyLines } from './announce.ts'
import { readSettings } from './settings.ts'

const printedAt = async (host: string): Promise<string> =>
  (await readyLines(readSettings({ HOST: host }, '/nowhere'), { host, port: 1, seconds: 1 })).join('\n')

test.each(['0.0.0.0', '::', '192.0.2.7'])(
  'on %s, where others can reach it, a proxy with TLS is asked for',
  async (host) => {
    expect(await printedAt(host)).toContain('put a proxy with TLS in front')
  },
)

test.each(['127.0.0.1', '::1', 'localhost'])('on %s, where nobody else can, it is not', async (host) => {
  expect(await printedAt(host)).not.toContain('TLS')
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Request } from 'miniflare'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureMail } from './capture-mail.ts'
import { mailFolder } from './mail-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orrery-mail-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ask = (method: string, path: string, body?: string) =>
  captureMail(folder)(new Request(`http://mail${path}`, { method, ...(body !== undefined && { body }) }))

test('a message becomes a file that only its owner reads', async () => {
  expect((await ask('PUT', '/20261121T193000000Z-0f.eml', 'To: ada@example.org\r\n')).status).toBe(204)
  const path = join(mailFolder(folder), '20261121T193000000Z-0f.eml')
  expect(readFileSync(path, 'utf8')).toBe('To: ada@example.org\r\n')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a message that is to be forgotten is gone, and asking twice does no harm', async () => {
  await ask('PUT', '/one.eml', 'one')
  await ask('PUT', '/two.eml', 'two')
  expect((await ask('DELETE', '/one.eml')).status).toBe(204)
  expect((await ask('DELETE', '/one.eml')).status).toBe(204)
  expect(readdirSync(mailFolder(folder))).toEqual(['two.eml'])
})

test.each(['/', '/%2e%2e%2foutside.eml', '/a/b.eml', '/script.sh', '/.eml'])(
  'nothing is written for %s',
  async (path) => {
    expect((await ask('PUT', path, 'x')).status).toBe(404)
    expect(existsSync(mailFolder(folder))).toBe(false)
    expect(existsSync(join(folder, 'outside.eml'))).toBe(false)
  },
)

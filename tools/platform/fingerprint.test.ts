import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workerFingerprint } from './fingerprint.ts'

let worker: string
let before: string
const write = (path: string, content: string) => {
  mkdirSync(join(worker, path, '..'), { recursive: true })
  writeFileSync(join(worker, path), content)
}

beforeEach(() => {
  worker = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  write('src/index.ts', 'export default {}')
  write('wrangler.jsonc', '{}')
  before = workerFingerprint(worker)
})
afterEach(() => rmSync(worker, { recursive: true }))

test.each([
  ['a changed source', 'src/index.ts', 'export default { }'],
  ['a new source', 'src/more.ts', ''],
  ['a changed configuration', 'wrangler.jsonc', '{ }'],
  ['a new migration', 'migrations/0001_first.sql', 'SELECT 1'],
])('%s asks for a new bundle', (_what, path, content) => {
  write(path, content)
  expect(workerFingerprint(worker)).not.toBe(before)
})

test.each([
  'src/index.test.ts',
  'src/golden/x.json',
  'node_modules/left/index.js',
  'README.md',
  'test-results/trace.zip',
  '.wrangler/state',
])('%s is in no bundle', (path) => {
  write(path, 'new')
  expect(workerFingerprint(worker)).toBe(before)
})

test('a checkout that only sets new times asks for nothing', () => {
  utimesSync(join(worker, 'src/index.ts'), 1_900_000_000, 1_900_000_000)
  expect(workerFingerprint(worker)).toBe(before)
})

test('text moved from one file to the next is a change', () => {
  write('src/a.ts', 'one')
  write('src/b.ts', 'two')
  const apart = workerFingerprint(worker)
  write('src/a.ts', 'onetwo')
  write('src/b.ts', '')
  expect(workerFingerprint(worker)).not.toBe(apart)
})

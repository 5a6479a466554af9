import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from './log-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('lines are appended, also after a restart, and nobody else may read them', () => {
  openLog(folder, 'x.log')('first')
  openLog(folder, 'x.log')('second')
  expect(readFileSync(join(folder, 'logs/x.log'), 'utf8')).toBe('first\nsecond\n')
  expect(statSync(join(folder, 'logs/x.log')).mode & 0o777).toBe(0o600)
})

test('beyond ten megabytes the log moves aside, and one older log is kept', () => {
  const log = openLog(folder, 'x.log')
  const megabyte = 'm'.repeat(1_000_000)
  for (let i = 0; i < 25; i += 1) log(megabyte)
  expect(statSync(join(folder, 'logs/x.log')).size).toBeLessThan(11_100_000)
  expect(statSync(join(folder, 'logs/x.log.1')).size).toBeLessThan(11_100_000)
  expect(existsSync(join(folder, 'logs/x.log.2'))).toBe(false)
})

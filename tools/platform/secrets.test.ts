import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSecrets } from './secrets.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const secret = '3vSk0o_Zp1yQ8cW5rT2uXbN6mLaJdFhG'

test('what is missing is made once and kept', () => {
  const folder = newFolder()
  const made = openSecrets(folder, {})
  expect(Buffer.from(made['AUTH_SECRET'] ?? '', 'base64url')).toHaveLength(32)
  expect(openSecrets(folder, {})).toEqual(made)
})

test('production without AUTH_SECRET is refused by name, and nothing is left behind', () => {
  const folder = newFolder()
  expect(() => openSecrets(folder, { ORRERY_ENV: 'production' })).toThrow(/^AUTH_SECRET is not set/)
  expect(readdirSync(folder)).toEqual([])
  expect(() => openSecrets(folder, { ORRERY_ENV: 'production', AUTH_SECRET: secret })).not.toThrow()
})

test('an installation that has signed people in goes on doing so in production', () => {
  const folder = newFolder()
  const made = openSecrets(folder, { ORRERY_ENV: 'development' })
  expect(openSecrets(folder, { ORRERY_ENV: 'production' })).toEqual(made)
})

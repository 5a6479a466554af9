import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeSnapshot } from './write-snapshot.ts'

const folder = mkdtempSync(join(tmpdir(), 'orrery-prices-'))
afterAll(() => rmSync(folder, { recursive: true }))

const listOf = (usd: number): string => {
  const entry = { litellm_provider: 'openai', mode: 'chat', input_cost_per_token: usd, output_cost_per_token: usd }
  return JSON.stringify(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`m-${index}`, entry])))
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('a new snapshot stands beside the older one, and is the one in use', () => {
  expect(writeSnapshot(folder, { text: listOf(1e-6), source: 'a list', date: '2026-11-21' })).toBe(25)
  writeSnapshot(folder, { text: listOf(2e-6), source: 'a list', date: '2026-12-24' })
  expect(readdirSync(folder).toSorted()).toEqual(['2026-11-21.json', '2026-12-24.json', 'current.gen.ts'])
  expect(JSON.parse(read('2026-11-21.json'))).toMatchObject({ id: '2026-11-21', source: 'a list' })
  expect(JSON.parse(read('2026-12-24.json'))).toMatchObject({ models: { 'openai/m-0': { input: 2_000_000 } } })
  expect(read('current.gen.ts')).toContain("'./2026-12-24.json'")
})

test('a list that cannot be read changes nothing', () => {
  const before = read('current.gen.ts')
  expect(() => writeSnapshot(folder, { text: '{}', source: 'a list', date: '2027-01-01' })).toThrow('Only 0 prices')
  expect(() => writeSnapshot(folder, { text: listOf(1e-6), source: 'a list', date: '../x' })).toThrow('no day')
  expect(read('current.gen.ts')).toBe(before)
  expect(readdirSync(folder)).toHaveLength(3)
})

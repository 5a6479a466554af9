import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
const kilobytes = (file: string): number => gzipSync(readFileSync(join(dist, file))).length / 1000

/** A chunk with everything it imports before it runs. */
const withImports = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) withImports(next, seen)
  return seen
}

const weigh = (keys: Iterable<string>): number =>
  [...keys].reduce((sum, key) => sum + kilobytes(manifest[key]?.file ?? ''), 0)

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
const firstScreen = withImports(entry)

test('the first screen needs at most 170 kB of JavaScript', () => {
  expect(firstScreen.size).toBeGreaterThan(1)
  expect(weigh(firstScreen)).toBeLessThanOrEqual(170)
})

/** Everything that is fetched when it is needed: screens, engines’ screens, cards of the overview. */
const later = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry)

test('the engines are among what is fetched later', () => {
  expect(later.filter((key) => key.endsWith('/screen.tsx'))).toHaveLength(11)
})

for (const key of later) {
  test(`${key} adds at most 40 kB of its own, and 110 kB with what it shares`, () => {
    expect(weigh([key])).toBeLessThanOrEqual(40)
    expect(weigh([...withImports(key)].filter((chunk) => !firstScreen.has(chunk)))).toBeLessThanOrEqual(110)
  })
}

test('the style sheet is at most 15 kB', () => {
  const sheets = (manifest[entry]?.css ?? []).map(kilobytes)
  expect(sheets).not.toHaveLength(0)
  expect(sheets.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15)
})

test('the two fonts of a first view are at most 110 kB', () => {
  const fonts = Object.values(manifest).filter(({ file }) => /-latin-wght-normal-.*\.woff2$/.test(file))
  expect(fonts).toHaveLength(2)
  const size = fonts.reduce((sum, { file }) => sum + readFileSync(join(dist, file)).length / 1000, 0)
  expect(size).toBeLessThanOrEqual(110)
})

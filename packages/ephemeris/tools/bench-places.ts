/** Measures the table of towns: `node --expose-gc packages/ephemeris/tools/bench-places.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPlaces } from '../src/places/places.ts'

const tsv = readFileSync(join(import.meta.dirname, '../assets/places.tsv'), 'utf8')

function milliseconds(act: () => unknown, runs: number): { median: number; slowest: number } {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now()
    act()
    return performance.now() - before
  }).sort((a, b) => a - b)
  return { median: times[Math.floor(runs / 2)] ?? 0, slowest: times.at(-1) ?? 0 }
}

const report = (name: string, { median, slowest }: ReturnType<typeof milliseconds>): void =>
  console.log(`${name.padEnd(28)} median ${median.toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms`)

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

report(
  'opening',
  milliseconds(() => openPlaces(tsv), 9),
)
globalThis.gc?.()
const before = process.memoryUsage()
const places = openPlaces(tsv)
places.search({ q: 'a' })
globalThis.gc?.()
const after = process.memoryUsage()
const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers
console.log(`memory beside the text: ${megabytes(grown)} MB, text ${megabytes(tsv.length)} MB`)

for (const q of ['a', 'lis', 'lisbon', 'saint p', 'springfield, ill', 'paris tx', 'zzzz']) {
  report(
    `search ${q}`,
    milliseconds(() => places.search({ q }), 101),
  )
}
report(
  'byText Paris, TX, US',
  milliseconds(() => places.byText('Paris, TX, US'), 101),
)
report(
  'zoneAt',
  milliseconds(() => places.zoneAt(47.57, 7.55), 101),
)

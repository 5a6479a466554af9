import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PriceSnapshot } from './price-list.ts'
import { readPrices } from './read-prices.ts'

/** Writes a snapshot named by its day beside the older ones, and makes it the one in use. Gives the number of prices. */
export const writeSnapshot = (
  folder: string,
  { text, source, date }: { text: string; source: string; date: string },
): number => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`"${date}" is no day. Write it like 2026-11-21.`)
  const models = readPrices(text)
  const snapshot: PriceSnapshot = { id: date, source, unit: 'micro-USD per million tokens', models }
  writeFileSync(join(folder, `${date}.json`), `${JSON.stringify(snapshot, null, 2)}\n`)
  const lines = [
    '// Written by tools/refresh-prices.ts.',
    `export { default as currentPrices } from './${date}.json' with { type: 'json' }`,
  ]
  writeFileSync(join(folder, 'current.gen.ts'), `${lines.join('\n')}\n`)
  return Object.keys(models).length
}

import { env } from 'cloudflare:test'
import type { Env } from '../env.ts'

// Safe because vitest.config.ts binds exactly these, the neighbour's database too.
const stores = env as unknown as Env & { TEST_READINGS: D1Database }

const tablesOf = async (database: D1Database): Promise<readonly string[]> => {
  const { results } = await database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%cf_%' AND name NOT LIKE 'sqlite_%'",
    )
    .all<{ name: string }>()
  return results.map(({ name }) => name)
}

const rowsOf = async (label: string, database: D1Database): Promise<readonly (readonly [string, string])[]> => {
  const tables = await tablesOf(database)
  const results = await database.batch(tables.map((table) => database.prepare(`SELECT * FROM "${table}"`)))
  return tables.map((table, index) => [`${label}.${table}`, JSON.stringify(results[index]?.results)])
}

/** Where any of these words is kept, over every table of gateway and readings and the names of all stored objects. */
export const placesThatHold = async (words: readonly string[]): Promise<readonly string[]> => {
  const { objects } = await stores.EXPORTS.list()
  const kept = [
    ...(await rowsOf('gateway', stores.ACCOUNTS)),
    ...(await rowsOf('readings', stores.TEST_READINGS)),
    ['exports', objects.map(({ key }) => key).join(' ')] as const,
  ]
  return kept.flatMap(([place, content]) =>
    words.filter((word) => content.toLowerCase().includes(word.toLowerCase())).map((word) => `${place}: ${word}`),
  )
}

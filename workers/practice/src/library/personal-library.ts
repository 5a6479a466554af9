import type { PersonalPart } from '@orrery/contracts/personal-data'
import { moveCreation } from '../creation/creation-row.ts'
import { settle } from '../creation/end-creation.ts'
import type { Env } from '../env.ts'

/** Every table of the library: all of them are about people. Kept whole against the schema by a test. */
export const libraryTables = [
  'creations',
  'creation_keys',
  'folders',
  'items',
  'item_versions',
  'practice_events',
  'shares',
  'sequences',
  'sequence_items',
] as const

const jsonColumns: ReadonlySet<string> = new Set([
  'brief',
  'composed',
  'rendered',
  'tags',
  'timeline',
  'statements',
  'shaped_by',
  'audio',
])
/** How rows are found, and what opens something. */
const hiddenColumns: ReadonlySet<string> = new Set(['user_id', 'search_text', 'token_sha256', 'body_sha256'])

const exportedRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !hiddenColumns.has(name))
      .map(([name, value]) => [
        name,
        jsonColumns.has(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
      ]),
  )

/** Everything that creations and library keep of a person, table by table. */
export const exportLibrary = async (
  { LIBRARY }: Pick<Env, 'LIBRARY'>,
  userId: string,
): Promise<readonly PersonalPart[]> => {
  const found = await LIBRARY.batch<Record<string, unknown>>(
    libraryTables.map((table) => LIBRARY.prepare(`SELECT * FROM ${table} WHERE user_id = ?`).bind(userId)),
  )
  return libraryTables.map((name, index) => ({ name, rows: (found[index]?.results ?? []).map(exportedRow) }))
}

/** Stops what is being made for a person and gives its credits back, as far as that can be decided still. */
const stopCreations = async (env: Env, userId: string): Promise<void> => {
  const { results } = await env.LIBRARY.prepare(
    "SELECT id FROM creations WHERE user_id = ? AND state NOT IN ('complete', 'failed', 'cancelled')",
  )
    .bind(userId)
    .all<{ id: string }>()
  await Promise.all(
    results.map(async ({ id }) => {
      await moveCreation(env.LIBRARY, id, { from: ['waiting', 'unpaid', 'generating'], to: 'cancelling' })
      await settle(env, id)
    }),
  )
}

/** Removes everything that creations and library keep of a person, and counts it. Their sound is studio's to erase. */
export const eraseLibrary = async (env: Env, userId: string): Promise<Record<string, number>> => {
  await stopCreations(env, userId)
  const { LIBRARY } = env
  const done = await LIBRARY.batch(
    libraryTables.map((table) => LIBRARY.prepare(`DELETE FROM ${table} WHERE user_id = ?`).bind(userId)),
  )
  return Object.fromEntries(libraryTables.map((table, index) => [table, done[index]?.meta.changes ?? 0]))
}

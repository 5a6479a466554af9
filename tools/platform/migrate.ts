import { Miniflare } from 'miniflare'
import type { BuiltWorker, Migration } from './built-worker.ts'
import { miniflareOptions } from './miniflare-options.ts'
import { StartRefused } from './start-refused.ts'

/** The table Wrangler keeps, so that `wrangler d1 migrations list --local` agrees with us. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`

type OpenDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

const applyMissing = async (database: OpenDatabase, migrations: readonly Migration[]): Promise<readonly string[]> => {
  await database.prepare(bookkeeping).run()
  const { results } = await database.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map((row) => row.name))
  const missing = migrations.filter(({ name }) => !applied.has(name))
  for (const { name, statements } of missing) {
    const record = database.prepare('INSERT INTO d1_migrations(name) VALUES(?)').bind(name)
    try {
      // One batch is one transaction: a migration is there with its record, or not at all.
      await database.batch([...statements.map((statement) => database.prepare(statement)), record])
    } catch (error) {
      throw new StartRefused(`Migration ${name} failed and nothing of it was kept: ${String(error)}`)
    }
  }
  return missing.map(({ name }) => name)
}

/**
 * Applies what is missing to every database, in an instance without workers and without a public port: nobody can ask
 * a worker anything before its tables are there. Returns what was applied, as `worker/file`.
 */
export const migrate = async (workers: readonly BuiltWorker[], dataFolder: string): Promise<readonly string[]> => {
  const databases = workers.flatMap((worker) =>
    worker.databases
      .filter(({ migrations }) => migrations.length > 0)
      .map(({ id, migrations }) => ({ owner: worker.name, id, migrations })),
  )
  if (databases.length === 0) return []
  const instance = new Miniflare(
    miniflareOptions(dataFolder, {
      workers: [
        {
          name: 'migrations',
          modules: [{ type: 'ESModule', path: 'migrations.mjs', contents: 'export default {}' }],
          compatibilityDate: '2026-10-01',
          d1Databases: Object.fromEntries(databases.map(({ id }) => [id, { id }])),
        },
      ],
    }),
  )
  try {
    const applied: string[] = []
    for (const { owner, id, migrations } of databases) {
      const names = await applyMissing(await instance.getD1Database(id), migrations)
      applied.push(...names.map((name) => `${owner}/${name}`))
    }
    return applied
  } finally {
    await instance.dispose()
  }
}

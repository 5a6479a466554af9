import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'

// Safe because vitest.config.ts binds a database for every name among the migrations.
const tested = env as unknown as Record<string, D1Database> & { TEST_MIGRATIONS: Record<string, D1Migration[]> }

for (const [name, migrations] of Object.entries(tested.TEST_MIGRATIONS)) {
  const database = tested[name]
  if (database === undefined) throw new Error(`No database is bound as ${name}.`)
  await applyD1Migrations(database, migrations)
}

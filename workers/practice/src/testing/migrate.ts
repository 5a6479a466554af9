import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

const databases = ['LIBRARY', 'LEDGER', 'CREDITS', 'MEDIA', 'PROFILES'] as const
type Database = (typeof databases)[number]

/** The bindings of this worker, and the databases of its neighbours, which are bound for tests alone. */
// Safe because vitest.config.ts binds exactly these.
export const testEnv = env as unknown as Env & Record<Database, D1Database>
const { TEST_MIGRATIONS } = env as unknown as { TEST_MIGRATIONS: Record<Database, D1Migration[]> }

for (const name of databases) {
  // oxlint-disable-next-line no-await-in-loop
  await applyD1Migrations(testEnv[name], TEST_MIGRATIONS[name])
}

import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'

const databases = ['LIBRARY', 'LEDGER', 'CREDITS', 'MEDIA', 'PROFILES'] as const
type Database = (typeof databases)[number]

// Safe because vitest.config.ts binds exactly these.
const tested = env as unknown as Record<Database, D1Database> & { TEST_MIGRATIONS: Record<Database, D1Migration[]> }

for (const name of databases) {
  // oxlint-disable-next-line no-await-in-loop
  await applyD1Migrations(tested[name], tested.TEST_MIGRATIONS[name])
}

import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

type TestEnv = Env & { TEST_MIGRATIONS: D1Migration[]; LEDGER: D1Database; LEDGER_MIGRATIONS: D1Migration[] }

// Safe because vitest.config.ts binds exactly these.
export const { MEDIA, FILES, LEDGER, TEST_MIGRATIONS, LEDGER_MIGRATIONS } = env as unknown as TestEnv

await applyD1Migrations(MEDIA, TEST_MIGRATIONS)
await applyD1Migrations(LEDGER, LEDGER_MIGRATIONS)

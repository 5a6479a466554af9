import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

type Tested = {
  TEST_MIGRATIONS: D1Migration[]
  TEST_READINGS: D1Database
  TEST_READINGS_MIGRATIONS: D1Migration[]
  TEST_LEDGER: D1Database
  TEST_LEDGER_MIGRATIONS: D1Migration[]
}

// Safe because vitest.config.ts binds exactly these.
const { ACCOUNTS, TEST_MIGRATIONS, ...neighbours } = env as unknown as Env & Tested

await applyD1Migrations(ACCOUNTS, TEST_MIGRATIONS)
await applyD1Migrations(neighbours.TEST_READINGS, neighbours.TEST_READINGS_MIGRATIONS)
await applyD1Migrations(neighbours.TEST_LEDGER, neighbours.TEST_LEDGER_MIGRATIONS)

import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

// Safe because vitest.config.ts binds exactly these.
const { MARKET, TEST_MIGRATIONS } = env as unknown as Env & { TEST_MIGRATIONS: D1Migration[] }

await applyD1Migrations(MARKET, TEST_MIGRATIONS)

import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

// Safe because vitest.config.ts binds exactly these.
export const testEnv = env as unknown as Env
const { TEST_MIGRATIONS } = env as unknown as { TEST_MIGRATIONS: D1Migration[] }

await applyD1Migrations(testEnv.PEOPLE, TEST_MIGRATIONS)

import { applyD1Migrations, env } from 'cloudflare:test'
import type { D1Migration } from 'cloudflare:test'
import type { Env } from '../env.ts'

// Safe because vitest.config.ts binds exactly these.
export const testEnv = env as unknown as Env
const bound = env as unknown as {
  TEST_MIGRATIONS: Record<'PEOPLE' | 'LEDGER' | 'CREDITS' | 'MEDIA' | 'PROFILES' | 'LIBRARY', D1Migration[]>
} & Record<'PEOPLE' | 'LEDGER' | 'CREDITS' | 'MEDIA' | 'PROFILES' | 'LIBRARY', D1Database> &
  Pick<Env, 'STUDIO' | 'AI'> & { STUDIO_WITHOUT_RENDERER: Env['STUDIO']; AI_WITH_MODEL: Env['AI'] }

/** Neighbours that only tests ask. */
export const { STUDIO_WITHOUT_RENDERER, AI_WITH_MODEL, CREDITS, PROFILES, MEDIA } = bound

for (const store of ['PEOPLE', 'LEDGER', 'CREDITS', 'MEDIA', 'PROFILES', 'LIBRARY'] as const) {
  // oxlint-disable-next-line no-await-in-loop
  await applyD1Migrations(bound[store], bound.TEST_MIGRATIONS[store])
}

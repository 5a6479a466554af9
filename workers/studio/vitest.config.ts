import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundledAi } from '../../tools/test-neighbours.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async () => ({
      wrangler: { configPath: join(here, 'wrangler.jsonc') },
      miniflare: {
        bindings: {
          ORRERY_ENV: 'development',
          LINK_SECRET: 'of a test, as long as a real one is',
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
          LEDGER_MIGRATIONS: await readD1Migrations(join(here, '../ai/migrations')),
        },
        // What is told of costs is looked up where it was written.
        d1Databases: { MEDIA: 'studio', LEDGER: 'ledger' },
        workers: [await bundledAi({ project: 'studio', name: 'ai', environment: 'development', compatibilityDate })],
      },
    })),
  ],
  test: {
    name: 'studio',
    root: here,
    include: ['src/**/*.test.ts'],
    globalSetup: ['testing/global-setup.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts', '../../tools/property-seed.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
})

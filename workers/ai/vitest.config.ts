import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { fastSettings } from './testing/fast-settings.ts'

const here = import.meta.dirname
const migrations = join(here, 'migrations')

export default defineConfig({
  plugins: [
    cloudflareTest(async ({ inject }) => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate: '2026-10-01',
        bindings: {
          ...fastSettings(inject('bedUrl')),
          TEST_MIGRATIONS:
            existsSync(migrations) && readdirSync(migrations).length > 0 ? await readD1Migrations(migrations) : [],
        },
        d1Databases: ['LEDGER'],
        kvNamespaces: ['ANSWERS'],
        durableObjects: { BREAKERS: { className: 'TargetBreaker', useSQLite: true } },
      },
    })),
  ],
  test: {
    name: 'ai',
    root: here,
    include: ['src/**/*.test.ts'],
    globalSetup: ['testing/global-setup.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/property-seed.ts'],
    isolate: false,
    // Most of these tests wait.
    maxConcurrency: 16,
    testTimeout: 30_000,
  },
})

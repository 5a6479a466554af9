import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate: '2026-10-01',
        bindings: {
          ORRERY_ENV: 'production',
          OTEL_EXPORTER_OTLP_ENDPOINT: '',
          WELCOME_HALF_CREDITS: '',
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
        },
        d1Databases: ['MARKET'],
        durableObjects: { SHARED_COMMIT: { className: 'SharedCommit', useSQLite: true } },
      },
    })),
  ],
  test: {
    name: 'market',
    root: here,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/property-seed.ts', '../../tools/quiet-log.ts'],
    isolate: false,
  },
})

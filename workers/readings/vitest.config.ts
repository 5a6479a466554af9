import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundledEngines } from '../../tools/test-neighbours.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async () => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
        bindings: {
          ORRERY_ENV: 'development',
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
        },
        d1Databases: ['READINGS'],
        serviceBindings: { ENGINES: { name: 'engines', entrypoint: 'Engines' } },
        workers: [
          await bundledEngines({ project: 'readings', name: 'engines', environment: 'development', compatibilityDate }),
        ],
      },
    })),
  ],
  test: {
    name: 'readings',
    root: here,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts'],
    isolate: false,
  },
})

import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import {
  bundledAi,
  bundledEngines,
  bundledMarket,
  bundledReadings,
  bundledStudio,
} from '../../tools/test-neighbours.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

const neighbour = (name: string) => ({ project: 'practice', name, environment: 'development', compatibilityDate })

const migrationsOf = (worker: string) => readD1Migrations(join(here, '..', worker, 'migrations'))

const neighbours = () =>
  Promise.all([
    bundledEngines(neighbour('engines')),
    bundledReadings(neighbour('readings'), 'engines'),
    bundledAi(neighbour('ai')),
    bundledMarket(neighbour('market')),
    bundledStudio(neighbour('studio'), 'ai'),
  ])

export default defineConfig({
  plugins: [
    // A function, so that the bundles of the neighbours are made only when these tests run.
    cloudflareTest(async () => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
        bindings: {
          ORRERY_ENV: 'development',
          OTEL_EXPORTER_OTLP_ENDPOINT: '',
          PUBLIC_URL: 'http://localhost:8787',
          TEST_MIGRATIONS: {
            LIBRARY: await readD1Migrations(join(here, 'migrations')),
            LEDGER: await migrationsOf('ai'),
            CREDITS: await migrationsOf('market'),
            MEDIA: await migrationsOf('studio'),
            PROFILES: await migrationsOf('readings'),
          },
        },
        // The neighbours' databases are bound here to be migrated and looked at, and by nothing but tests.
        d1Databases: {
          LIBRARY: 'practice',
          LEDGER: 'ledger',
          CREDITS: 'market',
          MEDIA: 'studio',
          PROFILES: 'readings',
        },
        durableObjects: { CONVERSATIONS: { className: 'Conversation', useSQLite: true } },
        workflows: { CREATE_ITEM: { name: 'create-item', className: 'CreateItem' } },
        serviceBindings: {
          AI: { name: 'ai', entrypoint: 'Ai' },
          STUDIO: { name: 'studio', entrypoint: 'Studio' },
          MARKET: { name: 'market', entrypoint: 'Market' },
          READINGS: { name: 'readings', entrypoint: 'Readings' },
        },
        workers: await neighbours(),
      },
    })),
  ],
  test: {
    name: 'practice',
    root: here,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts', '../../tools/property-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})

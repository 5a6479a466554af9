import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { captureMail } from './test-neighbours/captured-mail.ts'
import { bundledEngines, bundledReadings } from '../../tools/test-neighbours.ts'
import { outside } from './test-neighbours/github.ts'
import { createMailProvider } from './test-neighbours/mail-provider.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

const neighbour = (name: string, environment: string) => ({
  project: 'gateway',
  name,
  environment,
  compatibilityDate,
})

/** A worker that is down: whatever it is asked, it is not available. */
const workerDown = (name: string) => ({
  name,
  compatibilityDate,
  modules: [{ type: 'ESModule' as const, path: join(here, `test-neighbours/${name}.js`) }],
})

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async () => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
        outboundService: createMailProvider(outside),
        // A page, a hashed file and a service worker stand for the built web app.
        assets: {
          directory: join(here, 'test-neighbours/web-app'),
          binding: 'ASSETS',
          routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
          assetConfig: { not_found_handling: 'single-page-application' },
        },
        bindings: {
          ORRERY_ENV: 'development',
          PUBLIC_URL: 'http://localhost:8787',
          CORS_ORIGINS: 'https://app.example, https://other.example',
          SOURCE_URL: '',
          // Hundreds of requests as one guest; what limits do has tests of its own.
          RATE_LIMIT_PER_MINUTE: '1000000',
          RATE_LIMIT_NARROW: 'off',
          TRUSTED_PROXY: '',
          OTEL_EXPORTER_OTLP_ENDPOINT: '',
          AUTH_SECRET: 'of a test, as long as a real one is',
          MAIL_PROVIDER: 'capture',
          MAIL_FROM: '',
          MAIL_BASE_URL: '',
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
          TEST_READINGS_MIGRATIONS: await readD1Migrations(join(here, '../readings/migrations')),
        },
        // The neighbour's database is bound here to be migrated, and by nothing but tests.
        d1Databases: { ACCOUNTS: 'accounts', TEST_READINGS: 'readings' },
        r2Buckets: ['EXPORTS'],
        workflows: {
          EXPORT_PERSON: { name: 'export-person', className: 'ExportPerson' },
          ERASE_PERSON: { name: 'erase-person', className: 'ErasePerson' },
        },
        durableObjects: {
          PASSWORD_HASHER: { className: 'PasswordHasher', useSQLite: true },
          RATE_LIMITER: { className: 'RateLimiter', useSQLite: true },
        },
        serviceBindings: {
          ENGINES: { name: 'engines', entrypoint: 'Engines' },
          ENGINES_KEEPING: { name: 'engines-keeping', entrypoint: 'Engines' },
          ENGINES_DOWN: { name: 'engines-down', entrypoint: 'Engines' },
          READINGS: { name: 'readings', entrypoint: 'Readings' },
          READINGS_DOWN: { name: 'readings-down', entrypoint: 'Readings' },
          MAIL_CAPTURE: captureMail(),
        },
        workers: [
          await bundledEngines(neighbour('engines', 'development')),
          await bundledEngines(neighbour('engines-keeping', 'production')),
          await bundledReadings(neighbour('readings', 'development'), 'engines'),
          workerDown('engines-down'),
          workerDown('readings-down'),
        ],
      },
    })),
  ],
  test: {
    name: 'gateway',
    root: here,
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts'],
    isolate: false,
  },
})

import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { captureMail } from './test-neighbours/captured-mail.ts'
import {
  bundledAi,
  bundledChannels,
  bundledEngines,
  bundledMarket,
  bundledPractice,
  bundledReadings,
  bundledStudio,
} from '../../tools/test-neighbours.ts'
import { outside } from './test-neighbours/github.ts'
import { createMailProvider } from './test-neighbours/mail-provider.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    bedUrl: string
  }
}

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

/** Models on loopback that misbehave as their names ask, and a budget of nothing for nobody but who was given one. */
const bedSettings = (bedUrl: string) => ({
  AI_COMPATIBLE_URL: `${bedUrl}/v1`,
  OPENAI_API_KEY: 'of a test',
  OPENAI_BASE_URL: `${bedUrl}/v1`,
  AI_CHAIN: JSON.stringify({ auto: ['openai/healthy'], mended: ['compatible/cut~mended', 'openai/healthy~mended'] }),
  AI_PRICES: JSON.stringify({ 'openai/healthy': { input: 1, output: 4 } }),
  AI_TIMERS: JSON.stringify({ firstTokenMs: 2000, stallMs: 2000, attemptMs: 9000, callMs: 18_000 }),
})

const migrationsOf = (worker: string) => readD1Migrations(join(here, '..', worker, 'migrations'))

const ownSettings = async () => ({
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
  TEST_MIGRATIONS: {
    ACCOUNTS: await readD1Migrations(join(here, 'migrations')),
    TEST_LEDGER: await migrationsOf('ai'),
    TEST_READINGS: await migrationsOf('readings'),
    TEST_LIBRARY: await migrationsOf('practice'),
    TEST_CREDITS: await migrationsOf('market'),
    TEST_MEDIA: await migrationsOf('studio'),
    TEST_CHATS: await migrationsOf('channels'),
  },
})

const serviceBindings = {
  ENGINES: { name: 'engines', entrypoint: 'Engines' },
  ENGINES_KEEPING: { name: 'engines-keeping', entrypoint: 'Engines' },
  ENGINES_DOWN: { name: 'engines-down', entrypoint: 'Engines' },
  READINGS: { name: 'readings', entrypoint: 'Readings' },
  READINGS_DOWN: { name: 'readings-down', entrypoint: 'Readings' },
  AI: { name: 'ai', entrypoint: 'Ai' },
  AI_WITH_MODELS: { name: 'ai-with-models', entrypoint: 'Ai' },
  AI_DOWN: { name: 'ai-down', entrypoint: 'Ai' },
  PRACTICE: { name: 'practice', entrypoint: 'Practice' },
  MARKET: { name: 'market', entrypoint: 'Market' },
  STUDIO: { name: 'studio', entrypoint: 'Studio' },
  PRACTICE_DOWN: { name: 'practice-down', entrypoint: 'Practice' },
  MARKET_DOWN: { name: 'market-down', entrypoint: 'Market' },
  CHANNELS: { name: 'channels', entrypoint: 'Channels' },
  CHANNELS_DOWN: { name: 'channels-down', entrypoint: 'Channels' },
  STUDIO_DOWN: { name: 'studio-down', entrypoint: 'Studio' },
  MAIL_CAPTURE: captureMail(),
}

/** The real ones, some of them twice, and those that are down. */
const neighbours = async (bedUrl: string) => [
  ...(await Promise.all([
    bundledEngines(neighbour('engines', 'development')),
    bundledEngines(neighbour('engines-keeping', 'production')),
    bundledReadings(neighbour('readings', 'development'), 'engines'),
    bundledAi(neighbour('ai', 'development')),
    bundledAi(neighbour('ai-with-models', 'development'), bedSettings(bedUrl)),
    bundledMarket(neighbour('market', 'development')),
    bundledStudio(neighbour('studio', 'development'), 'ai'),
    bundledPractice(neighbour('practice', 'development'), {
      ai: 'ai',
      studio: 'studio',
      market: 'market',
      readings: 'readings',
    }),
    bundledChannels(neighbour('channels', 'development'), {
      practice: 'practice',
      readings: 'readings',
      studio: 'studio',
      ai: 'ai',
    }),
  ])),
  ...['engines', 'readings', 'ai', 'practice', 'market', 'studio', 'channels'].map((name) =>
    workerDown(`${name}-down`),
  ),
]

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async ({ inject }) => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
        compatibilityFlags: ['enable_request_signal', 'enable_abortsignal_rpc'],
        outboundService: createMailProvider(outside),
        // A page, a hashed file and a service worker stand for the built web app.
        assets: {
          directory: join(here, 'test-neighbours/web-app'),
          binding: 'ASSETS',
          routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
          assetConfig: { not_found_handling: 'single-page-application' },
        },
        bindings: await ownSettings(),
        // The neighbours' databases are bound here to be migrated, and by nothing but tests.
        d1Databases: {
          ACCOUNTS: 'accounts',
          TEST_READINGS: 'readings',
          TEST_LEDGER: 'ledger',
          TEST_LIBRARY: 'practice',
          TEST_CREDITS: 'market',
          TEST_MEDIA: 'studio',
          TEST_CHATS: 'channels',
        },
        r2Buckets: ['EXPORTS'],
        workflows: {
          EXPORT_PERSON: { name: 'export-person', className: 'ExportPerson' },
          ERASE_PERSON: { name: 'erase-person', className: 'ErasePerson' },
        },
        durableObjects: {
          PASSWORD_HASHER: { className: 'PasswordHasher', useSQLite: true },
          RATE_LIMITER: { className: 'RateLimiter', useSQLite: true },
        },
        serviceBindings,
        workers: await neighbours(inject('bedUrl')),
      },
    })),
  ],
  test: {
    name: 'gateway',
    root: here,
    include: ['src/**/*.test.ts'],
    globalSetup: ['../ai/testing/global-setup.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts', '../../tools/property-seed.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
})

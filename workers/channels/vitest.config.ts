import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import {
  bundledAi,
  bundledEngines,
  bundledMarket,
  bundledPractice,
  bundledReadings,
  bundledStudio,
} from '../../tools/test-neighbours.ts'
import { rendererToken } from '../studio/testing/renderer-server.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

const neighbour = (name: string) => ({ project: 'channels', name, environment: 'development', compatibilityDate })

/** The real ones: a studio whose renderer draws nothing, one without any, and an ai that a model stands behind. */
const neighbours = async ({ rendererUrl, modelUrl }: { rendererUrl: string; modelUrl: string }) => {
  const model = {
    AI_COMPATIBLE_URL: modelUrl,
    AI_CHAIN: JSON.stringify({ auto: ['compatible/talker'] }),
    AI_PRICES: JSON.stringify({ 'compatible/talker': { input: 1, output: 4 } }),
  }
  const rendering = { RENDERER_URL: `${rendererUrl}/full-of-chats`, RENDERER_TOKEN: rendererToken }
  const besidePractice = { ai: 'ai', studio: 'studio', market: 'market', readings: 'readings' }
  const [studio, ...others] = await Promise.all([
    bundledStudio(neighbour('studio'), 'ai'),
    bundledEngines(neighbour('engines')),
    bundledReadings(neighbour('readings'), 'engines'),
    bundledAi(neighbour('ai')),
    bundledAi(neighbour('ai-with-model'), model),
    bundledMarket(neighbour('market')),
    bundledPractice(neighbour('practice'), besidePractice),
  ])
  return [
    ...others,
    { ...studio, bindings: { ...studio.bindings, ...rendering } },
    { ...studio, name: 'studio-without-renderer', bindings: { ...studio.bindings, RENDERER_URL: '' } },
  ]
}

const migrationsOf = (worker: string) => readD1Migrations(join(here, '..', worker, 'migrations'))

const settingsOf = (bedUrl: string) => ({
  ORRERY_ENV: 'development',
  OTEL_EXPORTER_OTLP_ENDPOINT: '',
  PUBLIC_URL: 'http://localhost:8787',
  TELEGRAM_API_URL: bedUrl,
  TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
  TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-of-a-test',
  WHATSAPP_GRAPH_URL: bedUrl,
  WHATSAPP_GRAPH_VERSION: 'v26.0',
  WHATSAPP_PHONE_NUMBER_ID: '5550001',
  WHATSAPP_ACCESS_TOKEN: 'an-access-token-of-a-test',
  WHATSAPP_APP_SECRET: 'an-app-secret-of-a-test',
  WHATSAPP_VERIFY_TOKEN: 'a-verify-token-of-a-test',
  WHATSAPP_TEMPLATES: JSON.stringify({ video_ready: { name: 'video_ready', language: 'en' } }),
})

export default defineConfig({
  plugins: [
    cloudflareTest(async ({ inject }) => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
        bindings: {
          ...settingsOf(inject('chatBedUrl')),
          TEST_MIGRATIONS: {
            PEOPLE: await readD1Migrations(join(here, 'migrations')),
            LEDGER: await migrationsOf('ai'),
            CREDITS: await migrationsOf('market'),
            MEDIA: await migrationsOf('studio'),
            PROFILES: await migrationsOf('readings'),
            LIBRARY: await migrationsOf('practice'),
          },
        },
        // The neighbours' databases are bound here to be migrated and looked at, and by nothing but tests.
        d1Databases: {
          PEOPLE: 'channels',
          LEDGER: 'ledger',
          CREDITS: 'market',
          MEDIA: 'studio',
          PROFILES: 'readings',
          LIBRARY: 'practice',
        },
        durableObjects: {
          CHATS: { className: 'ChatSession', useSQLite: true },
          BOTS: { className: 'BotAccount', useSQLite: true },
        },
        serviceBindings: {
          PRACTICE: { name: 'practice', entrypoint: 'Practice' },
          READINGS: { name: 'readings', entrypoint: 'Readings' },
          STUDIO: { name: 'studio', entrypoint: 'Studio' },
          STUDIO_WITHOUT_RENDERER: { name: 'studio-without-renderer', entrypoint: 'Studio' },
          AI: { name: 'ai', entrypoint: 'Ai' },
          AI_WITH_MODEL: { name: 'ai-with-model', entrypoint: 'Ai' },
        },
        workers: await neighbours({ rendererUrl: inject('rendererUrl'), modelUrl: inject('modelUrl') }),
      },
    })),
  ],
  test: {
    name: 'channels',
    root: here,
    include: ['src/**/*.test.ts'],
    globalSetup: ['testing/global-setup.ts'],
    setupFiles: ['src/testing/migrate.ts', '../../tools/quiet-log.ts', '../../tools/property-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})

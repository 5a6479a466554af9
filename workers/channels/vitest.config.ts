import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

const downFolder = join(here, '../gateway/test-neighbours')

/** A worker that is down: whatever it is asked, it is not available. */
const workerDown = (name: string) => ({
  name: `${name}-down`,
  compatibilityDate,
  modulesRoot: downFolder,
  modules: [{ type: 'ESModule' as const, path: join(downFolder, `${name}-down.js`) }],
})

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
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
        },
        d1Databases: { PEOPLE: 'channels' },
        durableObjects: {
          CHATS: { className: 'ChatSession', useSQLite: true },
          BOTS: { className: 'BotAccount', useSQLite: true },
        },
        serviceBindings: {
          PRACTICE: { name: 'practice-down', entrypoint: 'Practice' },
          READINGS: { name: 'readings-down', entrypoint: 'Readings' },
          STUDIO: { name: 'studio-down', entrypoint: 'Studio' },
          AI: { name: 'ai-down', entrypoint: 'Ai' },
        },
        workers: ['practice', 'readings', 'studio', 'ai'].map(workerDown),
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

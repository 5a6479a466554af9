import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundledAi, bundledEngines } from '../../tools/test-neighbours.ts'
import { rendererToken } from './testing/renderer-server.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async ({ inject }) => ({
      wrangler: { configPath: join(here, 'wrangler.jsonc') },
      miniflare: {
        bindings: {
          ORRERY_ENV: 'development',
          LINK_SECRET: 'of a test, as long as a real one is',
          RENDERER_URL: `${inject('rendererUrl')}/full-of-all`,
          RENDERER_TOKEN: rendererToken,
          TEST_MIGRATIONS: await readD1Migrations(join(here, 'migrations')),
          LEDGER_MIGRATIONS: await readD1Migrations(join(here, '../ai/migrations')),
        },
        // What is told of costs is looked up where it was written.
        d1Databases: { MEDIA: 'studio', LEDGER: 'ledger' },
        // Not asked by the studio itself: they draw the pictures that its tests turn into files.
        serviceBindings: {
          AI_WITH_MODELS: { name: 'ai-with-models', entrypoint: 'Ai' },
          ENGINES: { name: 'engines', entrypoint: 'Engines' },
        },
        workers: [
          await bundledAi({ project: 'studio', name: 'ai', environment: 'development', compatibilityDate }),
          await bundledAi(
            { project: 'studio', name: 'ai-with-models', environment: 'development', compatibilityDate },
            {
              AI_COMPATIBLE_URL: inject('modelsUrl'),
              AI_CHAIN: JSON.stringify({ auto: ['compatible/planner'] }),
              AI_PRICES: JSON.stringify({ 'compatible/planner': { input: 1, output: 4 } }),
            },
          ),
          await bundledEngines({ project: 'studio', name: 'engines', environment: 'development', compatibilityDate }),
        ],
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

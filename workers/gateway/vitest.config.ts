import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundledEngines } from './test-neighbours/bundle-engines.ts'

const here = import.meta.dirname
const compatibilityDate = '2026-10-01'

export default defineConfig({
  plugins: [
    // A function, so that the bundle of the neighbour is made only when these tests run.
    cloudflareTest(async () => ({
      main: join(here, 'src/index.ts'),
      miniflare: {
        compatibilityDate,
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
        },
        serviceBindings: {
          ENGINES: { name: 'engines', entrypoint: 'Engines' },
          ENGINES_KEEPING: { name: 'engines-keeping', entrypoint: 'Engines' },
          ENGINES_DOWN: { name: 'engines-down', entrypoint: 'Engines' },
        },
        workers: [
          await bundledEngines(compatibilityDate, 'engines', 'development'),
          await bundledEngines(compatibilityDate, 'engines-keeping', 'production'),
          {
            name: 'engines-down',
            compatibilityDate,
            modules: [{ type: 'ESModule', path: join(here, 'test-neighbours/engines-down.js') }],
          },
        ],
      },
    })),
  ],
  test: { name: 'gateway', root: here, include: ['src/**/*.test.ts'], isolate: false },
})

import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: join(import.meta.dirname, 'wrangler.jsonc') },
      miniflare: { bindings: { ORRERY_ENV: 'development', DRAW_SECRET: 'of a test, as long as a real one is' } },
    }),
  ],
  test: {
    name: 'engines',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    setupFiles: ['../../tools/quiet-log.ts'],
  },
})

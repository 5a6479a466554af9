import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: join(import.meta.dirname, 'wrangler.jsonc') } })],
  test: { name: 'engines', root: import.meta.dirname, include: ['src/**/*.test.ts'] },
})

import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Where `npm start` runs while the app is worked on with `vite`. */
const platform = process.env['ORRERY_URL'] ?? 'http://localhost:8787'

/** Passed on as if the platform's own page had asked: it refuses cookies from any other. */
const proxied = { target: platform, headers: { origin: new URL(platform).origin } }

const manifest = {
  id: '/',
  name: 'Orrery',
  short_name: 'Orrery',
  description: 'Exact charts from a birth moment, and how sure each figure is.',
  start_url: '/',
  scope: '/',
  display: 'standalone' as const,
  background_color: '#0d1220',
  theme_color: '#0d1220',
  categories: ['lifestyle', 'reference'],
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
}

export default defineConfig({
  plugins: [
    react(),
    tailwind(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,webmanifest}', '**/*-latin-wght-normal-*.woff2'] },
    }),
  ],
  build: {
    // Fonts and icons stay files: the Content-Security-Policy allows no data: addresses for fonts.
    assetsInlineLimit: 0,
    manifest: true,
  },
  server: { proxy: Object.fromEntries(['/api', '/auth', '/oauth2', '/openapi.json'].map((path) => [path, proxied])) },
})

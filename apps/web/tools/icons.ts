import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * Draws the PNG icons from public/icon.svg: `node tools/icons.ts`. Run it after the sign changed; the results are
 * committed because a build machine needs no browser.
 */
const folder = join(import.meta.dirname, '../public')
const sign = readFileSync(join(folder, 'icon.svg'), 'utf8')
const ground = '#0d1220'

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

const draw = async (name: string, size: number, share: number): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const edge = size * share
  const image = `<img width="${edge}" height="${edge}" src="data:image/svg+xml;base64,${btoa(sign)}">`
  const background = share < 1 ? ground : 'transparent'
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px;background:${background}">${image}</body>`,
  )
  await page.screenshot({ path: join(folder, name), omitBackground: true })
  await page.close()
}

await draw('icon-192.png', 192, 1)
await draw('icon-512.png', 512, 1)
// A launcher may cut a maskable icon to a circle of 80 % of its width.
await draw('icon-maskable-512.png', 512, 0.72)
await browser.close()

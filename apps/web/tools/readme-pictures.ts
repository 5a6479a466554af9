import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { bootPlatform } from '../../../tests/platform.ts'

/**
 * Takes the pictures of the README from the running app: `node tools/readme-pictures.ts`. The birth is Ada Lovelace's
 * date with a made-up hour, because a README needs a person and nobody's data.
 */
const folder = join(import.meta.dirname, '../../../docs/images')
const mostBytes = 300_000
const chartId = '0'.repeat(24)
const birth = {
  name: 'Ada Lovelace',
  date: '1815-12-10',
  time: '13:00',
  accuracyMinutes: 0,
  place: {
    label: 'London, England, United Kingdom',
    latitude: 51.50853,
    longitude: -0.12574,
    timezone: 'Europe/London',
  },
  utcOffset: null,
}

mkdirSync(folder, { recursive: true })
const platform = await bootPlatform()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

const take = async (page: Page, name: string): Promise<void> => {
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path })
  const { size } = statSync(path)
  if (size > mostBytes) throw new Error(`${path} has ${size} bytes; ${mostBytes} are allowed.`)
  process.stdout.write(`${name}: ${Math.round(size / 1000)} kB\n`)
}

const open = async (colorScheme: 'light' | 'dark', viewport = { width: 1280, height: 1000 }): Promise<Page> => {
  const page = await browser.newPage({ colorScheme, viewport, locale: 'en-GB', timezoneId: 'Europe/London' })
  await page.goto(platform.url)
  await page.evaluate(
    (text) => localStorage.setItem('orrery.charts', text),
    JSON.stringify([{ id: chartId, createdAt: '2026-11-21T00:00:00Z', birth }]),
  )
  return page
}

const takeEngine = async (engine: string, scheme: 'light' | 'dark'): Promise<void> => {
  const page = await open(scheme)
  await page.goto(`${platform.url}/charts/${chartId}/${engine}`)
  await page.getByText('How this was worked out').waitFor()
  await take(page, engine.replaceAll('_', '-'))
  await page.close()
}

try {
  const home = await open('dark')
  await home.getByText('seen from Earth', { exact: false }).waitFor()
  await take(home, 'home')
  await takeEngine('human_design', 'light')
  await takeEngine('natal', 'dark')
  await takeEngine('numerology', 'light')
  await takeEngine('biorhythm', 'dark')
  const certificate = await open('light')
  await certificate.goto(`${platform.url}/charts/${chartId}/human_design`)
  await certificate.getByRole('heading', { name: 'How sure this is' }).scrollIntoViewIfNeeded()
  await certificate.getByRole('heading', { name: 'How sure this is' }).evaluate((heading) => heading.scrollIntoView())
  await take(certificate, 'certificate')
} finally {
  await browser.close()
  await platform.stop()
}

import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expectedFingerprint } from '@orrery/ephemeris/fingerprint'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const here = import.meta.dirname
const generated = join(here, '../packages/ephemeris/gen')
let server: Server
let browser: Browser

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'ephemeris-page/page.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

async function serve(files: ReadonlyMap<string, { type: string; content: string | Uint8Array }>): Promise<Server> {
  const listening = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.content)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return listening
}

beforeAll(async () => {
  server = await serve(
    new Map([
      ['/', { type: 'text/html', content: '<!doctype html><script type="module" src="/page.js"></script>' }],
      ['/page.js', { type: 'text/javascript', content: await bundlePage() }],
      ['/swisseph.wasm', { type: 'application/wasm', content: await readFile(join(generated, 'swisseph.wasm')) }],
      ['/swisseph.bin', { type: 'application/octet-stream', content: await readFile(join(generated, 'swisseph.bin')) }],
    ]),
  )
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('a page in Chromium calculates the same sky, to the last bit', async () => {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => document.title !== '')
  expect(await page.title()).toBe(expectedFingerprint)
})

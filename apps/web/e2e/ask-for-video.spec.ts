import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type BootedPlatform, bootPlatform } from '../../../tests/platform.ts'
import { rendererPlaces } from '../../../tools/platform/renderer-places.ts'
import { type ChatBed, startChatBed } from '../../../workers/channels/testing/chat-bed.ts'
import { textUpdate } from '../../../workers/channels/testing/telegram-words.ts'
import { rendererToken, startRendererServer } from '../../../workers/studio/testing/renderer-server.ts'
import { enterAs, expect, signUp } from './person.ts'
import { accessibilityProblems, pictureFolder, test } from './screen.ts'

/** A film is drawn while others use the same machine. */
const patience = 300_000

/** Whether films can be drawn; where they cannot, the way is walked with a renderer that writes bytes for a film. */
const isReal = existsSync(rendererPlaces().serviceReady)

const secret = 'a-webhook-secret-of-a-test'
let renderer: Awaited<ReturnType<typeof startRendererServer>> | null = null
let bed: ChatBed
let platform: BootedPlatform
let url: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(patience)
  bed = await startChatBed()
  renderer = isReal ? null : await startRendererServer()
  platform = await bootPlatform({
    env: {
      ...(renderer
        ? { RENDERER_URL: `${renderer.url}/full-films`, RENDERER_TOKEN: rendererToken }
        : { RENDERER_START: 'on' }),
      TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_URL: bed.url,
    },
  })
  url = platform.url.replace('127.0.0.1', 'localhost')
})
test.afterAll(async () => {
  await platform?.stop()
  await renderer?.stop()
  await bed?.close()
})

const asNewPerson = async (page: Page) => {
  const person = await signUp(url)
  await enterAs(page.context(), person)
  return person
}

const picture = (page: Page, name: string) =>
  page.screenshot({ path: `${pictureFolder}/video-way-${name}.png`, fullPage: true })

/** Plays a film in its own tab, as whoever pressed Watch sees it, to its end. */
const watchToTheEnd = async (tab: Page): Promise<void> => {
  await tab.waitForLoadState()
  await tab.getByRole('button').press('Enter')
  const video = tab.locator('video')
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement) => one.readyState), { timeout: 30_000 })
    .toBeGreaterThan(2)
  expect(await video.evaluate((one: HTMLVideoElement) => one.videoHeight)).toBe(480)
  await video.evaluate(async (one: HTMLVideoElement) => {
    one.muted = true
    one.currentTime = one.duration - 0.5
    await one.play()
  })
  await expect(video).toHaveCount(0, { timeout: 30_000 })
}

test('a person asks by the keyboard, watches the stages, plays the film once, and finds it in the list', async ({
  page,
  context,
}) => {
  test.setTimeout(2 * patience)
  await asNewPerson(page)
  await page.goto(`${url}/studio`)
  await expect(page.getByText('No film yet')).toBeVisible()
  await page.getByRole('button', { name: 'Ask for: Derivative' }).press('Enter')
  const problem = page.getByLabel('What should the film explain?')
  await expect(problem).toBeFocused()
  await expect(problem).toHaveValue('derivative of x^2')
  await expect(page.getByText('No language model is set up here', { exact: false })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Make the film' }).press('Enter')

  await page.waitForURL('**/studio/jobs/*')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Writing the scenes' })).toHaveCount(0)
  await picture(page, 'stages')
  await expect(page.getByRole('heading', { name: 'Your film is ready' })).toBeFocused({ timeout: patience })
  await expect(page.getByText('our own scenes (offline composer), no language model')).toBeVisible()
  await picture(page, 'ready')
  expect(await accessibilityProblems(page)).toEqual([])

  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: /^Watch: / }).press('Enter')
  const tab = await opening
  await expect(tab).toHaveURL(/\/v\/[\w-]{43}$/)
  if (isReal) {
    await watchToTheEnd(tab)
    await page.bringToFront()
    await expect(page.getByRole('heading', { name: 'Watched' })).toBeVisible({ timeout: 30_000 })
    await picture(page, 'watched')
  }
  const link = tab.url()
  await tab.close()
  if (isReal) expect((await context.request.get(link)).status()).toBe(410)

  await page.getByRole('link', { name: 'All your films' }).click()
  const line = page.getByRole('region', { name: 'Your films' }).getByRole('listitem')
  await expect(line).toHaveCount(1)
  await expect(line).toContainText(isReal ? 'Watched' : 'Ready')
  await picture(page, 'list')
})

test('code that may not run is refused line by line, and a long one is stopped', async ({ page }) => {
  test.setTimeout(patience)
  await asNewPerson(page)
  await page.goto(`${url}/studio`)
  await page.getByRole('link', { name: 'Your own code' }).click()
  const code = page.getByLabel('Manim code')
  const good = await code.inputValue()
  await code.fill(`import os\n${good}`)
  await page.getByRole('button', { name: 'Check and draw' }).click()
  const problems = page.getByRole('alert').filter({ hasText: 'This code may not run here' })
  await expect(problems).toBeVisible({ timeout: 60_000 })
  await problems.getByRole('button', { name: 'Show line 1 in the code' }).press('Enter')
  const marked = await code.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )
  expect(marked).toBe('import os')

  // The name is for a renderer of tests, which never ends such a scene; the film itself takes minutes.
  await code.fill(good.replace('Ring', 'StuckRing').replace('self.wait()', 'self.wait(200)'))
  await page.getByRole('button', { name: 'Check and draw' }).click()
  await page.waitForURL('**/studio/jobs/*', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeFocused({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Make another' }).click()
  // One’s own code is kept nowhere else.
  await expect(page.getByLabel('Manim code')).toHaveValue(/Ring\(Scene\)[^]*self\.wait\(200\)/)
})

test.describe('when a session ends', () => {
  test.use({ refusals: [401] })
  test('what is typed outlives another page, a reload and the session, and is never cut', async ({ page }) => {
    const person = await asNewPerson(page)
    await page.goto(`${url}/studio`)
    const problem = page.getByLabel('What should the film explain?')
    await problem.fill('why the moons of Jupiter keep time')
    await page.getByRole('link', { name: 'Your own code' }).click()
    const code = page.getByLabel('Manim code')
    await code.fill('from manim import *')
    await page.getByRole('link', { name: 'Ask', exact: true }).click()
    await expect(problem).toHaveValue('why the moons of Jupiter keep time')
    await problem.fill('moons '.repeat(1000))
    await expect(page.getByText('These are 5,999 characters, and 5,000 are the most.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Make the film' }).click()
    await expect(problem).toBeFocused()
    await expect(problem).toHaveValue('moons '.repeat(1000))

    await page.reload()
    await expect(problem).toHaveValue('moons '.repeat(1000))
    await page.getByRole('link', { name: 'Your own code' }).click()
    await expect(code).toHaveValue('from manim import *')

    await page.getByRole('link', { name: 'Ask', exact: true }).click()
    await problem.fill('derivative of x^2')
    expect((await person.api.post('/api/v1/auth/logout', { data: {} })).ok()).toBe(true)
    await page.getByRole('button', { name: 'Make the film' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'signed out' })).toBeVisible()
    await expect(problem).toHaveValue('derivative of x^2')
  })
})

test('an unknown topic is answered with what there is, and a press takes one of these', async ({ page }) => {
  await asNewPerson(page)
  await page.goto(`${url}/studio`)
  await page.getByLabel('What should the film explain?').fill('why do cats ignore whoever calls them')
  await page.getByRole('button', { name: 'Make the film' }).click()
  await expect(page.getByRole('alert')).toContainText('none of our own videos fits', { timeout: 30_000 })
  const offered = page.getByRole('list', { name: 'What can be had here' })
  await offered.getByRole('button', { name: 'Ask for: Euclid', exact: false }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByLabel('What should the film explain?')).not.toHaveValue(/cats/)
})

test('a chat is connected by a code sent to the bot, shows up by itself, and is parted again', async ({ page }) => {
  test.setTimeout(patience)
  await asNewPerson(page)
  await page.goto(url)
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Connections' }).click()
  await page.waitForURL('**/connections')
  await expect(page.getByText('This installation has no bot on WhatsApp', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Connect a chat on Telegram' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Your code for Telegram' })).toBeFocused()
  await expect(page.getByText(/^(10:00|9:\d\d) left$/)).toBeVisible()
  const message = await page.getByLabel('Message to send').inputValue()
  expect(message).toMatch(/^\/link [0-9A-Z]{8}$/)
  await picture(page, 'code')

  const said = await fetch(`${url}/webhook/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(textUpdate(1, { chat: 501, name: 'Ada' }, message)),
  })
  expect(said.status).toBe(200)
  await expect(page.getByText(/is connected\.$/)).toBeFocused({ timeout: 30_000 })
  await picture(page, 'connected')
  await page.getByRole('button', { name: /^Disconnect: / }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
  await expect(page.getByText(/is disconnected\.$/)).toBeFocused()
  await expect(page.getByText('No chat is connected yet.')).toBeVisible()
})

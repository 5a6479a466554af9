import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { VideoJob } from '@orrery/contracts/video-jobs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ChatTalk } from './chat-talk.ts'
import { inspectFilm } from './inspect-film.ts'
import { keyOf, signedUp } from './people.ts'
import type { BootedPlatform } from './platform.ts'

let talk: ChatTalk
let platform: BootedPlatform
let browser: Browser
let key: string

beforeAll(async () => {
  talk = await ChatTalk.begin({ RENDERER_START: 'on' })
  ;({ platform } = talk)
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  key = await keyOf(platform, await signedUp(platform), ['studio:write'])
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await talk?.end()
})

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${platform.url}/api/v1${path}`, {
    ...init,
    redirect: 'manual',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
  })

const jobOf = async (jobId: string): Promise<VideoJob> => (await ask(`/jobs/${jobId}`)).json() as Promise<VideoJob>

/** Each state it was seen in, to the last one. */
const followed = async (jobId: string): Promise<{ job: VideoJob; states: readonly string[] }> => {
  const states: string[] = []
  for (;;) {
    const job = await jobOf(jobId)
    if (states.at(-1) !== job.status) states.push(job.status)
    if (['ready', 'failed', 'expired', 'cancelled'].includes(job.status)) return { job, states }
    await sleep(100)
  }
}

/** Sizes of what lies in the studio's store of files, in bytes. */
const storedSizes = (): readonly number[] => {
  const folder = join(platform.dataFolder, 'v3/r2')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /studio\/blobs\/./.test(file))
    .map((file) => statSync(join(folder, file)).size)
}

const canPlay = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.locator('video').evaluate((one: HTMLVideoElement) => one.readyState), { timeout: 20_000 })
    .toBeGreaterThan(2)
}

const seenToItsEnd = async (page: Page): Promise<void> => {
  const video = page.locator('video')
  await video.evaluate(async (one: HTMLVideoElement) => {
    one.muted = true
    one.currentTime = one.duration - 0.5
    await one.play()
  })
  await expect.poll(() => video.count(), { timeout: 20_000 }).toBe(0)
}

test('a problem becomes a film without any key, which plays once in a browser and is gone then', async () => {
  const accepted = await ask('/jobs', {
    method: 'POST',
    body: JSON.stringify({ problem: 'derivative of x^2', quality: 'low' }),
  })
  expect(accepted.status).toBe(202)
  const { job_id: jobId } = (await accepted.json()) as VideoJob
  const { job, states } = await followed(jobId)
  expect(job).toMatchObject({ status: 'ready', provider: 'composer', cost: { microUsd: 0 }, missing: [] })
  expect(states.filter((state) => state === 'rendering')).toHaveLength(1)
  expect(storedSizes()).toHaveLength(1)

  const access = await ask(`/video/${jobId}/access`)
  expect(access.status).toBe(302)
  const link = `${platform.url}${access.headers.get('location')}`
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET']) {
    const preview = await fetch(link, { method, headers: { 'user-agent': 'TelegramBot (like TwitterBot)' } })
    expect(preview.status).toBe(200)
    expect(preview.headers.get('cache-control')).toBe('no-store')
    expect(preview.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(await preview.text()).not.toContain('/media')
  }
  expect((await fetch(`${link}/media`)).status).toBe(403)
  const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
  expect((await fetch(`${link}/open`, foreign)).status).toBe(403)

  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(link)
  await page.getByRole('button').click()
  await canPlay(page)
  const seconds = await page.locator('video').evaluate((one: HTMLVideoElement) => one.duration)
  expect(Math.abs(seconds - (job.video_duration_seconds ?? 0))).toBeLessThan(0.2)

  const media = await page.request.get(`${link}/media`)
  const film = inspectFilm(await media.body())
  expect(film).toMatchObject({ codec: 'h264', pixels: 'yuv420p', height: 480 })
  expect(film.contrasts.filter((contrast) => contrast > 40).length).toBeGreaterThan(film.frames / 2)

  // It can be wound to any place and loaded again, by whoever opened it.
  await page.reload()
  await canPlay(page)
  const stranger = await (await browser.newContext()).newPage()
  expect((await stranger.goto(link))?.status()).toBe(410)
  await expect.poll(() => stranger.locator('h1').textContent()).toBe('This video is gone')

  await seenToItsEnd(page)
  expect(faults).toEqual([])
  expect(storedSizes()).toEqual([])
  expect((await jobOf(jobId)).status).toBe('delivered')
  expect((await fetch(link)).status).toBe(410)
  expect((await fetch(`${link}/open`, { method: 'POST' })).status).toBe(410)
  expect((await page.request.get(`${link}/media`)).status()).toBe(410)
  expect((await ask(`/video/${jobId}/access`)).status).toBe(410)
}, 300_000)

test('what is asked for in Telegram comes as a link that plays once, and the film is gone then', async () => {
  const chat = 4001
  await talk.say(chat, '/video derivative of x^2')
  const heard = await talk.until(chat, (all) => all.some(({ buttons }) => buttons.length > 0), 240_000)
  const link = heard.at(-1)?.buttons.find(({ url }) => url !== undefined)?.url ?? ''
  const { pathname } = new URL(link)
  const at = `${platform.url}${pathname}`
  expect((await fetch(at, { headers: { 'user-agent': 'TelegramBot (like TwitterBot)' } })).status).toBe(200)
  expect(storedSizes()).toHaveLength(1)

  const page = await (await browser.newContext()).newPage()
  await page.goto(at)
  await page.getByRole('button').click()
  await canPlay(page)
  const film = inspectFilm(await (await page.request.get(`${at}/media`)).body())
  expect(film).toMatchObject({ codec: 'h264', pixels: 'yuv420p' })
  expect(film.contrasts.filter((contrast) => contrast > 40).length).toBeGreaterThan(film.frames / 2)
  await seenToItsEnd(page)
  expect(storedSizes()).toEqual([])
  expect((await fetch(at)).status).toBe(410)
}, 300_000)

/** Until then code is taken without having been looked at. */
const untilPrepared = async (): Promise<void> => {
  while (!platform.printed().includes('Videos can be rendered.')) await sleep(100)
}

test('somebody’s own code is drawn, and code that may not run is refused with its line', async () => {
  await untilPrepared()
  const code = `from manim import *

class Ring(Scene):
    def construct(self):
        self.play(Create(Circle()), run_time=0.4)
`
  const refused = await ask('/code', { method: 'POST', body: JSON.stringify({ code: `import os\n${code}` }) })
  expect(refused.status).toBe(422)
  expect(await refused.json()).toMatchObject({ error: { details: { problems: [{ line: 1 }] } } })
  const accepted = await ask('/code', {
    method: 'POST',
    body: JSON.stringify({ code, options: { quality: 'low', format: 'webm' } }),
  })
  const { job_id: jobId } = (await accepted.json()) as VideoJob
  const { job } = await followed(jobId)
  expect(job.error).toBeUndefined()
  expect(job).toMatchObject({ status: 'ready', format: 'webm', title: 'Ring' })
}, 300_000)

const scene = (line: string): string =>
  `from manim import *\n\nclass Ring(Scene):\n    def construct(self):\n        ${line}\n`

test('a code that fails tells its owner where, and one that never ends can be cancelled', async () => {
  const sent = async (line: string): Promise<string> => {
    const body = JSON.stringify({ code: scene(line), options: { quality: 'low' } })
    return ((await (await ask('/code', { method: 'POST', body })).json()) as VideoJob).job_id
  }
  const failed = await followed(await sent('self.play(Create(Sqare()))'))
  expect(failed.job).toMatchObject({
    status: 'failed',
    error: { code: 'UNPROCESSABLE', details: { error: 'NameError' } },
  })
  expect(failed.job.error?.log).toContain('Sqare')

  const endless = await sent('while True: pass')
  await expect.poll(async () => (await jobOf(endless)).status, { timeout: 30_000 }).toBe('rendering')
  expect((await ask(`/jobs/${endless}/cancel`, { method: 'POST', body: '{}' })).status).toBe(200)
  expect((await ask(`/jobs/${endless}/cancel`, { method: 'POST', body: '{}' })).status).toBe(409)
}, 120_000)

import type { VideoMeans } from '@orrery/contracts/health'
import type { VideoJob } from '@orrery/contracts/video-jobs'
import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { answerBy, openStudioDoor, refused } from './studio-door.ts'

const full: VideoMeans = { mode: 'full', step: null, reason: null }

const film = (status: VideoJob['status'], more: Partial<VideoJob> = {}): VideoJob => ({
  job_id: `made-up-${status}`,
  status,
  title: 'How x² changes: the slope at a point',
  problem: 'derivative of x^2',
  progress: 1,
  attempts: 1,
  cost: { microUsd: 0 },
  provider: 'composer',
  quality: 'low',
  format: 'mp4',
  estimated_time: null,
  missing: [],
  created_at: '2026-11-22T09:30:00.000Z',
  updated_at: '2026-11-22T09:31:00.000Z',
  ...more,
})

const file = {
  video_url: '/api/v1/video/made-up/access',
  video_expires_at: '2026-11-23T09:31:00.000Z',
  video_duration_seconds: 24.4,
  render_duration_seconds: 19.2,
} as const

const log = `Traceback (most recent call last):
  File "scene.py", line 12, in construct
    self.play(Create(Sqare(side_length=2, fill_opacity=0.4, stroke_width=6).shift(LEFT * 3 + UP * 0.5)))
NameError: name 'Sqare' is not defined`

const films = {
  queued: film('queued', { progress: 0, estimated_time: 60 }),
  rendering: film('rendering', {
    provider: 'claude-sonnet-4-5',
    title: 'Why the sum of odd numbers is a square',
    progress: 0.62,
    attempts: 2,
    cost: { microUsd: 18_400 },
    estimated_time: 95,
    created_at: new Date(Date.now() - 74_000).toISOString(),
  }),
  ready: film('ready', { ...file, provider: 'claude-sonnet-4-5', cost: { microUsd: 18_400 }, missing: ['The proof'] }),
  expiredWithFile: film('expired', { ...file, job_id: 'made-up-again', title: 'The unit circle draws a sine' }),
  expired: film('expired', { title: 'Bayes: what a test says' }),
  delivered: film('delivered', { title: 'Pythagoras by area', video_duration_seconds: 24 }),
  failed: film('failed', {
    title: 'Squares',
    problem: null,
    provider: 'own code',
    progress: 0.4,
    error: { code: 'UNPROCESSABLE', message: 'This code could not be drawn: NameError.', log },
  }),
  cancelled: film('cancelled', { title: 'Sieve of primes', progress: 0.2 }),
} as const

const topics = [
  { id: 'derivative', title: 'Derivative', example: 'derivative of x^2' },
  { id: 'integral', title: 'Integral', example: 'integral of x^2 from 0 to 2' },
]

const openStudio = async (page: Page, options: Parameters<typeof openStudioDoor>[1] = {}, path = '/studio') => {
  const door = await openStudioDoor(page, options)
  await page.goto(`${door.url}${path}`)
}

const openFilm =
  (job: VideoJob, seen: string, videos = full): Screen['open'] =>
  async (page) => {
    await openStudio(page, { jobs: [job], videos }, `/studio/jobs/${job.job_id}`)
    await page.getByRole('heading', { name: job.title }).waitFor()
    await page.getByText(seen, { exact: false }).first().waitFor()
  }

const askStates: readonly Screen[] = [
  {
    name: 'studio-guest',
    open: async (page) => {
      await page.goto('/studio')
      await page.getByText('Derivative', { exact: false }).first().waitFor()
    },
  },
  {
    name: 'studio',
    open: async (page) => {
      await openStudio(page, { jobs: Object.values(films) })
      await page.getByRole('link', { name: films.cancelled.title }).waitFor()
      await page
        .getByRole('button', { name: /^Ask for: / })
        .first()
        .click()
    },
  },
  {
    name: 'studio-empty',
    open: async (page) => {
      await openStudio(page)
      await page.getByText('No film yet').waitFor()
      await page.getByText('films of our own', { exact: false }).first().click()
    },
  },
  {
    name: 'studio-nothing-fits',
    open: async (page) => {
      const message = 'No model is set up here, and none of our own videos fits. There are 30, such as: Derivative.'
      await openStudio(page, { refusal: refused(422, 'UNPROCESSABLE', message, { topics }) })
      await page.getByLabel('What should the film explain?').fill('why my cat ignores me')
      await page.getByRole('button', { name: 'Make the film' }).click()
      await page.getByText('What can be had here').waitFor()
    },
  },
  {
    name: 'studio-support',
    open: async (page) => {
      await openStudio(page, { refusal: refused(422, 'SUPPORT_NEEDED', 'These words sound like danger.') })
      await page.getByLabel('What should the film explain?').fill('I want to end it all')
      await page.getByRole('button', { name: 'Make the film' }).click()
      await page.getByRole('heading', { name: 'You are not alone with this' }).waitFor()
    },
  },
  {
    name: 'studio-too-short',
    open: async (page) => {
      await openStudio(page)
      await page.getByLabel('What should the film explain?').fill('primes')
      await page.getByRole('button', { name: 'Make the film' }).click()
      await page.getByText('Say in at least 10 characters', { exact: false }).waitFor()
    },
  },
  {
    name: 'studio-code',
    open: async (page) => {
      const problems = [
        { line: 1, rule: 'import', message: 'import os: this module is not among those that may be used' },
        { line: 7, rule: 'call', message: 'open() may not be called' },
      ]
      const message = 'This code may not run here. Mend what is listed and send it again.'
      await openStudio(page, { refusal: refused(422, 'UNPROCESSABLE', message, { problems }) }, '/studio?way=code')
      await page.getByRole('button', { name: 'Check and draw' }).click()
      await page.getByRole('heading', { name: 'This code may not run here' }).waitFor()
    },
  },
]

const rendererStates: readonly Screen[] = [
  {
    name: 'studio-preparing',
    open: async (page) => {
      await openStudio(page, { videos: { mode: 'preparing', step: 'packages', reason: null } })
      await page.getByText('Films are being set up').waitFor()
    },
  },
  {
    name: 'studio-library-only',
    open: async (page) => {
      const reason = 'this machine refuses user namespaces'
      await openStudio(page, { videos: { mode: 'library_only', step: null, reason } })
      await page.getByText('Only films of our own').waitFor()
    },
  },
  {
    name: 'studio-no-renderer',
    open: async (page) => {
      await openStudio(page, { videos: { mode: 'none', step: null, reason: null } })
      await page.getByText('This installation makes no films').waitFor()
    },
  },
  {
    name: 'studio-down',
    open: async (page) => {
      const door = await openStudioDoor(page, { videos: { mode: 'silent', step: null, reason: null } })
      answerBy(door, '/api/v1/jobs', { GET: refused(503, 'STUDIO_UNAVAILABLE', 'It cannot be reached.') })
      await page.goto(`${door.url}/studio`)
      await page.getByText('Films cannot be reached right now').waitFor()
    },
  },
]

const filmStates: readonly Screen[] = [
  {
    name: 'film-queued',
    open: openFilm(films.queued, 'At work now', { mode: 'preparing', step: 'fonts and filter', reason: null }),
  },
  { name: 'film-drawing', open: openFilm(films.rendering, 'about 2 minutes left') },
  { name: 'film-ready', open: openFilm(films.ready, 'Parts that could not be made') },
  { name: 'film-not-opened', open: openFilm(films.expiredWithFile, 'Watch makes a new link') },
  { name: 'film-expired', open: openFilm(films.expired, 'Nobody opened it in time') },
  { name: 'film-watched', open: openFilm(films.delivered, 'You have seen it') },
  { name: 'film-stopped', open: openFilm(films.cancelled, 'thrown away') },
  {
    name: 'film-failed',
    open: async (page) => {
      await openFilm(films.failed, 'NameError')(page)
      await page.getByText('The last lines of the log').click()
    },
  },
  {
    name: 'film-missing',
    open: async (page) => {
      const door = await openStudioDoor(page, {})
      await page.goto(`${door.url}/studio/jobs/00000000-0000-4000-8000-000000000000`)
      await page.getByRole('heading', { name: 'There is no such film' }).waitFor()
    },
  },
]

/** Asking for films, and what becomes of them, in every state. */
export const studioStates: readonly Screen[] = [...askStates, ...rendererStates, ...filmStates]

import { videoOrder } from '@orrery/contracts/video-jobs'
import { expect, test } from 'vitest'
import { health } from '../health.ts'
import { FILES } from '../testing/migrate.ts'
import { failure } from '../testing/people.ts'
import { derivative, studioAtHand } from '../testing/videos.ts'

test.each(['forgetful', 'cutting'])(
  'a %s renderer is asked again, and one whole file comes of it',
  async (renderer) => {
    const studio = studioAtHand({ renderer })
    const { job_id: jobId } = await studio.made()
    const file = await FILES.get(`videos/${jobId}.mp4`)
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(bytes.length).toBe(300_000)
    expect(bytes.every((byte, index) => byte === index % 251)).toBe(true)
  },
)

test.each(['preparing', 'down'])('while the renderer is %s jobs wait', async (renderer) => {
  const studio = studioAtHand({ renderer })
  const { job_id: jobId } = await studio.ask()
  await studio.step(jobId)
  expect((await studio.look(jobId)).status).toBe('queued')
})

test('where no renderer can be had nobody waits for it', async () => {
  const refused = await failure(studioAtHand({ renderer: 'unavailable' }).ask())
  expect(refused).toMatchObject({ code: 'RENDERER_UNAVAILABLE', details: { reason: 'of a test: unavailable' } })
})

test('where the sandbox is not whole, our own scenes are drawn and nobody’s code', async () => {
  const studio = studioAtHand({ renderer: 'library_only', hasModels: true })
  expect((await studio.made(derivative)).provider).toBe('composer')
  const order = videoOrder.parse({ problem: 'the history of the fork in Europe' })
  expect((await failure(studio.ask(order))).code).toBe('RENDERER_UNAVAILABLE')
})

test('a video of more than 50 MB is refused and kept nowhere', async () => {
  const studio = studioAtHand({ renderer: 'huge' })
  const { job_id: jobId } = await studio.ask()
  const failed = await studio.until(jobId, 'failed', 'ready')
  expect(failed.error).toMatchObject({ code: 'UNPROCESSABLE' })
  expect(await FILES.head(`videos/${jobId}.mp4`)).toBeNull()
})

test('every step may be taken twice over, as after a crash, and one file comes of it', async () => {
  const studio = studioAtHand({ hasModels: true })
  const { job_id: jobId } = await studio.ask(
    videoOrder.parse({ problem: 'What bends a road, and why?', quality: 'low' }),
  )
  for (let steps = 0; steps < 60; steps += 1) {
    // The second stands for the one after a crash: it finds whatever the first has written.
    await studio.step(jobId)
    await studio.step(jobId)
    await scheduler.wait(20)
    if ((await studio.look(jobId)).status === 'ready') break
  }
  expect(await studio.look(jobId)).toMatchObject({ status: 'ready', attempts: 1 })
  const { objects } = await FILES.list({ prefix: `videos/${jobId}` })
  expect(objects).toHaveLength(1)
})

test.each([
  ['full', { status: 'healthy', mode: 'offline_default' }, 'Videos by Manim 0.21.0.'],
  ['preparing', { status: 'preparing', mode: 'offline_default' }, 'set up: packages'],
  ['library_only', { status: 'healthy', mode: 'library_only' }, 'of our own library alone: of a test'],
  ['unavailable', { status: 'degraded' }, 'No videos: of a test'],
  ['down', { status: 'degraded' }, 'the renderer does not answer'],
])('health says what a renderer can do that is %s', async (renderer, expected, reason) => {
  const told = await health(studioAtHand({ renderer }).work)
  expect(told).toMatchObject(expected)
  expect(told.reason).toContain('Speech by flite, espeak-ng.')
  expect(told.reason).toContain(reason)
})

test('an installation without a renderer is whole, and makes no videos', async () => {
  const { work } = studioAtHand()
  const env = { ...work.env, RENDERER_URL: '' }
  expect(await health({ ...work, env })).toMatchObject({
    status: 'healthy',
    reason: expect.stringContaining('No videos'),
  })
})

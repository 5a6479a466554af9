import { videoOrder } from '@orrery/contracts/video-jobs'
import { expect, test } from 'vitest'
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

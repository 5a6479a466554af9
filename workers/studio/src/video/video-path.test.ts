import { expect, test } from 'vitest'
import { videoOrder } from '@orrery/contracts/video-jobs'
import { FILES } from '../testing/migrate.ts'
import { somebody } from '../testing/people.ts'
import { studioAtHand, videos, woken } from '../testing/videos.ts'
import { sweepVideos } from './sweep-videos.ts'

const order = videoOrder.parse({ problem: 'derivative of x^2, please' })

test('without a model a known topic becomes a file, step by step and by itself', async () => {
  const { actor, trace } = somebody()
  const made = await videos.createVideo({ actor, trace, order, idempotencyKey: null })
  expect(made).toMatchObject({ status: 'queued', provider: 'composer', progress: 0 })
  await expect
    .poll(async () => (await videos.videoJob({ actor, trace, jobId: made.job_id })).status, { timeout: 10_000 })
    .toBe('ready')
  const job = await videos.videoJob({ actor, trace, jobId: made.job_id })
  expect(job).toMatchObject({ progress: 1, attempts: 1, missing: [], cost: { microUsd: 0 } })
  const file = await FILES.head(`videos/${made.job_id}.mp4`)
  expect(file?.size).toBe(300_000)
})

test('a job that nobody looks after is found by the clock of the next minute', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.ask()
  const { actor, trace } = studio
  expect((await videos.videoJob({ actor, trace, jobId })).status).toBe('queued')
  expect(await sweepVideos({ env: woken, log: studio.work.log }, Date.now())).toBeGreaterThan(0)
  await expect
    .poll(async () => (await videos.videoJob({ actor, trace, jobId })).status, { timeout: 10_000 })
    .toBe('ready')
})

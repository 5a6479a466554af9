import { videoOrder } from '@orrery/contracts/video-jobs'
import { expect, test } from 'vitest'
import { MEDIA } from '../testing/migrate.ts'
import { studioAtHand } from '../testing/videos.ts'

const problemWith = (words: string) =>
  videoOrder.parse({ problem: `What is ${words} and why does it bend?`, quality: 'medium' })
const fresh = (broken: string) => problemWith(`a${crypto.randomUUID().slice(0, 8)} broken:${broken}`)

const statesOf = async (jobId: string): Promise<readonly string[]> => {
  const { results } = await MEDIA.prepare('SELECT status FROM job_events WHERE job_id = ? ORDER BY event_id')
    .bind(jobId)
    .all<{ status: string }>()
  return results.map(({ status }) => status)
}

test('a model’s video passes every state, is tried small, and is kept by nobody but us', async () => {
  const studio = studioAtHand({ hasModels: true })
  const { job_id: jobId, status } = await studio.ask(problemWith('a parabola'))
  expect(status).toBe('queued')
  const job = await studio.until(jobId, 'ready')
  expect(job).toMatchObject({ title: 'The slope of a parabola', attempts: 1, provider: 'compatible', missing: [] })
  expect(job.cost.microUsd).toBeGreaterThan(0)
  expect(await statesOf(jobId)).toEqual([
    'queued',
    'ai_generating',
    'code_validating',
    'rendering',
    'uploading',
    'ready',
  ])
  const { asked, orders } = await studio.rendererSaw()
  expect(asked.filter((line) => line === 'POST /render')).toHaveLength(2)
  expect(asked.indexOf('POST /check')).toBeLessThan(asked.indexOf('POST /render'))
  expect(orders).toEqual([])
})

test('a scene that fails twice is mended by the model, and the other one is not drawn again', async () => {
  const studio = studioAtHand({ hasModels: true })
  const { job_id: jobId } = await studio.ask({ ...fresh('2'), quality: 'low' })
  const job = await studio.until(jobId, 'ready', 'failed')
  expect(job).toMatchObject({ status: 'ready', attempts: 3, missing: [] })
})

test('a scene that always fails is left out, and it says which', async () => {
  const studio = studioAtHand({ hasModels: true })
  const { job_id: jobId } = await studio.ask(fresh('always'))
  const job = await studio.until(jobId, 'ready', 'failed')
  expect(job).toMatchObject({ status: 'ready', attempts: 3, missing: ['See a secant'] })
})

test('where nothing can be drawn it fails with the reason, and what it cost stays told', async () => {
  const studio = studioAtHand({ hasModels: true, lifetimes: { mostRepairs: 1 } })
  const { job_id: jobId } = await studio.ask(problemWith(`a${crypto.randomUUID().slice(0, 8)} broken:all`))
  const job = await studio.until(jobId, 'ready', 'failed')
  expect(job).toMatchObject({ status: 'failed', error: { code: 'UNPROCESSABLE', details: { error: 'NameError' } } })
  expect(job.error?.log).toContain('Sqare')
  expect(job.cost.microUsd).toBeGreaterThan(0)
})

test.each([
  ['calls', { mostModelCalls: 1 }],
  ['money', { mostMicroUsd: 1 }],
])('a job stops asking models when it has used up its %s', async (_, lifetimes) => {
  const studio = studioAtHand({ hasModels: true, lifetimes })
  const { job_id: jobId } = await studio.ask(fresh('0'))
  expect(await studio.until(jobId, 'failed', 'ready')).toMatchObject({
    status: 'failed',
    error: { code: 'UNPROCESSABLE' },
  })
})

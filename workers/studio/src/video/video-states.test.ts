import { expect, test } from 'vitest'
import { failure } from '../testing/people.ts'
import { FILES, MEDIA } from '../testing/migrate.ts'
import { derivative, studioAtHand } from '../testing/videos.ts'
import { cancelVideo } from './cancel-video.ts'
import { renderCode } from './render-code.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

test('a key gives the same job again, and refuses another video under it', async () => {
  const studio = studioAtHand()
  const [first, second] = await Promise.all([studio.ask(derivative, 'once'), studio.ask(derivative, 'once')])
  expect(second.job_id).toBe(first.job_id)
  const other = await failure(studio.ask({ ...derivative, quality: 'high' }, 'once'))
  expect(other.code).toBe('CONFLICT')
})

test('of two jobs of one person the second waits for the first', async () => {
  const studio = studioAtHand()
  const first = await studio.ask()
  studio.clock.nowMs += 1
  const second = await studio.ask()
  await studio.until(first.job_id, 'rendering')
  await studio.step(second.job_id)
  expect((await studio.look(second.job_id)).status).toBe('queued')
  await studio.until(first.job_id, 'ready')
  await studio.until(second.job_id, 'ready')
})

test('a sixth that would wait is refused, and leaves no row', async () => {
  const studio = studioAtHand()
  for (let asked = 0; asked < 5; asked += 1) await studio.ask()
  expect((await failure(studio.ask())).code).toBe('RATE_LIMITED')
  const rows = await MEDIA.prepare('SELECT COUNT(*) AS n FROM video_jobs WHERE owner = ?')
    .bind(`user:${studio.userId}`)
    .first('n')
  expect(rows).toBe(5)
})

test('of many that are asked for at once no more wait than may, also under keys', async () => {
  const studio = studioAtHand()
  const asked = await Promise.allSettled(
    Array.from({ length: 9 }, (_, index) => studio.ask(derivative, `key-${index}`)),
  )
  const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(refused).toHaveLength(4)
  for (const reason of refused) expect(reason).toMatchObject({ code: 'RATE_LIMITED' })
  const last = asked.findIndex(({ status }) => status === 'fulfilled')
  expect((await studio.ask(derivative, `key-${last}`)).status).toBe('queued')
})

test('what a job is in may last so long and no longer, by whatever clock', async () => {
  const studio = studioAtHand({ renderer: 'preparing' })
  const { job_id: jobId } = await studio.ask()
  studio.clock.nowMs += dayMs - 1000
  await studio.step(jobId)
  expect((await studio.look(jobId)).status).toBe('queued')
  studio.clock.nowMs += 2000
  await studio.step(jobId)
  expect((await studio.look(jobId)).status).toBe('expired')
  studio.clock.nowMs += hourMs + 1
  await studio.step(jobId)
  expect((await failure(studio.look(jobId))).code).toBe('NOT_FOUND')
  const audit = await MEDIA.prepare('SELECT reason, bytes FROM video_audit WHERE job_id = ?').bind(jobId).first()
  expect(audit).toEqual({ reason: 'expired', bytes: null })
})

const stuckCode = `from manim import *\n\nclass StuckForever(Scene):\n    def construct(self):\n        pass\n`

const codeOf = (studio: ReturnType<typeof studioAtHand>, code: string) =>
  renderCode(
    studio.work,
    {
      actor: studio.actor,
      trace: studio.trace,
      idempotencyKey: null,
      order: { code, options: { quality: 'low', format: 'mp4' } },
    },
    studio.now(),
  )

test('a render that never ends is stopped after ten minutes, here and at the renderer', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await codeOf(studio, stuckCode)
  await studio.until(jobId, 'rendering')
  await studio.step(jobId)
  studio.clock.nowMs += 10 * minuteMs
  const failed = await studio.until(jobId, 'failed')
  expect(failed.error).toMatchObject({ code: 'UNAVAILABLE', details: { reason: 'timeout', during: 'rendering' } })
  await studio.step(jobId)
  const { asked } = await studio.rendererSaw()
  expect(asked).toContain(`DELETE /jobs/${jobId}.1`)
})

test('a cancelled render ends at the renderer and leaves no file', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await codeOf(studio, stuckCode)
  await studio.until(jobId, 'rendering')
  await studio.step(jobId)
  const asked = { actor: studio.actor, trace: studio.trace, jobId }
  expect((await cancelVideo(studio.work, asked, studio.now())).status).toBe('cancelled')
  await studio.step(jobId)
  expect((await studio.rendererSaw()).asked).toContain(`POST /cancel/${jobId}.1`)
  expect(await FILES.head(`videos/${jobId}.mp4`)).toBeNull()
  expect((await failure(cancelVideo(studio.work, asked, studio.now()))).code).toBe('CONFLICT')
})

test('a file that came home as the service died goes with its job', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.ask()
  await studio.until(jobId, 'uploading')
  await FILES.put(`videos/${jobId}.mp4`, 'stored, and its row not yet written')
  await cancelVideo(studio.work, { actor: studio.actor, trace: studio.trace, jobId }, studio.now())
  await studio.step(jobId)
  expect(await FILES.head(`videos/${jobId}.mp4`)).toBeNull()
})

test('a scene that is named twice is drawn once, and one whose name cannot be told the renderer is refused', async () => {
  const studio = studioAtHand()
  const twice = await codeOf(studio, `${stuckCode}\nclass StuckForever(Scene):\n    pass\n`)
  expect(twice.title).toBe('StuckForever')
  const long = await failure(codeOf(studio, stuckCode.replaceAll('StuckForever', 'S'.repeat(101))))
  expect(long.code).toBe('UNPROCESSABLE')
})

test('code that the check refuses becomes no job', async () => {
  const studio = studioAtHand()
  const refused = await failure(codeOf(studio, `import os\n${stuckCode}`))
  expect(refused).toMatchObject({ code: 'UNPROCESSABLE', details: { problems: [{ line: 1 }] } })
  expect((await failure(codeOf(studio, 'from manim import *\n'))).code).toBe('UNPROCESSABLE')
})

test('somebody else’s job is not found', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.ask()
  expect((await failure(studioAtHand().look(jobId))).code).toBe('NOT_FOUND')
})

test('without a model an unknown topic is refused with what there is', async () => {
  const refused = await failure(studioAtHand().ask({ ...derivative, problem: 'the history of the fork in Europe' }))
  expect(refused.code).toBe('UNPROCESSABLE')
  expect(refused.details?.['topics']).toContainEqual(expect.objectContaining({ id: 'derivative' }))
})

test('a guest of a chat gets ten a day', async () => {
  const studio = studioAtHand({ lifetimes: { mostOfGuestADay: 2 } })
  const { createVideo } = await import('./create-video.ts')
  const actor = { kind: 'guest', subject: `telegram:${crypto.randomUUID()}` } as const
  const ask = () =>
    createVideo(studio.work, { actor, trace: studio.trace, order: derivative, idempotencyKey: null }, studio.now())
  await ask()
  await ask()
  expect((await failure(ask())).code).toBe('RATE_LIMITED')
  studio.clock.nowMs += dayMs + 1
  expect((await ask()).status).toBe('queued')
})

import { expect, test } from 'vitest'
import type { Env } from '../env.ts'
import { FILES, MEDIA } from '../testing/migrate.ts'
import { failure } from '../testing/people.ts'
import { type StudioAtHand, studioAtHand } from '../testing/videos.ts'
import { erasePerson, exportPerson } from '../personal-data.ts'
import { agePublished } from '../video/end-video.ts'
import { codeOrder, videoOrder } from '@orrery/contracts/video-jobs'
import { renderCode } from '../video/render-code.ts'
import { adoptVideos } from '../video/forget-owner.ts'
import { lifetimesOf } from '../video/video-lifetimes.ts'
import { findVideo } from '../video/video-rows.ts'
import { readVideo, videoFile } from './read-video.ts'
import { accessVideo, linkState, openLink, videoEnded } from './video-links.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const linkOf = async (studio: StudioAtHand, jobId: string): Promise<string> => {
  const { path } = await accessVideo(studio.work, { actor: studio.actor, trace: studio.trace, jobId }, studio.now())
  return path.slice('/v/'.length)
}

const readyLink = async (studio: StudioAtHand) => {
  const { job_id: jobId } = await studio.made()
  return { jobId, token: await linkOf(studio, jobId) }
}

const isStored = async (jobId: string): Promise<boolean> => (await FILES.head(`videos/${jobId}.mp4`)) !== null

test('a link is 32 random bytes, of which nothing but the hash is kept', async () => {
  const studio = studioAtHand()
  const { jobId, token } = await readyLink(studio)
  expect(token).toMatch(/^[\w-]{43}$/)
  const { results } = await MEDIA.prepare('SELECT * FROM video_links WHERE job_id = ?').bind(jobId).all()
  expect(JSON.stringify(results)).not.toContain(token)
})

test('to look at a link consumes nothing; of many who open it at once one wins', async () => {
  const studio = studioAtHand()
  const { token } = await readyLink(studio)
  for (let looks = 0; looks < 5; looks += 1) expect(await linkState(studio.work, { token }, studio.now())).toBe('open')
  const opened = await Promise.allSettled(
    Array.from({ length: 8 }, () => openLink(studio.work, { token }, studio.now())),
  )
  expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await linkState(studio.work, { token }, studio.now())).toBe('gone')
  expect((await failure(openLink(studio.work, { token }, studio.now()))).code).toBe('GONE')
})

test('a link is opened and its pass handed out also while nobody can be woken', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.made()
  // Safe because jobs ask nothing else of their objects.
  studio.work.env.VIDEO_MAKERS = {
    getByName: () => ({ wake: () => Promise.reject(new Error('The object is reset.')) }),
  } as unknown as Env['VIDEO_MAKERS']
  const token = await linkOf(studio, jobId)
  const { pass } = await openLink(studio.work, { token }, studio.now())
  expect(await readVideo(studio.work, { token, pass, range: null, method: 'HEAD' }, studio.now())).not.toBeNull()
})

test('the pass plays any part of the video, and no other pass does', async () => {
  const studio = studioAtHand()
  const { token } = await readyLink(studio)
  const { pass, maxAgeSeconds } = await openLink(studio.work, { token }, studio.now())
  expect(maxAgeSeconds).toBe(602)
  const read = (range: string | null, method: 'GET' | 'HEAD' = 'GET', by = pass) =>
    readVideo(studio.work, { token, pass: by, range, method }, studio.now())
  expect(await read(null, 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': '300000' }, body: null })
  const part = await read('bytes=1000-1009')
  expect(part).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 1000-1009/300000' } })
  // Safe because it was answered by this runtime.
  const bytes = new Uint8Array(await new Response(part?.body as ReadableStream).arrayBuffer())
  expect([...bytes]).toEqual(Array.from({ length: 10 }, (_, index) => (1000 + index) % 251))
  expect(await read('bytes=400000-')).toMatchObject({ status: 416 })
  expect(await read(null, 'GET', 'A'.repeat(43))).toBeNull()
  expect(await read(null, 'GET', '')).toBeNull()
})

test('seen to its end it is deleted, and a line remains that names nobody', async () => {
  const studio = studioAtHand()
  const { jobId, token } = await readyLink(studio)
  const { pass } = await openLink(studio.work, { token }, studio.now())
  await videoEnded(studio.work, { token, pass: 'A'.repeat(43) }, studio.now())
  expect(await isStored(jobId)).toBe(true)
  await videoEnded(studio.work, { token, pass }, studio.now())
  expect(await isStored(jobId)).toBe(false)
  expect(await studio.look(jobId)).toMatchObject({ status: 'delivered' })
  expect(await studio.look(jobId)).not.toHaveProperty('video_url')
  expect(await readVideo(studio.work, { token, pass, range: null, method: 'GET' }, studio.now())).toBeNull()
  const audit = await MEDIA.prepare('SELECT * FROM video_audit WHERE job_id = ?').bind(jobId).first()
  expect(audit).toMatchObject({ reason: 'seen', bytes: 300_000 })
  expect(JSON.stringify(audit)).not.toContain(studio.userId)
  expect((await failure(linkOf(studio, jobId))).code).toBe('GONE')
})

test('whoever opens it and goes away lets it be deleted when the pass is over', async () => {
  const studio = studioAtHand()
  const { jobId, token } = await readyLink(studio)
  const { maxAgeSeconds } = await openLink(studio.work, { token }, studio.now())
  studio.clock.nowMs += (maxAgeSeconds - 1) * 1000
  await studio.step(jobId)
  expect([await isStored(jobId), (await studio.look(jobId)).status]).toEqual([true, 'ready'])
  studio.clock.nowMs += 2000
  await studio.until(jobId, 'delivered')
  expect(await isStored(jobId)).toBe(false)
})

test('a link that nobody opens ends after five minutes; as long as the file lies there a new one can be had', async () => {
  const studio = studioAtHand()
  const { jobId, token } = await readyLink(studio)
  studio.clock.nowMs += 5 * minuteMs
  expect(await linkState(studio.work, { token }, studio.now())).toBe('gone')
  expect((await failure(openLink(studio.work, { token }, studio.now()))).code).toBe('GONE')
  await studio.step(jobId)
  expect((await studio.look(jobId)).status).toBe('expired')
  const again = await linkOf(studio, jobId)
  expect((await studio.look(jobId)).status).toBe('ready')
  await openLink(studio.work, { token: again }, studio.now())
})

test('a link that is handed out while the last one ends stays open', async () => {
  const studio = studioAtHand()
  const { jobId } = await readyLink(studio)
  studio.clock.nowMs += 5 * minuteMs
  const seen = await findVideo(MEDIA, jobId)
  if (seen === null) throw new Error('There is one.')
  const token = await linkOf(studio, jobId)
  const lifetimes = lifetimesOf('')
  await agePublished({ ...studio.work, clock: () => studio.clock.nowMs, lifetimes, renderer: null }, seen)
  expect(await linkState(studio.work, { token }, studio.now())).toBe('open')
})

test('a file that nobody opens is deleted after a day, and its job forgotten after seven more', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.made()
  studio.clock.nowMs += 24 * hourMs
  await studio.step(jobId)
  await studio.step(jobId)
  expect(await isStored(jobId)).toBe(false)
  expect((await studio.look(jobId)).status).toBe('expired')
  expect((await failure(linkOf(studio, jobId))).code).toBe('GONE')
  studio.clock.nowMs += 7 * 24 * hourMs
  expect(await studio.step(jobId)).toBeNull()
  expect((await failure(studio.look(jobId))).code).toBe('NOT_FOUND')
})

test('before it is ready there is no link, and a link that never was is unknown', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.ask()
  expect((await failure(linkOf(studio, jobId))).code).toBe('CONFLICT')
  expect(await linkState(studio.work, { token: 'A'.repeat(43) }, studio.now())).toBe('unknown')
  expect((await failure(openLink(studio.work, { token: 'none' }, studio.now()))).code).toBe('NOT_FOUND')
})

test('the file itself is handed to whoever sends it on, unless it is too large', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.made()
  const asked = { actor: studio.actor, trace: studio.trace, jobId }
  expect(await videoFile(studio.work, { ...asked, atMostBytes: 1000 }, studio.now())).toBeNull()
  const file = await videoFile(studio.work, { ...asked, atMostBytes: 1_000_000 }, studio.now())
  expect([file?.bytes.length, file?.mime]).toEqual([300_000, 'video/mp4'])
  expect((await studio.look(jobId)).status).toBe('ready')
})

test('a chat’s videos move to the account it is linked to, and only that chat may move them', async () => {
  const studio = studioAtHand()
  const { job_id: jobId } = await studio.ask()
  const subject = `telegram:${crypto.randomUUID()}`
  await MEDIA.prepare('UPDATE video_jobs SET owner = ? WHERE job_id = ?').bind(`guest:${subject}`, jobId).run()
  const stranger = { kind: 'guest', subject: 'telegram:another' } as const
  const { userId } = studio
  expect((await failure(adoptVideos(studio.work, { actor: stranger, subject, userId }))).code).toBe('FORBIDDEN')
  expect(await adoptVideos(studio.work, { actor: { kind: 'guest', subject }, subject, userId })).toEqual({ moved: 1 })
  expect((await studio.look(jobId)).job_id).toBe(jobId)
})

test('what a person gave for a video is exported: what was calculated for it, and code of their own', async () => {
  const studio = studioAtHand()
  const { actor, userId, trace } = studio
  await studio.ask(videoOrder.parse({ problem: 'my biorhythm, please', facts: { birthDate: '1990-05-17' } }))
  const order = codeOrder.parse({ code: 'from manim import *\n\nclass Own(Scene):\n    pass\n' })
  await renderCode(studio.work, { actor, trace, idempotencyKey: null, order }, studio.now())
  const [, told] = await exportPerson(studio.work, { actor, userId })
  const rows = JSON.stringify(told?.rows)
  expect(rows).toContain('1990-05-17')
  expect(rows).toContain('class Own(Scene)')
})

test('who is erased leaves no video, no link and no row, also of one that is being made', async () => {
  const studio = studioAtHand()
  const { jobId } = await readyLink(studio)
  await studio.ask()
  const { userId, actor } = studio
  const [, told] = await exportPerson(studio.work, { actor, userId })
  expect(told?.rows).toHaveLength(2)
  const { removed } = await erasePerson(studio.work, { actor, userId, requestId: 'erasing' })
  expect(removed['videos']).toBe(2)
  expect(await isStored(jobId)).toBe(false)
  for (const table of ['video_jobs', 'video_links', 'job_events']) {
    const left = await MEDIA.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE job_id = ?`).bind(jobId).first('n')
    expect(left).toBe(0)
  }
  expect(await studio.step(jobId)).toBeNull()
})

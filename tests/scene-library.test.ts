import { setTimeout as sleep } from 'node:timers/promises'
import { codeCheck, type RenderStatus, renderStatus } from '@orrery/contracts/renderer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComposedVideo, composeVideo, listTopics } from '../workers/studio/src/scenes/compose-video.ts'
import { inspectFilm } from './inspect-film.ts'
import { type RunningRenderer, startRenderer } from './renderer-process.ts'

// Every scene of our own library, as Manim really draws it: half a minute of film each, at the lowest quality.
let renderer: RunningRenderer
beforeAll(async () => {
  renderer = await startRenderer()
}, 600_000)
afterAll(() => renderer.stop())

const post = (path: string, body: unknown): Promise<Response> =>
  renderer.ask(path, { method: 'POST', body: JSON.stringify(body) })

const isOver = ({ state }: RenderStatus): boolean => ['done', 'failed', 'cancelled'].includes(state)

const rendered = async (jobId: string, { code, scenes }: ComposedVideo): Promise<Uint8Array> => {
  const order = { job_id: jobId, code, scenes, output_format: 'mp4', quality: 'low', is_library: true }
  expect((await post('/render', order)).status).toBeLessThan(300)
  for (;;) {
    const status = renderStatus.parse(await (await renderer.ask(`/status/${jobId}`)).json())
    if (!isOver(status)) {
      await sleep(200)
      continue
    }
    expect(status.failed_scenes).toEqual([])
    const film = new Uint8Array(await (await renderer.ask(`/download/${jobId}`)).arrayBuffer())
    await renderer.ask(`/jobs/${jobId}`, { method: 'DELETE' })
    return film
  }
}

/** Difference of two pixels that nobody sees: what compression does to one colour. */
const unseen = 24

test.each(listTopics('de'))(
  'the scene "$example" passes the check, lasts as long as promised, is never blank and stays inside the frame',
  async ({ id, example }) => {
    const video = composeVideo({ problem: example, locale: 'de', today: '2026-11-22' })
    if (!video) throw new Error(`No scene for ${example}.`)
    // Looking at the last film stood still for seconds: connections that ended meanwhile must be noticed before one is used.
    await sleep(50)
    const check = codeCheck.parse(await (await post('/check', { code: video.code })).json())
    expect(check).toEqual({ ok: true, scenes: video.scenes, problems: [] })

    const film = inspectFilm(await rendered(`library-${id}`, video))
    expect(film).toMatchObject({ codec: 'h264', pixels: 'yuv420p', height: 480 })
    expect(Math.abs(film.seconds - video.seconds)).toBeLessThan(0.5)
    // The title stands from the first frame on.
    expect(Math.min(...film.contrasts)).toBeGreaterThan(100)
    expect(Math.max(...film.edges)).toBeLessThan(unseen)
  },
  600_000,
)

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  codeCheck,
  rendererHealth,
  type RenderOrder,
  type RenderStatus,
  renderStatus,
} from '@orrery/contracts/renderer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemPython } from '../tools/platform/prepare-renderer.ts'
import { rendererPlaces, rendererSource } from '../tools/platform/renderer-places.ts'
import { inspectFilm } from './inspect-film.ts'
import { childrenOf } from './platform.ts'
import { type RunningRenderer, startRenderer } from './renderer-process.ts'

let renderer: RunningRenderer
beforeAll(async () => {
  renderer = await startRenderer()
}, 600_000)
afterAll(() => renderer.stop())

const scene = (name: string, ...lines: readonly string[]): string =>
  `class ${name}(Scene):\n    def construct(self):\n${lines.map((line) => `        ${line}`).join('\n')}\n\n`

const circle = scene('Circles', 'self.play(Create(Circle(color=BLUE)), run_time=0.4)', 'self.wait(0.2)')
const square = scene('Squares', 'self.play(Create(Square(color=RED)), run_time=0.4)')
const broken = scene('Squares', 'self.play(Create(Square()), run_time=0.2)', 'raise ValueError("no square")')
const module = (...scenes: readonly string[]): string => `from manim import *\n\n\n${scenes.join('\n')}`

const order = (jobId: string, changes: Partial<RenderOrder> = {}): RenderOrder => ({
  job_id: jobId,
  code: module(circle),
  scenes: ['Circles'],
  output_format: 'mp4',
  quality: 'low',
  is_library: false,
  ...changes,
})

const post = (path: string, body: unknown): Promise<Response> =>
  renderer.ask(path, { method: 'POST', body: JSON.stringify(body) })

const statusOf = async (jobId: string): Promise<RenderStatus> =>
  renderStatus.parse(await (await renderer.ask(`/status/${jobId}`)).json())

const waitFor = async (jobId: string, isIt: (status: RenderStatus) => boolean): Promise<RenderStatus> => {
  for (;;) {
    const status = await statusOf(jobId)
    if (isIt(status)) return status
    await sleep(50)
  }
}

const isOver = ({ state }: RenderStatus): boolean => ['done', 'failed', 'cancelled'].includes(state)

const render = async (asked: RenderOrder): Promise<RenderStatus> => {
  expect((await post('/render', asked)).status).toBe(202)
  return waitFor(asked.job_id, isOver)
}

const download = async (jobId: string): Promise<Uint8Array> => {
  const answer = await renderer.ask(`/download/${jobId}`)
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}

test('its health says what it can do, and which ways out of the sandbox it tried', () => {
  expect(renderer.health).toMatchObject({ mode: 'full', reason: null, manim: '0.21.0', typst: true, tex: false })
  expect(Object.values(renderer.health.sandbox)).not.toContain(false)
  expect(Object.keys(renderer.health.sandbox).length).toBeGreaterThan(10)
})

test.each([
  ['GET', '/health'],
  ['POST', '/check'],
  ['POST', '/render'],
  ['GET', '/status/x'],
  ['GET', '/download/x'],
  ['POST', '/cancel/x'],
  ['DELETE', '/jobs/x'],
])('%s %s is closed to everybody without the token', async (method, path) => {
  const bare = await fetch(`${renderer.url}${path}`, { method })
  expect(bare.status).toBe(401)
  const wrong = await fetch(`${renderer.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${renderer.token}x` },
  })
  expect(wrong.status).toBe(401)
})

test('what it does not know is not found', async () => {
  expect((await renderer.ask('/status/nobody')).status).toBe(404)
  expect((await renderer.ask('/download/nobody')).status).toBe(404)
  expect((await post('/cancel/nobody', {})).status).toBe(404)
  expect((await renderer.ask('/elsewhere')).status).toBe(404)
  expect((await renderer.ask('/jobs/nobody', { method: 'DELETE' })).status).toBe(204)
})

test.each([
  ['no scene', { scenes: [] }],
  ['a scene twice', { scenes: ['Circles', 'Circles'] }],
  ['a path as its id', { job_id: '../x' }],
  ['a hidden name as its id', { job_id: '.x' }],
  ['an unknown quality', { quality: 'finest' }],
  ['an unknown format', { output_format: 'gif' }],
  ['no code', { code: '' }],
  ['kept scenes that it does not hold', { keep: { job_id: 'y', scenes: ['Other'] } }],
])('an order with %s is refused', async (_, changes) => {
  expect((await post('/render', { ...order('refused'), ...changes })).status).toBe(400)
})

test('a body that is too large or no JSON is refused', async () => {
  expect((await post('/check', { code: 'x'.repeat(1_100_000) })).status).toBe(413)
  expect((await renderer.ask('/render', { method: 'POST', body: '{' })).status).toBe(400)
})

test('a scene becomes a film that every player shows: H.264, silent AAC, its index in front', async () => {
  const status = await render(order('film'))
  expect(status).toMatchObject({ state: 'done', percent: 100, scene: null, failed_scenes: [] })
  const bytes = await download('film')
  expect(bytes.length).toBe(status.size_bytes)
  const text = Buffer.from(bytes).toString('latin1')
  expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'))
  const film = inspectFilm(bytes)
  expect(film).toMatchObject({ codec: 'h264', pixels: 'yuv420p', width: 854, height: 480, sound: 'aac' })
  expect(film.seconds).toBeCloseTo(status.duration_seconds ?? 0, 1)
  expect(film.seconds).toBeCloseTo(0.6, 0)
  expect(film.contrasts.at(-1)).toBeGreaterThan(40)
})

test('the same order twice is one job, and another one under its id is refused', async () => {
  await render(order('twice'))
  const again = await post('/render', order('twice'))
  expect(again.status).toBe(202)
  expect(await again.json()).toMatchObject({ state: 'done' })
  expect((await post('/render', order('twice', { quality: 'medium' }))).status).toBe(409)
})

test('WebM holds VP9', async () => {
  expect((await render(order('webm', { output_format: 'webm' }))).state).toBe('done')
  const film = inspectFilm(await download('webm'))
  expect(film).toMatchObject({ codec: expect.stringMatching(/vp9/), sound: expect.stringMatching(/opus/), width: 854 })
})

test('a scene that fails leaves the others, which the next order keeps instead of rendering them', async () => {
  const scenes = ['Circles', 'Squares']
  const first = await render(order('first', { code: module(circle, broken), scenes }))
  expect(first.state).toBe('failed')
  expect(first.failed_scenes).toEqual([
    { scene: 'Squares', error: 'ValueError', traceback: expect.stringContaining('no square') },
  ])
  expect((await renderer.ask('/download/first')).status).toBe(404)
  const keep = { job_id: 'first', scenes: ['Circles'] }
  const mended = await render(order('mended', { code: module(square), scenes, keep }))
  expect(mended.state).toBe('done')
  expect(inspectFilm(await download('mended')).frames).toBe(15)
  const rest = await render(order('rest', { scenes: ['Circles'], keep }))
  expect(rest.state).toBe('done')
})

test('what is to be kept and is gone is said, so that all is rendered anew', async () => {
  const keep = { job_id: 'never', scenes: ['Circles'] }
  expect((await post('/render', order('orphan', { keep }))).status).toBe(409)
  await render(order('low'))
  const other = order('higher', { quality: 'medium', keep: { job_id: 'low', scenes: ['Circles'] } })
  expect((await post('/render', other)).status).toBe(409)
})

test('a job that is cancelled ends within a moment, and nothing of it runs on', async () => {
  const long = scene('Circles', 'self.add(Circle())', 'self.wait(0.2)', 'while True: pass')
  await post('/render', order('cancelled', { code: module(long) }))
  await waitFor('cancelled', ({ state }) => state === 'rendering')
  expect((await post('/cancel/cancelled', {})).status).toBe(200)
  expect((await waitFor('cancelled', isOver)).state).toBe('cancelled')
  await sleep(50)
  expect(childrenOf(renderer.pid())).toEqual([])
})

test('a deleted job is gone, and its film with it', async () => {
  await render(order('deleted'))
  expect((await renderer.ask('/jobs/deleted', { method: 'DELETE' })).status).toBe(204)
  expect((await renderer.ask('/status/deleted')).status).toBe(404)
  expect((await renderer.ask('/download/deleted')).status).toBe(404)
})

test('a scene is never taken for the whole film, whatever its name', async () => {
  const code = module(scene('film', 'import os, sys', 'os.write(int(sys.argv[5]), b"no film at all")', 'os._exit(0)'))
  const status = await render(order('its-name', { code, scenes: ['film'] }))
  expect(status).toMatchObject({ state: 'failed', failed_scenes: [{ error: 'InvalidDataError' }] })
  const drawn = await render(order('film-drawn', { code: module(circle.replace('Circles', 'film')), scenes: ['film'] }))
  expect(drawn.state).toBe('done')
  expect(inspectFilm(await download('film-drawn'))).toMatchObject({ codec: 'h264', sound: 'aac' })
  const keep = { job_id: 'film-drawn', scenes: ['film'] }
  expect((await render(order('film-kept', { code: module(circle), scenes: ['film'], keep }))).state).toBe('done')
})

test('a film that shows nothing is refused', async () => {
  const status = await render(order('empty', { code: module(scene('Circles', 'self.wait(0.3)')) }))
  expect(status.state).toBe('failed')
  expect(status.error).toContain('one colour')
})

test('a scene of another size than asked is refused', async () => {
  const code = module(circle).replace('class', 'config.pixel_width = 400\n\n\nclass')
  const status = await render(order('size', { code }))
  expect(['done', 'failed']).toContain(status.state)
  expect(status.state === 'done' ? inspectFilm(await download('size')).width : 854).toBe(854)
})

test.each([
  [
    'numbers that change',
    'n = DecimalNumber(1.5)',
    'self.add(n)',
    'self.play(n.animate.set_value(2.25), run_time=0.2)',
  ],
  ['an integer', 'self.add(Integer(42))'],
  ['a line of numbers', 'self.add(NumberLine(x_range=[0, 4], include_numbers=True))'],
  ['axes with coordinates', 'self.add(Axes(x_range=[0, 3], y_range=[0, 3]).add_coordinates())'],
  ['a brace with text', 'self.add(BraceLabel(Square(), "a + b"))'],
  ['text', 'self.add(Text("Größe, niñez, 数"))'],
  ['a formula', 'self.add(MathTypst("integral_0^1 x^2 dif x = 1/3"))'],
])('without TeX a scene still shows %s', async (name, ...lines) => {
  const code = module(scene('Circles', ...lines, 'self.wait(0.2)'))
  const status = await render(order(`typst-${name.replaceAll(/\W/g, '-')}`, { code }))
  expect(status.failed_scenes).toEqual([])
  expect(status.state).toBe('done')
})

test('no sandbox is taken for full while its walls are built', async () => {
  // Each start is looked at in its first moments, when its paths still lead to the disk of this machine.
  for (let start = 0; start < 80; start += 1) {
    expect((await post('/check', { code: module(circle) })).status).toBe(200)
  }
}, 120_000)

test('code of a library scene passes the check, and its scenes are named in their order', async () => {
  const answer = codeCheck.parse(await (await post('/check', { code: module(square, circle) })).json())
  expect(answer).toEqual({ ok: true, scenes: ['Squares', 'Circles'], problems: [] })
})

test.each([
  ['syntax', 'class A(Scene)\n', 1],
  ['import', 'import os', 4],
  ['import', 'from subprocess import run', 4],
  ['import', 'from . import x', 4],
  ['call', 'open("x")', 4],
  ['call', 'eval("1")', 4],
  ['dunder', 'Circle.__subclasses__()', 4],
  ['dunder', 'x = __builtins__', 4],
  ['getattr', 'getattr(Circle, "a" + "b")', 4],
  ['attribute', 'np.load("x")', 4],
  ['attribute', 'getattr(np, "fromfile")', 4],
  ['attribute', 'from numpy import memmap', 4],
  ['manim', 'ImageMobject("x.png")', 4],
  ['manim', 'config.media_dir = "/"', 4],
  ['manim', 'Scene().add_sound("x")', 4],
  ['tex', 'MathTex("x")', 4],
  ['tex', 'Axes().get_graph_label(None)', 4],
  ['tex', 'x = r"\\input{/etc/passwd}"', 4],
  ['typst', 'x = \'#read("/etc/passwd")\'', 4],
  ['length', '\n'.repeat(520), 501],
])('the check names the rule %s for %s', async (rule, line, at) => {
  const code = rule === 'syntax' ? line : module(circle).replace('\n\n\n', `\n\n\n${line}\n`)
  const answer = codeCheck.parse(await (await post('/check', { code })).json())
  expect(answer.ok).toBe(false)
  expect(answer.problems).toContainEqual({ line: at, rule, message: expect.any(String) })
})

test('code without a scene, and code that exhausts its reader, are refused like any other', async () => {
  for (const code of ['x = 1', '('.repeat(9000), `x = ${'-'.repeat(90_000)}1`, 'x = "\ud800"']) {
    const answer = codeCheck.parse(await (await post('/check', { code })).json())
    expect(answer.ok).toBe(false)
    expect(answer.problems.length).toBeGreaterThan(0)
  }
})

test('where user namespaces are refused, scenes of our own library render and no others', async () => {
  const places = rendererPlaces()
  const work = mkdtempSync(join(tmpdir(), 'orrery-bare-'))
  const [packages, prepared] = [join(places.packages, 'site'), join(places.service, 'prepared')]
  const where = ['--packages', packages, '--prepared', prepared, '--work', join(work, 'films'), '--bwrap', '/bin/false']
  const child = spawn(systemPython, ['-B', '-m', 'renderer', ...where], {
    cwd: rendererSource,
    env: { PATH: '/usr/bin:/bin', RENDERER_TOKEN: renderer.token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let said: { event: string; port: number } | undefined
    for await (const line of createInterface({ input: child.stdout })) {
      said = JSON.parse(line) as typeof said
      if (said?.event === 'listening') break
    }
    const bare = { ...renderer, url: `http://127.0.0.1:${said?.port}` }
    bare.ask = (path, init) =>
      fetch(`${bare.url}${path}`, { ...init, headers: { authorization: `Bearer ${bare.token}` } })
    const whole = renderer
    renderer = bare
    try {
      const health = rendererHealth.parse(await (await bare.ask('/health')).json())
      expect(health.mode).toBe('library_only')
      expect(health.reason).toContain('no sandbox')
      const foreign = await render(order('foreign'))
      expect(foreign.state).toBe('failed')
      expect(foreign.failed_scenes[0]?.error).toBe('sandbox_unavailable')
      expect((await render(order('library', { is_library: true }))).state).toBe('done')
      expect(inspectFilm(await download('library')).codec).toBe('h264')
      const forking = scene('Circles', 'import os', 'os.fork()')
      const refused = await render(order('forking', { code: module(forking), is_library: true }))
      expect(refused.failed_scenes[0]?.error).toBe('PermissionError')
    } finally {
      renderer = whole
    }
  } finally {
    child.kill()
    await once(child, 'close')
    rmSync(work, { recursive: true, force: true })
  }
})

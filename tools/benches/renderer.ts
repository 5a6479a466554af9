import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type RenderStatus, renderStatus } from '@orrery/contracts/renderer'
import { type RunningRenderer, startRenderer } from '../../tests/renderer-process.ts'
import { systemPython } from '../platform/prepare-renderer.ts'
import { rendererPlaces, rendererUsers } from '../platform/renderer-places.ts'
import { asUser } from '../platform/run-command.ts'
import { median, printTable, spread } from './figures.ts'
import { usedSecondsWithChildren } from './used-seconds.ts'

const rounds = 7
const barPercent = 5

const film = (seconds: number): string => `from manim import *


class Waves(Scene):
    def construct(self):
        plane = NumberPlane()
        title = MathTypst("sin(x) + cos(2 x)").to_edge(UP)
        self.play(Create(plane), Write(title))
        shift = ValueTracker(0)
        curve = always_redraw(lambda: plane.plot(lambda x: np.sin(x + shift.get_value()) + np.cos(2 * x), color=YELLOW))
        self.add(curve)
        self.play(shift.animate.set_value(6), run_time=${seconds})
`

const cases = [
  { name: 'low, 4 s of film', quality: 'low', flag: '-ql', seconds: 2 },
  { name: 'medium, 6 s of film', quality: 'medium', flag: '-qm', seconds: 4 },
] as const
type Case = (typeof cases)[number]

/** `cpu`: processor time in milliseconds, which other work on the machine changes little. */
type Cost = { wall: number; cpu: number }

const costFrom = (pid: number): (() => Cost) => {
  const [wall, cpu] = [performance.now(), usedSecondsWithChildren(pid)]
  return () => ({ wall: performance.now() - wall, cpu: (usedSecondsWithChildren(pid) - cpu) * 1000 })
}

/** `manim render` as one types it, with the settings that the renderer uses, as the user that the renderer is. */
const byHand = ({ flag, seconds }: Case): Cost => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-by-hand-'))
  if (rendererUsers) chownSync(folder, rendererUsers.rendering, rendererUsers.rendering)
  writeFileSync(join(folder, 'scene.py'), film(seconds))
  const settings = ['--format', 'mp4', '--media_dir', join(folder, 'media'), '--disable_caching', '--silent']
  const encoders = [
    '--progress_bar',
    'none',
    '--max-inflight-encoders',
    '2',
    '--encoder-queue-size',
    '8',
    '--seed',
    '1',
  ]
  const manim = [systemPython, '-B', '-m', 'manim', 'render', flag, ...settings, ...encoders, 'scene.py', 'Waves']
  const [program = '', ...args] = asUser(rendererUsers?.rendering, manim)
  const cost = costFrom(process.pid)
  const { status, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', HOME: folder, PYTHONPATH: join(rendererPlaces().packages, 'site') },
  })
  const spent = cost()
  rmSync(folder, { recursive: true, force: true })
  if (status !== 0) throw new Error(`manim by hand failed: ${stderr}`)
  return spent
}

const post = (renderer: RunningRenderer, path: string, body: object): Promise<Response> =>
  renderer.ask(path, { method: 'POST', body: JSON.stringify(body) })

const statusOf = async (renderer: RunningRenderer, jobId: string): Promise<RenderStatus> =>
  renderStatus.parse(await (await renderer.ask(`/status/${jobId}`)).json())

/** From the order to the finished film: walls, render, the scenes joined and looked at. */
const byOurs = async (renderer: RunningRenderer, { quality, seconds }: Case, jobId: string): Promise<Cost> => {
  const what = { code: film(seconds), scenes: ['Waves'], output_format: 'mp4', quality, is_library: false }
  const cost = costFrom(renderer.pid() ?? 0)
  await post(renderer, '/render', { job_id: jobId, ...what })
  for (;;) {
    const { state, error } = await statusOf(renderer, jobId)
    if (state === 'done') return cost()
    if (state === 'failed') throw new Error(error)
    await sleep(50)
  }
}

/** Walls, Python and a few lines read: what a sandbox costs when next to nothing is done in it. */
const check = async (renderer: RunningRenderer): Promise<number> => {
  const began = performance.now()
  await (await post(renderer, '/check', { code: film(1) })).text()
  return performance.now() - began
}

const over = (hand: readonly number[], ours: readonly number[]): string =>
  `${((median(ours) / median(hand) - 1) * 100).toFixed(1)} %`

const compare = async (renderer: RunningRenderer, each: Case, startMs: number): Promise<readonly string[]> => {
  const [hand, ours]: [Cost[], Cost[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    hand.push(byHand(each))
    ours.push(await byOurs(renderer, each, `${each.quality}-${round}`))
  }
  const figures = (['wall', 'cpu'] as const).flatMap((kind) => {
    const [handMs, oursMs] = [hand.map((cost) => cost[kind]), ours.map((cost) => cost[kind])]
    return [spread(handMs, 0), spread(oursMs, 0), over(handMs, oursMs)]
  })
  const withoutStarts = ours.map(({ wall }) => wall - sandboxes * startMs)
  return [
    each.name,
    ...figures,
    over(
      hand.map(({ wall }) => wall),
      withoutStarts,
    ),
  ]
}

/** The scene is rendered in one; in the other the film is joined, looked at and given a sound track. */
const sandboxes = 2

/** One scene rendered by us and by hand, in turns: our overhead is to stay below 5 % beside the start of a sandbox. */
export const benchRenderer = async (): Promise<void> => {
  console.log(`# Renderer: ${rounds} rounds in turns, ms; median (lowest–highest)\n`)
  const renderer = await startRenderer()
  try {
    const checks: number[] = []
    for (let round = 0; round < 5; round++) checks.push(await check(renderer))
    const rows = []
    for (const each of cases) rows.push(await compare(renderer, each, median(checks)))
    const columns = ['scene', 'by hand', 'order to film', 'more', 'CPU by hand', 'CPU of ours', 'more', 'beside starts']
    printTable([columns, ...rows])
    console.log(`a sandbox in which code is only read (part of every check): ${spread(checks, 0)} ms`)
    console.log(`bar: ${barPercent} % and the start of a sandbox\n`)
  } finally {
    await renderer.stop()
  }
}

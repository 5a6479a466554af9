import type { RendererHealth } from '@orrery/contracts/renderer'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLog } from './log-file.ts'
import {
  CannotPrepare,
  preparationSteps,
  prepareRenderer,
  systemPython,
  type PreparationStep,
} from './prepare-renderer.ts'
import { openNotice, type RendererNotice } from './renderer-notice.ts'
import { rendererUsers, workFolder, type RendererPlaces } from './renderer-places.ts'
import { asUser } from './run-command.ts'
import type { Settings } from './settings.ts'
import { StartRefused } from './start-refused.ts'

/** The renderer of this machine. `start` returns at once: it prepares and starts in the background. */
export type LocalRenderer = {
  url: string
  token: string
  start: (print: (line: string) => void) => void
  stop: () => Promise<void>
  pid: () => number | undefined
}

const stopLimitMs = 2000
const livedLongMs = 60_000
const firstPauseMs = 500
const longestPauseMs = 30_000

/** Whether `npm start` is to have a renderer of its own: not when one is named, nor when none is wanted. */
export const isRendererWanted = ({ given }: Settings): boolean =>
  given['RENDERER_URL'] === undefined && given['RENDERER_START'] !== 'off'

/** The settings by which the studio worker finds a renderer of this machine. */
export const withRenderer = (settings: Settings, renderer: LocalRenderer | null): Settings =>
  renderer === null
    ? settings
    : { ...settings, given: { ...settings.given, RENDERER_URL: renderer.url, RENDERER_TOKEN: renderer.token } }

const placeInOrder = (step: PreparationStep): string =>
  `${step} (${preparationSteps.indexOf(step) + 1} of ${preparationSteps.length})`

const readiness = ({ mode, reason }: RendererHealth): string => {
  if (mode === 'full') return 'Videos can be rendered.'
  if (mode === 'library_only') return `Videos of our own library can be rendered, and no other: ${reason ?? ''}.`
  return `Videos cannot be rendered: ${reason ?? 'the renderer does not say why'}.`
}

/** The renderer inherits no secret of the platform: its environment is made anew. */
const spawnRenderer = (
  places: RendererPlaces,
  { work, port, token, settings }: { work: string; port: number; token: string; settings: Settings },
): ChildProcess => {
  mkdirSync(work, { recursive: true, mode: 0o700 })
  if (rendererUsers) chownSync(work, rendererUsers.rendering, rendererUsers.rendering)
  const [packages, prepared] = [join(places.packages, 'site'), join(places.service, 'prepared')]
  const where = ['--packages', packages, '--prepared', prepared, '--work', work, '--port', String(port)]
  const command = [systemPython, '-B', '-m', 'renderer', ...where]
  const [program = '', ...args] = asUser(rendererUsers?.rendering, command)
  const limits = ['RENDERER_WALL_SECONDS', 'RENDERER_CPU_SECONDS'] as const
  return spawn(program, args, {
    cwd: places.service,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: {
      PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
      LANG: 'C.UTF-8',
      ORRERY_PARENT: String(process.pid),
      RENDERER_TOKEN: token,
      ...Object.fromEntries(limits.flatMap((name) => (settings.given[name] ? [[name, settings.given[name]]] : []))),
    },
  })
}

const portOf = ({ given }: Settings): number => {
  const text = given['RENDERER_PORT'] ?? '0'
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new StartRefused(`RENDERER_PORT is "${text}". Set it to a number from 1 to 65535, or leave it out.`)
}

/** Keeps one renderer running at the address of the notice; one that dies is started again, after pauses that double. */
class RendererKeeper {
  readonly #notice: RendererNotice
  readonly #log: (line: string) => void
  readonly #settings: Settings
  readonly #token: string
  #child: ChildProcess | undefined
  #work: string | undefined
  #isStopping = false
  #wasReady = false

  constructor(notice: RendererNotice, token: string, settings: Settings) {
    this.#notice = notice
    this.#token = token
    this.#settings = settings
    const write = openLog(settings.dataFolder, 'renderer.log')
    this.#log = (line) => write(`${new Date().toISOString()} ${line}`)
  }

  pid(): number | undefined {
    return this.#child?.pid
  }

  #refuse(reason: string, print: (line: string) => void): void {
    this.#notice.write({ mode: 'unavailable', step: null, reason })
    this.#log(reason)
    print(reason)
  }

  /** Never rejects: what goes wrong is written on the notice. */
  async keep(print: (line: string) => void): Promise<void> {
    const began = performance.now()
    const onStep = (step: PreparationStep): void => {
      this.#notice.write({ mode: 'preparing', step: placeInOrder(step), reason: null })
      this.#log(`step ${placeInOrder(step)}`)
      print(`Preparing videos: ${placeInOrder(step)}, ${Math.round((performance.now() - began) / 1000)} s so far.`)
    }
    let places: RendererPlaces
    try {
      places = await prepareRenderer({ log: this.#log, onStep })
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      const where = `See ${join(this.#settings.dataFolder, 'logs/renderer.log')}; the next start tries again.`
      return this.#refuse(
        error instanceof CannotPrepare ? said : `Videos cannot be rendered: preparing failed. ${said} ${where}`,
        print,
      )
    }
    await this.#keepRunning(places, print)
  }

  async #keepRunning(places: RendererPlaces, print: (line: string) => void): Promise<void> {
    let failures = 0
    while (!this.#isStopping) {
      const began = performance.now()
      await this.#notice.putUp().catch((error: unknown) => this.#log(String(error)))
      this.#notice.write({ mode: 'preparing', step: placeInOrder('self-test'), reason: null })
      const how = await this.#runOnce(places, print)
      if (this.#isStopping) return
      failures = performance.now() - began < livedLongMs ? failures + 1 : 1
      this.#log(`the renderer ended (${how})`)
      print(`The renderer ended (${how}); starting it again.`)
      await sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)))
    }
  }

  /** Resolves with how it ended. */
  #runOnce(places: RendererPlaces, print: (line: string) => void): Promise<string> {
    const work = workFolder(places, this.#settings.dataFolder)
    this.#work = work
    const started = { work, port: this.#notice.port, token: this.#token, settings: this.#settings }
    const child = spawnRenderer(places, started)
    this.#child = child
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (line) => {
          this.#log(line)
          if (line.startsWith('{"event": "tested"')) this.#letIn(line, print)
        })
    return new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
    })
  }

  /** Its self-test is over: it waits for the address. */
  #letIn(line: string, print: (line: string) => void): void {
    void this.#notice.takeDown()
    const { health } = JSON.parse(line) as { health: RendererHealth }
    if (!this.#wasReady) print(readiness(health))
    this.#wasReady = true
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    const child = this.#child
    await this.#notice.takeDown()
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => void child.once('close', resolve))
    child.kill('SIGTERM')
    const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs)
    await ended
    clearTimeout(limit)
    if (this.#work) rmSync(this.#work, { recursive: true, force: true })
  }
}

/**
 * Takes the address of this machine's renderer and writes it to `renderer.json` of the data folder, readable by its owner
 * alone. Throws `StartRefused` where the port is taken.
 */
export const openRenderer = async (settings: Settings): Promise<LocalRenderer> => {
  const token = settings.given['RENDERER_TOKEN'] ?? randomBytes(32).toString('base64url')
  const port = portOf(settings)
  const notice = await openNotice(port, token).catch(() => {
    throw new StartRefused(
      `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set RENDERER_PORT to another.`,
    )
  })
  const url = `http://127.0.0.1:${notice.port}`
  const path = join(settings.dataFolder, 'renderer.json')
  rmSync(path, { force: true })
  writeFileSync(path, `${JSON.stringify({ url, token })}\n`, { mode: 0o600 })
  const keeper = new RendererKeeper(notice, token, settings)
  return {
    url,
    token,
    start: (print) => void keeper.keep(print),
    pid: () => keeper.pid(),
    stop: async () => {
      await keeper.stop()
      rmSync(path, { force: true })
    },
  }
}

import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const rootFolder = resolve(import.meta.dirname, '..')
const guard = join(rootFolder, 'tools/platform/die-with-parent.sh')

/** How a process ended and what it had printed. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; printed: string }

/** A platform started as `npm start` does it, in a process of its own. */
export type BootedPlatform = {
  /** Gateway's address, without a slash at the end. */
  url: string
  dataFolder: string
  /** Processes now alive, from the supervisor down. Linux only. */
  pids: () => { supervisor: number; server: number | undefined; runtime: number | undefined }
  /** Everything printed so far. */
  printed: () => string
  ended: Promise<Ended>
  /** Stops it and removes a data folder that was made here. Safe to call twice. */
  stop: () => Promise<void>
}

export type BootOptions = {
  env?: Readonly<Record<string, string>>
  /** Kept afterwards; without it a fresh one is made and removed. */
  dataFolder?: string
  /** What to run instead of `tools/start.ts`. */
  script?: string
}

/** A port of loopback that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((found, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? found(address.port) : reject(new Error('no port'))))
    })
  })

/** Child processes of a process, as Linux lists them. */
export const childrenOf = (pid: number | undefined): readonly number[] => {
  if (pid === undefined) return []
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Whether a process is still there; one that ended and waits for its parent counts as gone. */
export const isAlive = (pid: number | undefined): boolean => {
  if (pid === undefined) return false
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** The environment of a start: none of the settings of the machine the tests run on, and no renderer unless one is asked for. */
const cleanEnvironment = (): Record<string, string> => {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME, RENDERER_START: 'off' }
}

/** Runs a start script and collects what it prints. */
export const run = (
  script: string,
  env: Readonly<Record<string, string>>,
  typed: readonly string[] = [],
): { child: ChildProcess; printed: () => string; ended: Promise<Ended> } => {
  // Through the guard: a test that is cut off leaves no process behind.
  const child = spawn(guard, [process.execPath, join(rootFolder, script), ...typed], {
    cwd: rootFolder,
    env: { ...cleanEnvironment(), ...env, ORRERY_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  const ended = once(child, 'close').then(([code, signal]) => {
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, printed: text }
  })
  return { child, printed: () => text, ended }
}

/** Tests send hundreds of requests as one guest of one machine: those of limits set their own. */
const withoutLimits = { RATE_LIMIT_PER_MINUTE: '1000000', RATE_LIMIT_NARROW: 'off' }

/** Production refuses to lift its narrow limits. */
const limitsFor = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  env['ORRERY_ENV'] === 'production' ? { RATE_LIMIT_PER_MINUTE: '1000000' } : withoutLimits

/**
 * Boots the platform as `npm start` does, on a free port and with a fresh data folder, and resolves when it has said
 * that it is ready. Builds what is not built.
 */
export const bootPlatform = async ({
  env = {},
  dataFolder,
  script = 'tools/start.ts',
}: BootOptions = {}): Promise<BootedPlatform> => {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'orrery-test-'))
  const port = env['PORT'] ?? String(await freePort())
  const { child, printed, ended } = run(script, { ORRERY_DATA: folder, ...limitsFor(env), ...env, PORT: port })
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  while (!printed().includes('Orrery is ready')) {
    if (hasEnded) throw new Error(`The platform did not start:\n${printed()}`)
    await sleep(20)
  }
  const supervisor = child.pid ?? Number.NaN
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder: folder,
    printed,
    ended,
    pids: () => {
      const [server] = childrenOf(supervisor)
      return { supervisor, server, runtime: childrenOf(server)[0] }
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dataFolder } from '../../../packages/ephemeris/tools/reference/run-in-c.ts'
import type { BenchBirth } from './births.ts'

const here = import.meta.dirname

const report = z.object({
  version: z.string(),
  ephemeris: z.string(),
  microsecondsEach: z.number(),
  answers: z.array(z.record(z.string(), z.unknown())),
})
export type PeerReport = z.infer<typeof report>

/** Somebody else's program: how it is called, and where it wants the ephemeris files if it can take them. */
export type Peer = {
  name: string
  script: string
  /** Charts timed in one round: about a second of it. */
  charts: number
  /** How many births it is asked for, where all would take minutes. */
  births?: number
  /** Python peers have an environment each, since they want different bindings of one library. */
  python: string | null
  /** Whether it carries incomplete files of its own, and so is asked also with the full ones. */
  lacksFiles?: boolean
}

const environment = (python: string): string => join(here, `.venv-${python}`)

const run = (
  command: string,
  words: readonly string[],
  { input = '', fullFiles = false }: { input?: string; fullFiles?: boolean } = {},
): { out: string; why: string | null } => {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: here,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
    timeout: 900_000,
    env: {
      ...process.env,
      PYTHONPATH: join(here, 'peers'),
      // Swiss Ephemeris takes this folder before any that a program names.
      ...(fullFiles && { SE_EPHE_PATH: dataFolder }),
    },
  })
  if (status === 0) return { out: stdout, why: null }
  return { out: '', why: (error?.message ?? stderr.trim().split('\n').at(-1)) || `${command} ended with ${status}` }
}

const installFromNpm = (): string | null =>
  existsSync(join(here, 'node_modules/natalengine')) ? null : run('npm', ['ci', '--no-audit', '--no-fund']).why

const installFromPyPi = (python: string): string | null => {
  const done = join(environment(python), '.installed')
  const wanted = readFileSync(join(here, `requirements/${python}.txt`), 'utf8')
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return null
  const made = run('python3', ['-m', 'venv', environment(python)]).why
  if (made !== null) return made
  const installed = run(join(environment(python), 'bin/pip'), ['install', '-q', '-r', `requirements/${python}.txt`]).why
  if (installed === null) writeFileSync(done, wanted)
  return installed
}

/** Makes a peer ready; the reason where it cannot be had here. */
export const install = ({ python }: Peer): string | null =>
  python === null ? installFromNpm() : installFromPyPi(python)

/** One round of a peer, in a process of its own; with the files of 1800 to 2399, or with what it brings along. */
export const ask = (
  { script, python, charts, births: few }: Peer,
  births: readonly BenchBirth[],
  fullFiles: boolean,
): { report: PeerReport | null; why: string } => {
  const command = python === null ? process.execPath : join(environment(python), 'bin/python')
  const { out, why } = run(command, [join('peers', script)], {
    input: JSON.stringify({ births: births.slice(0, few), charts }),
    fullFiles,
  })
  if (why !== null) return { report: null, why }
  // Some print while they load; the last line is the report.
  return { report: report.parse(JSON.parse(out.trim().split('\n').at(-1) ?? '')), why: '' }
}

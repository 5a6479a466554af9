import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readBuiltWorker } from './built-worker.ts'
import { bundleFolder, rootFolder, webFolder } from './checkout.ts'
import { webFingerprint, workerFingerprint } from './fingerprint.ts'
import { runQuietly } from './run-quietly.ts'

const webStamp = join(rootFolder, 'dist/web.fingerprint')

/** One thing to build: its name and how. */
export type BuildStep = { name: string; run: () => Promise<void> }

const webIsBuilt = () =>
  existsSync(join(webFolder, 'dist/index.html')) &&
  existsSync(webStamp) &&
  readFileSync(webStamp, 'utf8') === webFingerprint()

const buildWeb = async (): Promise<void> => {
  const fingerprint = webFingerprint()
  await runQuietly(process.execPath, [join(rootFolder, 'node_modules/vite/bin/vite.js'), 'build'], {}, webFolder)
  mkdirSync(join(rootFolder, 'dist'), { recursive: true })
  writeFileSync(webStamp, fingerprint)
}

/** Whatever does not match its sources any more: the web app and these workers. Empty when all is built. */
export const staleSteps = (workers: readonly string[]): readonly BuildStep[] => [
  ...(webIsBuilt() ? [] : [{ name: 'web', run: buildWeb }]),
  ...workers
    .filter((folder) => readBuiltWorker(bundleFolder(folder))?.fingerprint !== workerFingerprint(folder))
    .map((folder) => ({
      name: basename(folder),
      // Loaded only here: Wrangler costs a second and a start of a built tree does without it.
      run: async () => (await import('./bundle-worker.ts')).bundleWorker(folder),
    })),
]

/**
 * Waits until no other process builds in this checkout, and clears what a killed one left behind. The lock is the
 * system's and ends with the process.
 */
export const holdBuild = (): (() => void) => {
  const folder = join(rootFolder, 'dist')
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'lock.db'))
  lock.exec('PRAGMA busy_timeout = 300000; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  for (const name of readdirSync(folder).filter((name) => /\.\d+(\.old)?$/.test(name)))
    rmSync(join(folder, name), { recursive: true })
  return () => lock.close()
}

/** Runs the steps, as many at once as there are cores. Reports each with its time; throws the first failure. */
export const build = async (steps: readonly BuildStep[], report: (line: string) => void): Promise<void> => {
  const waiting = [...steps]
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const begun = performance.now()
      try {
        await step.run()
      } catch (error) {
        waiting.length = 0
        throw new Error(`${step.name} could not be built:\n${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        })
      }
      report(`built ${step.name} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
}

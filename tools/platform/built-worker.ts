import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { V4WorkerOptions } from 'miniflare'

/** One file of `migrations/`, already split into statements. */
export type Migration = { name: string; statements: readonly string[] }

export type Database = { binding: string; id: string; migrations: readonly Migration[] }

/** `dist/<name>/worker.json`: all that `npm start` needs to know of a worker, so that it need not load Wrangler. */
export type BuiltWorker = {
  /** The name other workers bind. */
  name: string
  fingerprint: string
  /** Files beside this one, the entry first. */
  modules: readonly { type: 'ESModule' | 'CompiledWasm' | 'Data' | 'Text'; path: string }[]
  /** Settings the worker reads, with the values of its `wrangler.jsonc`. */
  vars: Readonly<Record<string, unknown>>
  /** Secrets the worker cannot do without: `secrets.required`. */
  secrets: readonly string[]
  crons: readonly string[]
  databases: readonly Database[]
  /** Bindings of workflows whose classes this worker exports. */
  workflows: readonly { binding: string; name: string }[]
  /** Miniflare's, without settings and modules. */
  options: Omit<V4WorkerOptions, 'modules' | 'script' | 'scriptPath'>
}

/** The worker in this folder of `dist`; null when it was never built. */
export const readBuiltWorker = (folder: string): BuiltWorker | null => {
  const path = join(folder, 'worker.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BuiltWorker) : null
}

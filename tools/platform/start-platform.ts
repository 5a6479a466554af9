import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildIfStale } from './build-if-stale.ts'
import { readBuiltWorker } from './built-worker.ts'
import { bundleFolder, workerFolders } from './checkout.ts'
import { parseCron } from './cron.ts'
import { holdDataFolder } from './data-folder.ts'
import { findOllama, type FoundOllama, isOllamaLookedFor, withOllama } from './find-ollama.ts'
import { refuseWithoutLimits } from './limit-settings.ts'
import type { PlannedWorker } from './plan.ts'
import { isRendererWanted, type LocalRenderer, openRenderer, withRenderer } from './run-renderer.ts'
import { openSecrets } from './secrets.ts'
import { bindingsFor } from './settings.ts'
import type { Settings } from './settings.ts'
import { StartRefused } from './start-refused.ts'
import { supervise } from './supervise.ts'
import type { Happening, Supervised } from './supervise.ts'

/** The only worker that listens. */
const publicWorker = 'gateway'

/** Its named entrypoint: Miniflare leads the default one of a worker with assets through two workers of its own. */
const publicEntrypoint = 'Door'

/**
 * A worker beside the platform's own, reachable on a loopback port of its own: for tests. `inPlaceOf` names the worker whose
 * callers are led to this one instead.
 */
export type ExtraWorker = { folder: string; port: number; inPlaceOf?: string }

/** `begun` is the time, as `performance.now()` has it, when all was built and the server process was started. */
export type Platform = Supervised & {
  host: string
  port: number
  begun: number
  ollama: FoundOllama | null
  /** Null where none is wanted, or another is named. */
  renderer: LocalRenderer | null
}

/** Resolves with the port that was free, or with the reason it was not. */
const tryPort = (host: string, port: number): Promise<{ port: number } | { code: string }> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }))
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve({ port: typeof address === 'object' && address ? address.port : port }))
    })
  })

const portReasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use. Stop what listens there, or set PORT to another.',
  EACCES: 'needs rights this user does not have. Set PORT to 1024 or higher.',
  EADDRNOTAVAIL: 'is not an address of this machine. Set HOST to one that is.',
  ENOTFOUND: 'is not an address of this machine. Set HOST to one that is.',
}

/** After a crash the old processes may take a moment to go; nobody else is waited for. */
const freePort = async ({ host, port }: Settings, waitMs: number): Promise<number> => {
  const deadline = performance.now() + waitMs
  for (;;) {
    const tried = await tryPort(host, port)
    if ('port' in tried) return tried.port
    if (tried.code !== 'EADDRINUSE' || performance.now() > deadline)
      throw new StartRefused(
        `Port ${port} on ${host} ${portReasons[tried.code] ?? `cannot be opened (${tried.code}).`}`,
      )
    await sleep(100)
  }
}

/** Reads a built worker and gives it its settings. Refuses one that is not built or whose crons cannot be read. */
const planWorker = (
  workerFolder: string,
  context: { settings: Settings; port: number; secrets: Readonly<Record<string, string>>; ownPort: number | undefined },
): PlannedWorker => {
  const folder = bundleFolder(workerFolder)
  const built = readBuiltWorker(folder)
  if (!built) throw new StartRefused(`${workerFolder} is not built. Run npm run build.`)
  try {
    for (const cron of built.crons) parseCron(cron)
  } catch (error) {
    throw new StartRefused(`The worker ${built.name} cannot be scheduled. ${(error as RangeError).message}`)
  }
  const planned = { folder, built, bindings: bindingsFor(built, context) }
  if (context.ownPort !== undefined) return { ...planned, address: { host: '127.0.0.1', port: context.ownPort } }
  if (built.name !== publicWorker) return planned
  return { ...planned, address: { host: context.settings.host, port: context.port, entrypoint: publicEntrypoint } }
}

type Bound = { name: string; entrypoint?: string }

/** The worker in whose place one stands → the name of that one. */
const standInsAmong = (extraWorkers: readonly ExtraWorker[]): ReadonlyMap<string, string> =>
  new Map(
    extraWorkers.flatMap(({ folder, inPlaceOf }) => {
      const name = readBuiltWorker(bundleFolder(folder))?.name
      return inPlaceOf === undefined || name === undefined ? [] : [[inPlaceOf, name] as const]
    }),
  )

/** The same worker, with its calls led to those that stand in the place of others; these still reach the real ones. */
const ledTo = (standIns: ReadonlyMap<string, string>, planned: PlannedWorker): PlannedWorker => {
  const { built } = planned
  if ([...standIns.values()].includes(built.name)) return planned
  // Safe because a binding keeps its shape: another name is all that changes.
  const serviceBindings = Object.fromEntries(
    Object.entries((built.options.serviceBindings ?? {}) as Readonly<Record<string, Bound>>).map(([binding, bound]) => [
      binding,
      { ...bound, name: standIns.get(bound.name) ?? bound.name },
    ]),
  )
  return { ...planned, built: { ...built, options: { ...built.options, serviceBindings } } }
}

/**
 * Starts the platform and keeps it running: holds the data folder, finds the port, makes this installation's secrets,
 * builds what changed, and hands a plan to the server process. What can refuse the start comes before what takes time.
 * Throws `StartRefused` with the one line that says why not.
 */
export const startPlatform = async (
  settings: Settings,
  listen: (happening: Happening) => void,
  extraWorkers: readonly ExtraWorker[] = [],
): Promise<Platform> => {
  const { host, dataFolder } = settings
  refuseWithoutLimits(settings.given)
  const held = holdDataFolder(dataFolder)
  // Looked for while the rest is made ready, so that nobody waits for it.
  const looking = isOllamaLookedFor(settings) ? findOllama() : Promise.resolve(null)
  let renderer: LocalRenderer | null = null
  try {
    const port = await freePort(settings, held.afterCrash ? 3000 : 0)
    const secrets = openSecrets(dataFolder, settings.given)
    const folders = [...workerFolders().map((folder) => ({ folder, port: undefined })), ...extraWorkers]
    await buildIfStale(folders.map(({ folder }) => folder))
    const ollama = await looking
    renderer = isRendererWanted(settings) ? await openRenderer(settings) : null
    const told = { settings: withRenderer(withOllama(settings, ollama), renderer), port, secrets }
    const planned = folders.map(({ folder, port: ownPort }) => planWorker(folder, { ...told, ownPort }))
    const workers = planned.map((worker) => ledTo(standInsAmong(extraWorkers), worker))
    rmSync(join(dataFolder, 'tmp'), { recursive: true, force: true })
    mkdirSync(join(dataFolder, 'tmp'))
    const begun = performance.now()
    const supervised = supervise({ host, port, dataFolder, workers }, listen)
    const ended = supervised.ended.then(async (reason) => {
      await renderer?.stop()
      held.release()
      return reason
    })
    const stop = async (): Promise<void> => {
      await Promise.all([supervised.stop(), renderer?.stop()])
      await ended
    }
    return { ...supervised, ended, stop, host, port, begun, ollama, renderer }
  } catch (error) {
    await renderer?.stop()
    held.release()
    throw error
  }
}

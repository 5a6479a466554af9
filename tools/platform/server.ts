import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Log, LogLevel, Miniflare, MiniflareCoreError } from 'miniflare'
import type { V4WorkerOptions } from 'miniflare'
import { openLog } from './log-file.ts'
import { migrate } from './migrate.ts'
import { miniflareOptions } from './miniflare-options.ts'
import type { Plan, PlannedWorker, ServerMessage } from './plan.ts'
import { StartRefused } from './start-refused.ts'
import { startTicking } from './tick.ts'
import { wakeWorkflows } from './wake-workflows.ts'

// The server process: one Miniflare, told by the supervisor over IPC what to run. Not for use by hand.

/** More crashes of the runtime in a minute than this, and the supervisor starts afresh or gives up. */
const crashesPerMinute = 5

const tell = (message: ServerMessage): void => {
  process.send?.(message)
}

/** Miniflare starts workerd through the guard, which finds its parent and the real binary in the environment. */
const guardRuntime = (): void => {
  const runtime = createRequire(import.meta.url)('workerd') as { default: string }
  process.env['ORRERY_PARENT'] = String(process.pid)
  process.env['ORRERY_RUNTIME'] = runtime.default
  process.env['MINIFLARE_WORKERD_PATH'] = join(import.meta.dirname, 'die-with-parent.sh')
}

const workerOptions = ({ folder, built, bindings, address }: PlannedWorker): V4WorkerOptions => ({
  ...built.options,
  name: built.name,
  rootPath: folder,
  modulesRoot: folder,
  modules: built.modules.map(({ type, path }) => ({ type, path: join(folder, path) })),
  bindings: { ...bindings } as NonNullable<V4WorkerOptions['bindings']>,
  // The direct socket passes Miniflare's entry worker by, and with it the header that chooses a worker.
  ...(address ? { unsafeDirectSockets: [address] } : {}),
})

/** Miniflare's own words go to the log; that it could not revive its runtime ends this process. */
class ServerLog extends Log {
  readonly #write: (line: string) => void
  constructor(write: (line: string) => void) {
    super(LogLevel.WARN)
    this.#write = write
  }
  protected override log(message: string): void {
    this.#write(JSON.stringify({ time: new Date().toISOString(), level: 'warn', event: 'runtime', message }))
  }
  override error(error: Error): void {
    super.error(error)
    if (error instanceof MiniflareCoreError && error.code === 'ERR_RUNTIME_FAILURE') process.exit(1)
  }
}

/** A line of a worker's log: its own JSON as it is, anything else wrapped. */
const logLine = ({ timestamp, level, message }: { timestamp: number; level: string; message: string }): string =>
  message.startsWith('{') && !message.includes('\n')
    ? message
    : JSON.stringify({ time: new Date(timestamp).toISOString(), level, message })

const refusal = (error: unknown, plan: Plan): string => {
  if (error instanceof StartRefused) return error.message
  if (error instanceof MiniflareCoreError && error.code === 'ERR_ADDRESS_IN_USE')
    return `Port ${plan.port} on ${plan.host} is in use. Stop what listens there, or set PORT to another.`
  return `The runtime did not start: ${error instanceof Error ? error.message : String(error)}`
}

const serve = async (plan: Plan): Promise<void> => {
  const write = openLog(plan.dataFolder, 'platform.log')
  const workers = plan.workers.map(({ built }) => built)
  const migrations = await migrate(workers, plan.dataFolder)
  const crashes: number[] = []
  const instance: Miniflare = new Miniflare(
    miniflareOptions(plan.dataFolder, {
      log: new ServerLog(write),
      handleStructuredLogs: (line) => write(logLine(line)),
      unsafeHandleRuntimeRestart: async () => {
        crashes.push(Date.now())
        if (crashes.filter((at) => at > Date.now() - 60_000).length > crashesPerMinute) process.exit(1)
        tell({ kind: 'recovered', wokenWorkflows: await wakeWorkflows(instance, workers, plan.dataFolder) })
      },
      workers: plan.workers.map(workerOptions),
    }),
  )
  await instance.ready
  const wokenWorkflows = await wakeWorkflows(instance, workers, plan.dataFolder)
  const stopTicking = startTicking(instance, {
    workers,
    dataFolder: plan.dataFolder,
    log: (message) => write(JSON.stringify({ time: new Date().toISOString(), level: 'error', event: 'cron', message })),
  })
  process.once('SIGTERM', () => {
    stopTicking()
    void instance.dispose().finally(() => process.exit(0))
  })
  tell({ kind: 'ready', migrations, wokenWorkflows })
}

process.on('disconnect', () => process.exit(1))
process.once('message', (plan: Plan) => {
  guardRuntime()
  serve(plan).catch((error: unknown) => {
    tell({ kind: 'refused', line: refusal(error, plan) })
    process.exit(1)
  })
})

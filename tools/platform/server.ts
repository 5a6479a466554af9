import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Log, LogLevel, Miniflare, MiniflareCoreError } from 'miniflare'
import type { V4WorkerOptions } from 'miniflare'
import { captureMail } from './capture-mail.ts'
import { openLog } from './log-file.ts'
import { migrate } from './migrate.ts'
import { miniflareOptions } from './miniflare-options.ts'
import { openOperatorSocket, operatorWorker } from './operator-socket.ts'
import type { Plan, PlannedWorker, ServerMessage } from './plan.ts'
import { purgeErased } from './purge-erased.ts'
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

const workerOptions = ({ folder, built, bindings, address }: PlannedWorker, dataFolder: string): V4WorkerOptions => ({
  ...built.options,
  name: built.name,
  rootPath: folder,
  modulesRoot: folder,
  modules: built.modules.map(({ type, path }) => ({ type, path: join(folder, path) })),
  bindings: { ...bindings } as NonNullable<V4WorkerOptions['bindings']>,
  // Files are ours to write: the runtime has none.
  ...('MAIL_PROVIDER' in built.vars && {
    serviceBindings: Object.assign({}, built.options.serviceBindings, { MAIL_CAPTURE: captureMail(dataFolder) }),
  }),
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

const refused = (line: string, isFinal: boolean): ServerMessage => ({ kind: 'refused', line, isFinal })

const refusal = (error: unknown, { host, port }: Plan): ServerMessage => {
  if (error instanceof StartRefused) return refused(error.message, true)
  if (error instanceof MiniflareCoreError && error.code === 'ERR_ADDRESS_IN_USE')
    return refused(`Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another.`, true)
  return refused(`The runtime did not start: ${error instanceof Error ? error.message : String(error)}`, false)
}

const serve = async (plan: Plan): Promise<void> => {
  const write = openLog(plan.dataFolder, 'platform.log')
  const workers = plan.workers.map(({ built }) => built)
  purgeErased(plan.dataFolder)
  const migrations = await migrate(workers, plan.dataFolder)
  const crashes: number[] = []
  const instance: Miniflare = new Miniflare(
    miniflareOptions(plan.dataFolder, {
      // For the ticker. The port it is asked on is random and on loopback.
      unsafeTriggerHandlers: true,
      log: new ServerLog(write),
      handleStructuredLogs: (line) => write(logLine(line)),
      unsafeHandleRuntimeRestart: async () => {
        crashes.push(Date.now())
        if (crashes.filter((at) => at > Date.now() - 60_000).length > crashesPerMinute) process.exit(1)
        // The supervisor starts afresh what did not come back whole.
        const wokenWorkflows = await wake().catch(() => process.exit(1))
        tell({ kind: 'recovered', wokenWorkflows })
      },
      workers: [...plan.workers.map((worker) => workerOptions(worker, plan.dataFolder)), operatorWorker],
    }),
  )
  const wake = () => wakeWorkflows(instance, workers, plan.dataFolder)
  await instance.ready
  const wokenWorkflows = await wake()
  const { dataFolder } = plan
  const logAs = (event: string) => (message: string) =>
    write(JSON.stringify({ time: new Date().toISOString(), level: 'error', event, message }))
  const stopTicking = startTicking(instance, { workers, dataFolder, log: logAs('cron') })
  const closeSocket = await openOperatorSocket(instance, { dataFolder, log: logAs('operator') })
  // Miniflare's own listener would leave before anything is closed.
  process.removeAllListeners('SIGTERM')
  process.once('SIGTERM', () => {
    stopTicking()
    closeSocket()
    void instance
      .dispose()
      .then(() => purgeErased(plan.dataFolder))
      .finally(() => process.exit(0))
  })
  tell({ kind: 'ready', migrations, wokenWorkflows })
}

process.on('disconnect', () => process.exit(1))
process.once('message', (plan: Plan) => {
  guardRuntime()
  serve(plan).catch((error: unknown) => {
    tell(refusal(error, plan))
    process.exit(1)
  })
})

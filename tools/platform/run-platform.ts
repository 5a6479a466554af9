import { readyLines } from './announce.ts'
import { readSettings } from './settings.ts'
import type { Environment } from './settings.ts'
import { startPlatform } from './start-platform.ts'
import type { ExtraWorker, Platform } from './start-platform.ts'
import { StartRefused } from './start-refused.ts'
import type { Happening } from './supervise.ts'

const print = (line: string): void => console.log(line)

/** A first signal stops the platform and waits for it; a second one kills it. */
const stopOnSignals = (platform: Platform): void => {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (asked) platform.kill()
      else void platform.stop()
      asked = true
    })
}

/** A killed npm passes nothing on: the platform notices that it has another parent, and stops. */
const stopWithNpm = (platform: Platform, environment: Environment): void => {
  if (environment['npm_lifecycle_event'] !== 'start') return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) void platform.stop()
  }, 500).unref()
}

const workflowsGoOn = (count: number): string =>
  count === 1 ? '1 unfinished workflow goes on' : `${count} unfinished workflows go on`

const happeningLine = (happening: Happening): string | null => {
  switch (happening.kind) {
    case 'died':
      return `The server process ended (${happening.how}); starting it again.`
    case 'recovered':
      return `The runtime ended and is back${happening.wokenWorkflows ? `; ${workflowsGoOn(happening.wokenWorkflows)}` : ''}.`
    default:
      return null
  }
}

const startupLines = ({ migrations, wokenWorkflows }: Extract<Happening, { kind: 'ready' }>): readonly string[] => [
  ...migrations.map((name) => `migrated ${name}`),
  ...(wokenWorkflows > 0 ? [workflowsGoOn(wokenWorkflows)] : []),
]

/**
 * `npm start`: builds what changed, starts the platform, says where it is, and stays until it ends. Resolves with the
 * exit code.
 */
export const runPlatform = async (
  environment: Environment,
  extraWorkers: readonly ExtraWorker[] = [],
): Promise<number> => {
  try {
    const settings = readSettings(environment)
    const platform: Platform = await startPlatform(
      settings,
      (happening) => {
        const line = happeningLine(happening)
        if (line) print(line)
        if (happening.kind !== 'ready') return
        for (const startupLine of startupLines(happening)) print(startupLine)
        const seconds = (performance.now() - platform.begun) / 1000
        void readyLines(settings, { host: platform.host, port: platform.port, seconds }).then((lines) =>
          print(lines.join('\n')),
        )
      },
      extraWorkers,
    )
    stopOnSignals(platform)
    stopWithNpm(platform, environment)
    const reason = await platform.ended
    if (reason !== null) throw new StartRefused(reason)
    return 0
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    console.error(error.message)
    return 1
  }
}

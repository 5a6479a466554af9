import { readyLines } from './announce.ts'
import { readSettings } from './settings.ts'
import type { Environment, Settings } from './settings.ts'
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

/** What a person should hear of; null for what the start tells at more length. */
const happeningLine = (happening: Happening, wasReady: boolean): string | null => {
  if (happening.kind === 'died') return `The server process ended (${happening.how}); starting it again.`
  if (happening.kind === 'refused' || (happening.kind === 'ready' && !wasReady)) return null
  const what = happening.kind === 'ready' ? 'The server is back' : 'The runtime ended and is back'
  return `${what}${happening.wokenWorkflows > 0 ? `; ${workflowsGoOn(happening.wokenWorkflows)}` : ''}.`
}

type Ready = Extract<Happening, { kind: 'ready' }>

const announce = async (
  settings: Settings,
  platform: Platform,
  { migrations, wokenWorkflows }: Ready,
): Promise<void> => {
  const seconds = (performance.now() - platform.begun) / 1000
  for (const name of migrations) print(`migrated ${name}`)
  if (wokenWorkflows > 0) print(workflowsGoOn(wokenWorkflows))
  print((await readyLines(settings, { ...platform, seconds })).join('\n'))
}

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
    let wasReady = false
    const platform: Platform = await startPlatform(
      settings,
      (happening) => {
        const line = happeningLine(happening, wasReady)
        if (line) print(line)
        if (happening.kind !== 'ready' || wasReady) return
        wasReady = true
        // After the lines of the start, and after all that people wait for.
        void announce(settings, platform, happening).then(() => platform.renderer?.start(print))
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

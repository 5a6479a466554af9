import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Plan, ServerMessage } from './plan.ts'

/** A server that lived shorter than this was a failed attempt. */
const livedLongMs = 10_000
const attempts = 5
const firstPauseMs = 200
/** Stopping takes about a second; what is left then is killed, and loses nothing that was acknowledged. */
const stopLimitMs = 2300

/** What the supervisor tells about its server. */
export type Happening = ServerMessage | { kind: 'died'; how: string }

type Refusal = Extract<ServerMessage, { kind: 'refused' }>

/** A platform, as its starter holds it. */
export type Supervised = {
  /** Resolves when the platform has ended for good: with null after `stop`, else with the line that says why. */
  ended: Promise<string | null>
  /** Ends server and runtime; after 2.3 s it no longer asks. */
  stop: () => Promise<void>
  /** Ends them at once. */
  kill: () => void
}

/** In a session of its own, so that Ctrl-C reaches the supervisor alone, and bound to its life by the guard. */
const spawnServer = (plan: Plan): ChildProcess => {
  const child = spawn(
    join(import.meta.dirname, 'die-with-parent.sh'),
    [process.execPath, join(import.meta.dirname, 'server.ts')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
      env: { ...process.env, ORRERY_PARENT: String(process.pid), TMPDIR: join(plan.dataFolder, 'tmp') },
    },
  )
  // A child that is gone before it read the plan is told by its exit.
  child.send(plan, () => undefined)
  return child
}

/** Keeps one server process running; one that dies is started again, after pauses that double. */
export const supervise = (plan: Plan, listen: (happening: Happening) => void): Supervised => {
  const { promise: ended, resolve: end } = Promise.withResolvers<string | null>()
  let child: ChildProcess
  let pause: NodeJS.Timeout | undefined
  let stopping = false
  let wasReady = false
  let failures = 0

  const afterExit = (lifeMs: number, how: string, refusal: Refusal | null): void => {
    if (stopping) return end(null)
    if (refusal?.isFinal && !wasReady) return end(refusal.line)
    failures = lifeMs < livedLongMs ? failures + 1 : 1
    if (failures >= attempts)
      return end(
        `${refusal?.line ?? `The server ended ${attempts} times in a row.`} See ${join(plan.dataFolder, 'logs/platform.log')}.`,
      )
    listen({ kind: 'died', how })
    pause = setTimeout(start, firstPauseMs * 2 ** (failures - 1))
  }

  const start = (): void => {
    pause = undefined
    const begun = performance.now()
    let refusal: Refusal | null = null
    child = spawnServer(plan)
    child.on('message', (message: ServerMessage) => {
      if (message.kind === 'refused') refusal = message
      wasReady ||= message.kind === 'ready'
      listen(message)
    })
    child.once('error', (error) => end(`The server process could not be started: ${error.message}.`))
    child.once('exit', (code, signal) => afterExit(performance.now() - begun, signal ?? `exit code ${code}`, refusal))
  }

  const stopWith = (signal: NodeJS.Signals): void => {
    stopping = true
    if (pause) {
      clearTimeout(pause)
      return end(null)
    }
    child.kill(signal)
  }

  start()
  return {
    ended,
    kill: () => stopWith('SIGKILL'),
    stop: async () => {
      stopWith('SIGTERM')
      const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs)
      await ended
      clearTimeout(limit)
    },
  }
}

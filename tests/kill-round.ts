import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './platform.ts'
import { bootWithProbe } from './probe.ts'
import type { BootedProbe } from './probe.ts'

/** The processes of the platform, each of which may be killed at any moment. */
export const victims = ['supervisor', 'server', 'runtime'] as const
export type Victim = (typeof victims)[number]

/** What one kill did. Lists name what went wrong and are empty when all is well. */
export type KillReport = {
  acknowledged: readonly string[]
  lost: readonly string[]
  orphans: readonly string[]
  /** From the kill to the first answer; with a killed supervisor it includes starting again. */
  backAfterMs: number
}

/** Only to notice what never comes back: a busy machine is slow, and that is no fault. */
const patienceMs = 60_000

const until = async (what: string, limitMs: number, isSo: () => Promise<boolean> | boolean): Promise<void> => {
  const deadline = performance.now() + limitMs
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within ${limitMs} ms: ${what}`)
    await sleep(25)
  }
}

const portIsFree = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) })
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', () => resolve(true))
  })

/** Writes without pause until it is stopped; what was answered for is then returned. */
const startWriting = (platform: BootedProbe, prefix: string) => {
  const acknowledged: string[] = []
  const stopped = new AbortController()
  const write = async (): Promise<void> => {
    for (let i = 0; !stopped.signal.aborted; i += 1) {
      const value = `${prefix}-${i}`
      try {
        await platform.ask('write', { value })
        acknowledged.push(value)
      } catch {
        // Not answered, so not promised: it may be there or not.
        await sleep(10)
      }
    }
  }
  const done = write()
  const stop = async (): Promise<readonly string[]> => {
    stopped.abort()
    await done
    return acknowledged
  }
  return { stop }
}

/** All rows, those of one round that are right in KV and in R2, and what the trigger counted. */
type Kept = { values: readonly string[]; kv: readonly string[]; r2: readonly string[]; counted: number }

const lostFrom = ({ values, kv, r2, counted }: Kept, acknowledged: readonly string[]): readonly string[] => {
  const missing = (kept: readonly string[], store: string) => {
    const there = new Set(kept)
    return acknowledged.filter((value) => !there.has(value)).map((value) => `${value} from ${store}`)
  }
  const miscounted = counted === values.length ? [] : [`the trigger counted ${counted} of ${values.length} rows`]
  return [...missing(values, 'D1'), ...missing(kv, 'KV'), ...missing(r2, 'R2'), ...miscounted]
}

const answers = (platform: BootedProbe) =>
  fetch(`${platform.url}/health`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  )

/** After the supervisor's death nothing of its tree may live on or hold a port. */
const orphansOf = async (platform: BootedProbe, pids: ReturnType<BootedProbe['pids']>): Promise<readonly string[]> => {
  const orphans = () => [...(isAlive(pids.server) ? ['server'] : []), ...(isAlive(pids.runtime) ? ['runtime'] : [])]
  const isClear = async () => orphans().length === 0 && (await portIsFree(platform.url))
  await until('no orphan', 2000, isClear).catch(() => undefined)
  return [...orphans(), ...((await portIsFree(platform.url)) ? [] : ['a held port'])]
}

/**
 * One kill −9 under load: writes go on, a workflow sleeps and an alarm is set while the victim dies. Resolves, once the
 * platform is back, the workflow is done and the alarm has rung, with the platform then running and what was lost.
 * Throws when something does not come back.
 */
export const killRound = async (
  platform: BootedProbe,
  { victim, name, afterMs }: { victim: Victim; name: string; afterMs: number },
): Promise<{ platform: BootedProbe; report: KillReport }> => {
  await platform.ask('nap', { id: name, seconds: 1 })
  await platform.ask('bell', { name, delayMs: 1000 })
  await until('the nap has begun', patienceMs, async () =>
    (await platform.events()).some(({ kind, detail }) => kind === 'nap-begun' && detail === name),
  )
  const writing = startWriting(platform, name)
  await sleep(afterMs)

  const pids = platform.pids()
  const pid = pids[victim]
  if (pid === undefined) throw new Error(`There is no ${victim} to kill`)
  const killed = performance.now()
  process.kill(pid, 'SIGKILL')

  let orphans: readonly string[] = []
  let back = platform
  if (victim === 'supervisor') {
    await platform.ended
    orphans = await orphansOf(platform, pids)
    const { port } = new URL(platform.url)
    back = await bootWithProbe({
      dataFolder: platform.dataFolder,
      env: { PORT: port, PROBE_PORT: new URL(platform.probeUrl).port },
    })
  }
  await until('the victim is gone', 2000, () => !isAlive(pid))
  await until('gateway answers again', patienceMs, () => answers(back))
  const backAfterMs = performance.now() - killed
  const acknowledged = await writing.stop()

  await until(`the nap ${name} is done and its bell has rung`, patienceMs, async () => {
    const events = await back.events().catch(() => [])
    const has = (wanted: string) => events.some(({ kind, detail }) => kind === wanted && detail === name)
    return has('nap-done') && has('alarm')
  })
  const kept = await back.ask<Kept>('read', { prefix: `${name}-` })
  const report = { acknowledged, lost: lostFrom(kept, acknowledged), orphans, backAfterMs }
  return { platform: back, report }
}

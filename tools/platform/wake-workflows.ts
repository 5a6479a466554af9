import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { deserialize } from 'node:v8'
import type { Miniflare } from 'miniflare'
import type { BuiltWorker } from './built-worker.ts'

/** Miniflare's numbers for instances that have something left to do: queued, running, waiting for pause, waiting. */
const unfinished = new Set([0, 1, 6, 7])

/** One file of Miniflare's store is one instance: its id, if it has work left. */
const unfinishedInstance = (path: string): string | null => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const read = database.prepare('SELECT value FROM _cf_KV WHERE key = ?')
    const valueOf = (key: string): unknown => {
      const value = read.get(key)?.['value']
      return value instanceof Uint8Array ? deserialize(value) : undefined
    }
    const status = valueOf('ENGINE_STATUS') ?? 0
    const kept = valueOf('INSTANCE_METADATA') as { instance: { id: string } } | undefined
    return kept && unfinished.has(Number(status)) ? kept.instance.id : null
  } finally {
    database.close()
  }
}

const unfinishedInstances = (dataFolder: string, workflow: string): readonly string[] => {
  const folder = join(dataFolder, 'v3/workflows', `miniflare-workflows-${workflow}`)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name))
    .flatMap((name) => unfinishedInstance(join(folder, name)) ?? [])
}

type Workflows = Record<string, { get: (id: string) => Promise<{ sendEvent: (event: object) => Promise<void> }> }>

/**
 * Takes up every workflow that was cut off: Miniflare keeps their steps on disk and their timers in memory, and an
 * event of any type makes it look again. No step waits for this type, so it changes nothing else. Returns how many.
 */
export const wakeWorkflows = async (
  instance: Miniflare,
  workers: readonly BuiltWorker[],
  dataFolder: string,
): Promise<number> => {
  let woken = 0
  for (const worker of workers)
    for (const { binding, name } of worker.workflows) {
      const ids = unfinishedInstances(dataFolder, name)
      if (ids.length === 0) continue
      const bindings = await instance.getBindings<Workflows>(worker.name)
      for (const id of ids) {
        const run = await bindings[binding]?.get(id)
        await run?.sendEvent({ type: 'orrery-wake', payload: null })
        woken += 1
      }
    }
  return woken
}

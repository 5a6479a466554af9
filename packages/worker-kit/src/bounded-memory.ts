/** What is kept in an isolate: bounded by count and by bytes, each entry until its own end. */
export type BoundedMemory<Value> = {
  /** The value, unless it has ended; looking at it makes it the last to go. */
  find(key: string, nowMs: number): Value | null
  keep(key: string, value: Value, size: { bytes: number; untilMs: number }): void
  drop(key: string): void
  held(): { entries: number; bytes: number }
}

type Entry<Value> = { value: Value; bytes: number; untilMs: number }

/** Forgets what was not looked at for longest. What alone is larger than all its room is not kept. */
export const createBoundedMemory = <Value>(bounds: { entries: number; bytes: number }): BoundedMemory<Value> => {
  // A Map lists its keys in the order in which they were set: the first is the one to go.
  const entries = new Map<string, Entry<Value>>()
  let heldBytes = 0

  const drop = (key: string): void => {
    heldBytes -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  const makeRoom = (): void => {
    for (const key of entries.keys()) {
      if (entries.size <= bounds.entries && heldBytes <= bounds.bytes) return
      drop(key)
    }
  }

  return {
    find(key, nowMs) {
      const entry = entries.get(key)
      if (entry === undefined) return null
      if (entry.untilMs <= nowMs) {
        drop(key)
        return null
      }
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    keep(key, value, { bytes, untilMs }) {
      drop(key)
      if (bytes > bounds.bytes) return
      entries.set(key, { value, bytes, untilMs })
      heldBytes += bytes
      makeRoom()
    },
    drop,
    held: () => ({ entries: entries.size, bytes: heldBytes }),
  }
}

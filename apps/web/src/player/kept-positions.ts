const storageKey = 'orrery.positions'

const readAll = (): Record<string, number> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {}
  } catch {
    return {}
  }
}

/** Where this device stopped listening, in seconds from the beginning. */
const positionOf = (trackId: string): number => {
  const seconds = readAll()[trackId]
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : 0
}

const lastSeconds = 3

/** Where listening to a track would go on; in its last seconds it begins anew. */
export const beginningOf = ({ id, durationSeconds }: { id: string; durationSeconds: number }): number => {
  const seconds = positionOf(id)
  return seconds < durationSeconds - lastSeconds ? seconds : 0
}

/** Zero forgets it. A device without room forgets all: sound goes on. */
export const keepPosition = (trackId: string, seconds: number): void => {
  const { [trackId]: _, ...others } = readAll()
  const kept = seconds > 0 ? { ...others, [trackId]: Math.round(seconds) } : others
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {
    forgetPositions()
  }
}

export const forgetPositions = (): void => localStorage.removeItem(storageKey)

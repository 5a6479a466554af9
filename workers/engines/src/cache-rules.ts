const minute = 60

/** Seconds for which an answer may be told again; 0 where nothing is kept. A worker that names no environment is in production. */
export const keptSecondsIn = (environment: string): number => {
  if (environment === 'development') return 0
  return environment === 'staging' ? 30 * minute : 60 * minute
}

/** How much one isolate keeps: it has 128 MB for everything, the sky and the table of places among it. */
export const memoryBounds = {
  answers: { entries: 2000, bytes: 32 * 1024 * 1024 },
  /** Requests as they were written, each leading to its answer's key. */
  requests: { entries: 8000, bytes: 6 * 1024 * 1024 },
} as const

/** Characters of a request that is remembered by its text; longer ones are read anew each time. */
export const longestRememberedRequest = 2048

/** How often the examples are warmed. An answer that would end before the next time is made anew. */
export const warmingIntervalSeconds = 20 * minute

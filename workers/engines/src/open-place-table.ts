import { AppError } from '@orrery/contracts/errors'
import { openPlaces, type Places } from '@orrery/ephemeris/places'
import type { Env } from './env.ts'

let table: Places | undefined
let lastReadingFailed = false

const readRows = async (env: Env): Promise<string> => {
  const response = await env.ASSETS.fetch('https://assets.local/places.tsv')
  lastReadingFailed = !response.ok
  if (!response.ok) throw new AppError('UNAVAILABLE', 'The table of places could not be read.')
  return response.text()
}

/** Whether the table is there, not asked for yet, or not to be had. */
export const placeTableState = (): 'open' | 'unread' | 'unreadable' => {
  if (table !== undefined) return 'open'
  return lastReadingFailed ? 'unreadable' : 'unread'
}

/**
 * The table of places, read on first use and kept as long as the isolate. The table is kept and not the promise, which
 * belongs to the request that made it and would never settle for others if that request were cancelled. Requests that
 * come meanwhile read the rows too, but only the first one to have them builds the table.
 */
export const placeTable = async (env: Env): Promise<Places> => {
  if (table !== undefined) return table
  const rows = await readRows(env)
  table ??= openPlaces(rows)
  return table
}

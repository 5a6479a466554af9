import { AppError } from '@orrery/contracts/errors'
import { openPlaces, type Places } from '@orrery/ephemeris/places'
import type { Env } from './env.ts'

const readTable = async (env: Env): Promise<Places> => {
  const response = await env.ASSETS.fetch('https://assets.local/places.tsv')
  if (!response.ok) throw new AppError('UNAVAILABLE', 'The table of places could not be read.')
  return openPlaces(await response.text())
}

let table: Places | undefined

/**
 * The table of places, read on first use and kept as long as the isolate. The table is kept, not the promise: a promise
 * belongs to the request that made it and would never settle for others if that request were cancelled.
 */
export const placeTable = async (env: Env): Promise<Places> => {
  if (table !== undefined) return table
  const read = await readTable(env)
  table = read
  return read
}

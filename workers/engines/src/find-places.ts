import type { Place, PlacesQuery, TimezoneAnswer, TimezoneQuery } from '@orrery/contracts/places'
import type { Env } from './env.ts'
import { placeTable } from './open-place-table.ts'

/** Towns whose name matches, the most likely first. */
export const findPlaces = async (env: Env, query: PlacesQuery): Promise<readonly Place[]> =>
  (await placeTable(env)).search(query)

/** The zone of a point, with every other zone that may hold there. */
export const timezoneAt = async (env: Env, { latitude, longitude }: TimezoneQuery): Promise<TimezoneAnswer> =>
  (await placeTable(env)).zoneAt(latitude, longitude)

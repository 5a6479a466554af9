import type { Place } from '@orrery/contracts/places'
import type { Turn } from '../chat/turn.ts'
import type { Town } from './birth-draft.ts'

const mostOffered = 5
/** So many times the people of the next: then a name means this town and no other. */
const farLarger = 20
const longestName = 100

const townOf = ({ name, region, country, latitude, longitude, timezone }: Place): Town => ({
  label: (region === null || region === name ? [name, country] : [name, region, country]).join(', '),
  latitude,
  longitude,
  timezone,
})

/** The towns that may be meant, the likeliest first: none, the one, or those to choose from. */
export const findTowns = async ({ ask, actor, trace }: Turn, said: string): Promise<readonly Town[]> => {
  const q = said.trim().slice(0, longestName)
  if (q === '') return []
  const found = await ask.READINGS.findPlaces({ actor, trace, q, limit: mostOffered })
  const [first, second] = found
  const isClear = first !== undefined && first.population >= farLarger * (second?.population ?? 0)
  return (isClear ? [first] : found).map(townOf)
}

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`

/** A shared place, named by its coordinates unless the person named it. */
export const sharedPlace = (
  { latitude, longitude, name }: { latitude: number; longitude: number; name: string | null },
  fallback: string,
): Town => ({
  label: `${name ?? fallback} (${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])})`,
  latitude,
  longitude,
  timezone: null,
})

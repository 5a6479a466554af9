import { AppError } from '@orrery/contracts/errors'
import type { Coordinates } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'
import type { BirthInput } from './birth-input.ts'

/** Where a birth took place, as far as it was said. */
export type Birthplace = {
  name: string | null
  coordinates: Coordinates | null
  /** Zones that may hold there, the likeliest first. */
  zones: readonly string[]
  warnings: readonly string[]
}

const requirePlaces = (places: Places | null): Places => {
  if (places) return places
  throw new AppError(
    'UNAVAILABLE',
    'The table of places is not loaded, so the time zone cannot be found. Try again, or give timezone.',
  )
}

const written = ({ name, region, country }: { name: string; region: string | null; country: string }): string =>
  [name, region, country].filter((part) => part !== null).join(', ')

/** Coordinates win over a place, which is then their label. Zones are looked up only when none was named. */
export function findBirthplace(input: BirthInput, places: Places | null): Birthplace {
  if (input.birth_location) {
    const [latitude, longitude] = input.birth_location
    const zoneIsKnown = places === null && (input.timezone !== undefined || input.utc_offset !== undefined)
    const zones = zoneIsKnown ? [] : requirePlaces(places).zoneAt(latitude, longitude).candidates
    return { name: input.place ?? null, coordinates: { latitude, longitude }, zones, warnings: [] }
  }
  if (input.place === undefined) return { name: null, coordinates: null, zones: [], warnings: [] }
  const { place, zones, warnings } = requirePlaces(places).byText(input.place)
  const { latitude, longitude } = place
  return { name: written(place), coordinates: { latitude, longitude }, zones, warnings }
}

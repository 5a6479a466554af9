import { AppError } from '@orrery/contracts/errors'
import type { Coordinates } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'
import { placeLabel } from '@orrery/ephemeris/places/place-label'
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

/** The zone of a point, with a warning where only a map knows it. */
function atPoint(places: Places, { latitude, longitude }: Coordinates): Pick<Birthplace, 'zones' | 'warnings'> {
  const { timezone, candidates, certain } = places.zoneAt(latitude, longitude)
  const isGuessed = candidates.length === 1 && !certain
  return {
    zones: candidates,
    warnings: isGuessed
      ? [`No town lies near the coordinates; the zone ${timezone} is by the map alone. Name timezone if you know it.`]
      : [],
  }
}

/** Coordinates win over a place, which is then their label. Zones are looked up only when none was named. */
export function findBirthplace(input: BirthInput, places: Places | null): Birthplace {
  if (input.birth_location) {
    const [latitude, longitude] = input.birth_location
    const zoneIsKnown = places === null && (input.timezone !== undefined || input.utc_offset !== undefined)
    const coordinates = { latitude, longitude }
    const found = zoneIsKnown ? { zones: [], warnings: [] } : atPoint(requirePlaces(places), coordinates)
    return { name: input.place ?? null, coordinates, ...found }
  }
  if (input.place === undefined) return { name: null, coordinates: null, zones: [], warnings: [] }
  const { place, zones, warnings } = requirePlaces(places).byText(input.place)
  const { latitude, longitude } = place
  return { name: placeLabel(place), coordinates: { latitude, longitude }, zones, warnings }
}

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

const farKilometres = 100
const kilometresPerDegree = 111.2

function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  const around = Math.abs(a.longitude - b.longitude)
  return Math.hypot(a.latitude - b.latitude, Math.min(around, 360 - around) * shrink) * kilometresPerDegree
}

/** Says so when the town that a label names lies far from the coordinates beside it. Labels need not be towns. */
function labelDisagreement(places: Places, label: string, coordinates: Coordinates): string[] {
  try {
    const { place } = places.byText(label)
    const kilometres = Math.round(kilometresBetween(place, coordinates))
    return kilometres > farKilometres
      ? [`birth_location was used; ${placeLabel(place)} lies about ${kilometres} km from it.`]
      : []
  } catch (error) {
    if (AppError.is(error)) return []
    throw error
  }
}

/** Coordinates win over a place, which is then their label. */
function atCoordinates(input: BirthInput, coordinates: Coordinates, places: Places | null): Birthplace {
  const name = input.place ?? null
  const needsZone = input.timezone === undefined && input.utc_offset === undefined
  if (places === null && !needsZone) return { name, coordinates, zones: [], warnings: [] }
  const table = requirePlaces(places)
  const { zones, warnings } = atPoint(table, coordinates)
  const disagreement = name === null ? [] : labelDisagreement(table, name, coordinates)
  return { name, coordinates, zones, warnings: [...warnings, ...disagreement] }
}

/** Finds what was said of the birthplace: coordinates, a town by its name or id, or nothing. */
export function findBirthplace(input: BirthInput, places: Places | null): Birthplace {
  if (input.birth_location) {
    const [latitude, longitude] = input.birth_location
    return atCoordinates(input, { latitude, longitude }, places)
  }
  if (input.place === undefined) return { name: null, coordinates: null, zones: [], warnings: [] }
  const { place, zones, warnings } = requirePlaces(places).byText(input.place)
  const { latitude, longitude } = place
  return { name: placeLabel(place), coordinates: { latitude, longitude }, zones, warnings }
}

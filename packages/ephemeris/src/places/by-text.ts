import { AppError } from '@orrery/contracts/errors'
import type { Place } from '@orrery/contracts/places'
import { rowsLedBy, rowsNamed, rowsWithPrefix } from './find-names.ts'
import { fold } from './fold.ts'
import { presentNamesOf } from './names-of.ts'
import { placeLabel } from './place-label.ts'
import { placeAt, rowWithId, zonesOf, type PlaceTable } from './place-table.ts'
import { liesIn, readName, wordReadings } from './qualifiers.ts'

/** A town named in a text, every zone that may hold there, and what a reader should know about the choice. */
export type NamedPlace = { place: Place; zones: readonly string[]; warnings: readonly string[] }

/** A town so many times larger than the next of its name is the one people mean. */
const dominance = 20
/** Towns of one name so close together are one town that GeoNames lists twice. */
const sameTownDegrees = 0.25
const mostCandidates = 10
const mostSuggestions = 5

const qualified = (table: PlaceTable, rows: readonly number[], qualifiers: readonly string[]): number[] =>
  rows.filter((row) => qualifiers.every((qualifier) => liesIn(table, row, qualifier, { complete: true })))

/** Drops smaller entries of a name beside a larger one: districts and former municipalities of the same town. */
function withoutDistricts(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places) {
    const isDistrict = kept.some(
      ({ latitude, longitude }) =>
        Math.abs(latitude - place.latitude) < sameTownDegrees &&
        Math.abs(longitude - place.longitude) < sameTownDegrees,
    )
    if (!isDistrict) kept.push(place)
  }
  return kept
}

/** Towns a text may mean: by the strictest reading that finds any. */
function candidatesFor(table: PlaceTable, text: string): Place[] {
  const whole = fold(text)
  const readings = [readName(text), ...wordReadings(whole)]
  const by = (find: (table: PlaceTable, folded: string) => number[]) =>
    readings.map((reading) => () => qualified(table, find(table, reading.name), reading.qualifiers))
  const attempts = [() => rowsNamed(table, whole), ...by(rowsNamed), ...by(rowsLedBy)]
  for (const attempt of attempts) {
    const rows = attempt()
    if (rows.length > 0) return withoutDistricts(rows.map((row) => placeAt(table, row)))
  }
  return []
}

function similar(table: PlaceTable, text: string): Place[] {
  const { name } = readName(text)
  if (name === '') return []
  const places: Place[] = []
  for (const row of rowsWithPrefix(table, name.slice(0, 4))) {
    if (places.push(placeAt(table, row)) === mostSuggestions) break
  }
  return places
}

const notFound = (table: PlaceTable, text: string): AppError =>
  new AppError(
    'PLACE_NOT_FOUND',
    `No town of 5,000 people or more is listed as "${text.slice(0, 80)}". ` +
      'Check the spelling, name a larger town nearby, or give birth_location and timezone.',
    { place: text.slice(0, 80), candidates: similar(table, text) },
  )

function ambiguous(text: string, places: readonly Place[]): AppError {
  const candidates = places.slice(0, mostCandidates)
  const names = candidates.slice(0, 3).map(placeLabel).join('; ')
  return new AppError(
    'PLACE_AMBIGUOUS',
    `Several towns are called "${text.slice(0, 80)}": ${names}${places.length > 3 ? '; …' : ''}. Add the region or country, or give the id of one.`,
    { place: text.slice(0, 80), candidates },
  )
}

function chosen(table: PlaceTable, place: Place, warnings: readonly string[]): NamedPlace {
  const row = rowWithId(table, place.id)
  return { place, zones: row === undefined ? [place.timezone] : zonesOf(table, row), warnings }
}

/**
 * The one town a text or id names. One town of the name is taken; of several, the one that is called so today and
 * has at least 20 times the people of the next, with a warning that names the others; otherwise `PLACE_AMBIGUOUS` with
 * `candidates`.
 */
export function placeByText(table: PlaceTable, text: string): NamedPlace {
  const row = rowWithId(table, text.trim())
  if (row !== undefined) return chosen(table, placeAt(table, row), [])
  const places = candidatesFor(table, text)
  const [first, second, ...others] = places
  if (!first) throw notFound(table, text)
  if (!second) return chosen(table, first, [])
  const dominates = first.population >= dominance * second.population
  if (!dominates || !presentNamesOf(first).includes(readName(text).name)) throw ambiguous(text, places)
  const alternatives = [second, ...others.slice(0, 2)].map(placeLabel).join('; ')
  return chosen(table, first, [
    `"${text}" was taken as ${placeLabel(first)}. Towns of that name are also: ${alternatives}${others.length > 2 ? '; …' : ''}.`,
  ])
}

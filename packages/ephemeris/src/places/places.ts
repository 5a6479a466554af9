import type { Place, TimezoneAnswer } from '@orrery/contracts/places'
import { placeByText, type NamedPlace } from './by-text.ts'
import { rowsNamed, rowsWithPrefix } from './find-names.ts'
import { fold } from './fold.ts'
import { countryOf, placeAt, readPlaceTable, rowWithId, type PlaceTable } from './place-table.ts'
import { liesIn, readName, wordReadings } from './qualifiers.ts'
import { readCoordinates, zoneAt, type TownCoordinates } from './zone-at.ts'

export type PlaceSearch = {
  /** Beginning of a name, with region and country after commas if wanted. */
  q: string
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
  limit?: number | undefined
}

/** The table of towns. All methods are synchronous and need nothing but the table. */
export interface Places {
  /** Towns of which a word of the name or a former name begins so: exact names first, then by population. */
  search(search: PlaceSearch): Place[]
  byId(id: string): Place | null
  /** The one town a text names: an id, `Lisbon`, `Lisbon, Portugal`, `Paris, TX, US`. `PLACE_NOT_FOUND`, `PLACE_AMBIGUOUS`. */
  byText(text: string): NamedPlace
  /** The zone of a point in degrees, compared with the nearest towns. */
  zoneAt(latitude: number, longitude: number): TimezoneAnswer
}

type Reading = { name: string; qualifiers: string[] }

function searchReading(
  table: PlaceTable,
  { name, qualifiers }: Reading,
  country: string | undefined,
  limit: number,
): number[] {
  const fits = (row: number): boolean =>
    (country === undefined || countryOf(table, row) === country) &&
    qualifiers.every((qualifier) => liesIn(table, row, qualifier, { complete: false }))
  const rows = new Set(rowsNamed(table, name).filter(fits).slice(0, limit))
  for (const row of rowsWithPrefix(table, name)) {
    if (rows.size >= limit) break
    if (fits(row)) rows.add(row)
  }
  return [...rows]
}

function search(table: PlaceTable, { q, country, limit = 10 }: PlaceSearch): Place[] {
  for (const reading of [readName(q), ...wordReadings(fold(q))]) {
    if (reading.name === '') continue
    const rows = searchReading(table, reading, country?.toUpperCase(), limit)
    if (rows.length > 0) return rows.map((row) => placeAt(table, row))
  }
  return []
}

/** Opens the table made by `tools/prepare-places.ts`: some 10 ms, and three times that at the first `zoneAt`. */
export function openPlaces(tsv: string): Places {
  const table = readPlaceTable(tsv)
  let coordinates: TownCoordinates | undefined
  return {
    search: (query) => search(table, query),
    byId: (id) => {
      const row = rowWithId(table, id)
      return row === undefined ? null : placeAt(table, row)
    },
    byText: (text) => placeByText(table, text),
    zoneAt: (latitude, longitude) => {
      coordinates ??= readCoordinates(table)
      return zoneAt(table, coordinates, { latitude, longitude })
    },
  }
}

import { AppError } from '@orrery/contracts/errors'
import type { TimezoneAnswer } from '@orrery/contracts/places'
import tzLookup from '@photostructure/tz-lookup'
import { findZone } from '../time/zone-id.ts'
import { zonesOf, type PlaceTable } from './place-table.ts'

/** Within so much of a listed town's coordinates, its own zone, found from exact polygons, decides. */
const sameTownKilometres = 1
/** Towns farther off say nothing about a point. */
const nearKilometres = 100
const neighbours = 5
const kilometresPerDegree = 111.2

/** Where the towns lie, degrees, from south to north; `rows` says which town of the table each is. */
export type TownCoordinates = { rows: Uint32Array; latitudes: Float32Array; longitudes: Float32Array }

const latitudeColumn = 4

/** Reads the coordinates of all towns; without cutting rows apart, which would take ten times as long. */
export function readCoordinates({ text, rowCount, rowStarts }: PlaceTable): TownCoordinates {
  const latitudes = new Float32Array(rowCount)
  const longitudes = new Float32Array(rowCount)
  for (let row = 0; row < rowCount; row += 1) {
    let at = rowStarts[row] ?? 0
    for (let column = 0; column < latitudeColumn; column += 1) at = text.indexOf('\t', at) + 1
    const middle = text.indexOf('\t', at)
    latitudes[row] = Number(text.slice(at, middle))
    longitudes[row] = Number(text.slice(middle + 1, text.indexOf('\t', middle + 1)))
  }
  const rows = Uint32Array.from(latitudes.keys()).sort((a, b) => (latitudes[a] ?? 0) - (latitudes[b] ?? 0))
  const inOrder = (degrees: Float32Array): Float32Array => Float32Array.from(rows, (row) => degrees[row] ?? 0)
  return { rows, latitudes: inOrder(latitudes), longitudes: inOrder(longitudes) }
}

type Point = { latitude: number; longitude: number }
type Neighbour = { row: number; kilometres: number }

/** The first town, from south to north, that does not lie south of a latitude. */
function firstNotSouthOf(latitudes: Float32Array, latitude: number): number {
  let low = 0
  let high = latitudes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((latitudes[middle] ?? 0) < latitude) low = middle + 1
    else high = middle
  }
  return low
}

/** Positions of all latitudes, from the one nearest to a latitude to the one farthest from it. */
function* byDistance(latitudes: Float32Array, latitude: number): Generator<number> {
  let north = firstNotSouthOf(latitudes, latitude)
  let south = north - 1
  while (south >= 0 || north < latitudes.length) {
    const toNorth = (latitudes[north] ?? Infinity) - latitude
    const toSouth = latitude - (latitudes[south] ?? -Infinity)
    yield toNorth < toSouth ? north++ : south--
  }
}

/**
 * The nearest towns, by plane distance with the degrees of longitude shortened: exact enough within 100 km. Stops where the
 * latitude alone lies farther away than the last neighbour found.
 */
function nearestTowns({ rows, latitudes, longitudes }: TownCoordinates, { latitude, longitude }: Point): Neighbour[] {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const nearest: Neighbour[] = []
  let limit = nearKilometres / kilometresPerDegree
  for (const town of byDistance(latitudes, latitude)) {
    const along = (latitudes[town] ?? 0) - latitude
    if (Math.abs(along) > limit) break
    const around = Math.abs((longitudes[town] ?? 0) - longitude)
    const degrees = Math.hypot(along, Math.min(around, 360 - around) * shrink)
    if (degrees > limit) continue
    nearest.push({ row: rows[town] ?? 0, kilometres: degrees * kilometresPerDegree })
    nearest.sort((a, b) => a.kilometres - b.kilometres || a.row - b.row)
    if (nearest.length > neighbours) nearest.pop()
    if (nearest.length === neighbours) limit = (nearest.at(-1)?.kilometres ?? Infinity) / kilometresPerDegree
  }
  return nearest
}

/**
 * The zone of a point in degrees. A compressed map is compared with the zones of the nearest towns; where they disagree
 * the answer is not certain and names them all. Throws `INVALID_INPUT` outside the globe.
 */
export function zoneAt(table: PlaceTable, coordinates: TownCoordinates, point: Point): TimezoneAnswer {
  const { latitude, longitude } = point
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new AppError('INVALID_INPUT', 'A latitude lies between -90 and 90 degrees, a longitude between -180 and 180.')
  }
  const towns = nearestTowns(coordinates, point)
  const [nearest] = towns
  if (nearest && nearest.kilometres <= sameTownKilometres) {
    return answer(zonesOf(table, nearest.row), 'town: zone polygons at a listed town')
  }
  const mapped = findZone(tzLookup(latitude, longitude)).used
  const candidates = [...new Set([mapped, ...towns.flatMap(({ row }) => zonesOf(table, row))])]
  if (towns.length === 0) return { timezone: mapped, method: 'map: no town within 100 km', certain: false, candidates }
  return answer(candidates, 'map compared with the nearest towns')
}

const answer = (candidates: string[], method: string): TimezoneAnswer => ({
  timezone: candidates[0] ?? '',
  method,
  certain: candidates.length === 1,
  candidates,
})

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

/** Degrees, by row. */
export type TownCoordinates = { latitudes: Float32Array; longitudes: Float32Array }

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
  return { latitudes, longitudes }
}

type Point = { latitude: number; longitude: number }
type Neighbour = { row: number; kilometres: number }

/** The nearest towns, by plane distance with the degrees of longitude shortened: exact enough within 100 km. */
function nearestTowns({ latitudes, longitudes }: TownCoordinates, { latitude, longitude }: Point): Neighbour[] {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const nearest: Neighbour[] = []
  let limit = nearKilometres / kilometresPerDegree
  for (let row = 0; row < latitudes.length; row += 1) {
    const north = (latitudes[row] ?? 0) - latitude
    if (north > limit || north < -limit) continue
    const around = Math.abs((longitudes[row] ?? 0) - longitude)
    const degrees = Math.hypot(north, Math.min(around, 360 - around) * shrink)
    if (degrees > limit) continue
    nearest.push({ row, kilometres: degrees * kilometresPerDegree })
    nearest.sort((a, b) => a.kilometres - b.kilometres)
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

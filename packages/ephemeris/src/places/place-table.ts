import type { Place } from '@orrery/contracts/places'
import { fold } from './fold.ts'

/** A region of a country: `TX` and `Texas` of the USA. */
export type Region = { code: string; name: string | null; folded: string }

/**
 * The towns as they are kept in memory: the text of the table with the start of each line, and no object per town. Rows
 * are in order of population, the largest first.
 */
export type PlaceTable = {
  text: string
  rowCount: number
  /** Start of each row in `text`, and the end of the last. */
  rowStarts: Uint32Array
  /** Start of each row's names in `text`, and the end of the last. */
  nameStarts: Uint32Array
  zones: readonly string[]
  regions: readonly Region[]
  /** Folded English name by ISO code. */
  countries: ReadonlyMap<string, string>
}

const column = { id: 0, name: 1, country: 2, region: 3, latitude: 4, longitude: 5, population: 6, zones: 7 } as const

/** The columns of one row, as text. */
const cells = ({ text, rowStarts }: PlaceTable, row: number): string[] =>
  text.slice(rowStarts[row], (rowStarts[row + 1] ?? 1) - 1).split('\t')

/** Every zone that may hold in a town; more than one where borders are disputed. */
export const zonesOf = (table: PlaceTable, row: number): string[] =>
  (cells(table, row)[column.zones] ?? '').split(',').map((index) => table.zones[Number(index)] ?? '')

export const regionOf = (table: PlaceTable, row: number): Region | undefined =>
  table.regions[Number(cells(table, row)[column.region])]

export const countryOf = (table: PlaceTable, row: number): string => cells(table, row)[column.country] ?? ''

export function placeAt(table: PlaceTable, row: number): Place {
  const columns = cells(table, row)
  return {
    id: columns[column.id] ?? '',
    name: columns[column.name] ?? '',
    region: table.regions[Number(columns[column.region])]?.name ?? null,
    country: columns[column.country] ?? '',
    latitude: Number(columns[column.latitude]),
    longitude: Number(columns[column.longitude]),
    population: Number(columns[column.population]),
    timezone: zonesOf(table, row)[0] ?? '',
  }
}

/** The line that covers a position of the text, by the starts of the lines. */
export function lineAt(starts: Uint32Array, position: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The row with this id, found in the text: a map of all ids would cost more than it saves. */
export function rowWithId({ text, rowStarts }: PlaceTable, id: string): number | undefined {
  if (!/^\d{1,9}$/.test(id)) return undefined
  const lineEnd = text.indexOf(`\n${id}\t`)
  return lineEnd === -1 ? undefined : lineAt(rowStarts, lineEnd + 1)
}

const entries = (line: string): [string, string][] =>
  line.split('\t').map((entry) => {
    const cut = entry.indexOf('=')
    return [entry.slice(0, cut), entry.slice(cut + 1)]
  })

function readRegions(line: string): Region[] {
  return entries(line).map(([code, name]) => ({
    code: code.slice(3).toLowerCase(),
    name: name === '' ? null : name,
    folded: fold(name),
  }))
}

/** Starts of so many lines from a position on, and the end of the last. */
function lineStarts(text: string, from: number, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  starts[0] = from
  for (let line = 1; line <= count; line += 1) starts[line] = text.indexOf('\n', starts[line - 1]) + 1
  return starts
}

const headerLines = 5

/**
 * Reads the table that `tools/prepare-places.ts` makes: what it is, how many towns, lists of zones, regions and
 * countries; then a line for each town; then a line with the folded names of each, in the same order.
 */
export function readPlaceTable(text: string): PlaceTable {
  const header = lineStarts(text, 0, headerLines)
  const [, towns = '', zones = '', regions = '', countries = ''] = text.slice(0, header[headerLines]).split('\n')
  const rowCount = Number(towns)
  const rowStarts = lineStarts(text, header[headerLines] ?? 0, rowCount)
  return {
    text,
    rowCount,
    rowStarts,
    nameStarts: lineStarts(text, rowStarts[rowCount] ?? 0, rowCount),
    zones: zones.split('\t'),
    regions: readRegions(regions),
    countries: new Map(entries(countries).map(([code, name]) => [code, fold(name)])),
  }
}

import type { Place } from '@orrery/contracts/places'
import { fold, foldedSpellings } from './fold.ts'
import { otherNames, presentNames } from './content/town-names.ts'

/** A region of a country: `TX` and `Texas` of the USA. */
export type Region = { code: string; name: string | null; folded: string }

/**
 * The towns as they are kept in memory: the table's own text with the start of each row, and one folded string with
 * every name between line ends. No object per town. Rows are in order of population, the largest first.
 */
export type PlaceTable = {
  text: string
  /** Start of each row in `text`, and the end of the last. */
  rowStarts: Uint32Array
  zones: readonly string[]
  regions: readonly Region[]
  /** Folded English name by ISO code. */
  countries: ReadonlyMap<string, string>
  /** `\n` + name + `\n` + name + … + `\n`, in the order of rows. */
  names: string
  /** Where each name's leading line end lies in `names`, and that of the end. */
  nameStarts: Uint32Array
  /** The row each name belongs to. */
  nameRows: Uint32Array
  /** Degrees, by row. */
  latitudes: Float32Array
  longitudes: Float32Array
  rowById: ReadonlyMap<number, number>
}

const column = { id: 0, name: 1, country: 2, region: 3, latitude: 4, longitude: 5, population: 6, zones: 7 } as const

/** The columns of one row, as text. */
export const cells = ({ text, rowStarts }: PlaceTable, row: number): string[] =>
  text.slice(rowStarts[row], (rowStarts[row + 1] ?? 1) - 1).split('\t')

/** Every zone that may hold in a town; more than one where borders are disputed. */
export const zonesOf = (table: PlaceTable, row: number): string[] =>
  (cells(table, row)[column.zones] ?? '').split(',').map((index) => table.zones[Number(index)] ?? '')

export const regionOf = (table: PlaceTable, row: number): Region | undefined =>
  table.regions[Number(cells(table, row)[column.region])]

export const countryOf = (table: PlaceTable, row: number): string => cells(table, row)[column.country] ?? ''

export const populationOf = (table: PlaceTable, row: number): number => Number(cells(table, row)[column.population])

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

const furtherNames = (list: Readonly<Record<string, string>>, key: string): string[] => list[key]?.split(', ') ?? []

/** Whether a town is called so today, by the table or by `presentNames`. */
export function isCalled(table: PlaceTable, row: number, folded: string): boolean {
  const { country, name } = placeAt(table, row)
  return [name, ...furtherNames(presentNames, `${country} ${name}`)].flatMap(foldedSpellings).includes(folded)
}

type Names = Pick<PlaceTable, 'names' | 'nameStarts' | 'nameRows'>

/** Folds every name of every row, former and foreign ones included, into one string. */
function readNames(rows: readonly string[]): Names {
  const names: string[] = []
  const nameRows: number[] = []
  const pending = new Set([...Object.keys(presentNames), ...Object.keys(otherNames)])
  for (const [row, line] of rows.entries()) {
    const [, name = '', country = ''] = line.split('\t', 3)
    const key = `${country} ${name}`
    // The first of a name in its country is the largest, and the one that other languages have a word for.
    const further = pending.delete(key) ? [...furtherNames(presentNames, key), ...furtherNames(otherNames, key)] : []
    const spellings = further.length === 0 ? foldedSpellings(name) : [name, ...further].flatMap(foldedSpellings)
    for (const spelling of new Set(spellings)) {
      names.push(spelling)
      nameRows.push(row)
    }
  }
  return {
    names: `\n${names.join('\n')}\n`,
    nameStarts: startsOf(names, 0),
    nameRows: Uint32Array.from(nameRows),
  }
}

/** Where each text starts when all are joined by line ends, and where the next one would. */
function startsOf(texts: readonly string[], first: number): Uint32Array {
  const starts = new Uint32Array(texts.length + 1)
  starts[0] = first
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1
  return starts
}

const headerLines = 4

/** Reads the table that `tools/prepare-places.ts` makes: four lines of lists, then one line per town. */
export function readPlaceTable(text: string): PlaceTable {
  const lines = text.trimEnd().split('\n')
  const [, zones = '', regions = '', countries = ''] = lines
  const rows = lines.slice(headerLines)
  const headerLength = lines.slice(0, headerLines).join('\n').length + 1
  const latitudes = new Float32Array(rows.length)
  const longitudes = new Float32Array(rows.length)
  const rowById = new Map<number, number>()
  for (const [row, line] of rows.entries()) {
    const columns = line.split('\t')
    rowById.set(Number(columns[column.id]), row)
    latitudes[row] = Number(columns[column.latitude])
    longitudes[row] = Number(columns[column.longitude])
  }
  return {
    text,
    rowStarts: startsOf(rows, headerLength),
    zones: zones.split('\t'),
    regions: readRegions(regions),
    countries: new Map(entries(countries).map(([code, name]) => [code, fold(name)])),
    ...readNames(rows),
    latitudes,
    longitudes,
    rowById,
  }
}

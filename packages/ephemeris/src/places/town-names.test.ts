import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@orrery/contracts/errors'
import type { Place } from '@orrery/contracts/places'
import { expect, test } from 'vitest'
import { otherNames, presentNames } from './content/town-names.ts'
import { fold, foldedSpellings } from './fold.ts'
import { openPlaces } from './places.ts'

const places = openPlaces(readFileSync(join(import.meta.dirname, '../../assets/places.tsv'), 'utf8'))

const listed = [...Object.entries(presentNames), ...Object.entries(otherNames)].flatMap(([key, names]) =>
  names.split(', ').map((name) => ({ country: key.slice(0, 2), town: key.slice(3), name })),
)

/** The town itself, or the towns among which a person is asked to choose. */
const meantBy = (name: string): readonly Place[] => {
  try {
    return [places.byText(name).place]
  } catch (error) {
    if (AppError.is(error)) return error.details?.['candidates'] as Place[]
    throw error
  }
}

test('there are more than 900 names', () => {
  expect(listed.length).toBeGreaterThan(900)
})

test('every name leads to its town, or to a question that offers it', { timeout: 30_000 }, () => {
  const lost = listed.filter(
    ({ country, town, name }) => !meantBy(name).some((place) => place.country === country && place.name === town),
  )
  expect(lost).toEqual([])
})

test('every name with its country leads to its town alone', { timeout: 30_000 }, () => {
  const unclear = listed.filter(({ country, town, name }) => {
    const meant = meantBy(`${name}, ${country}`)
    return meant.length !== 1 || meant[0]?.name !== town
  })
  // Two towns of one country share these, so the region is needed as well.
  expect(unclear.map(({ name }) => name)).toEqual(['Halle', 'Rostov'])
})

test('no name repeats what folding finds already, and none is listed twice for a town', () => {
  const idle = listed.filter(({ town, name }) => foldedSpellings(town).includes(fold(name)))
  const written = listed.map(({ country, town, name }) => `${country} ${town} ${fold(name)}`)
  expect(idle).toEqual([])
  expect(written.filter((entry, index) => written.indexOf(entry) !== index)).toEqual([])
})

test.each([
  ['Leningrad', 'Saint Petersburg'],
  ['Constantinople', 'Istanbul'],
  ['Königsberg', 'Kaliningrad'],
  ['Koenigsberg', 'Kaliningrad'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Bombay', 'Mumbai'],
  ['München', 'Munich'],
  ['Cologne', 'Köln'],
  ['Den Haag', 'The Hague'],
  ['New York', 'New York City'],
])('%s is %s', (name, town) => {
  expect(places.byText(name).place.name).toBe(town)
})

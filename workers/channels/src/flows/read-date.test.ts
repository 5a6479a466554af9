import * as fc from 'fast-check'
import { languages } from '@orrery/safety/languages'
import { expect, test } from 'vitest'
import { readDate, writeDate } from './read-date.ts'

const may12 = { is: 'date', date: '1990-05-12' }

test.each([
  ['1990-05-12', 'en'],
  ['12 May 1990', 'en'],
  ['May 12, 1990', 'en'],
  ['on the 12th of May 1990', 'en'],
  ['12.5.1990', 'en'],
  ['12/05/1990', 'es'],
  ['12 de mayo de 1990', 'es'],
  ['12 mai 1990', 'fr'],
  ['12 de maio de 1990', 'pt'],
  ['12. Mai 1990', 'de'],
  ['am 12. Mai 1990', 'de'],
  ['12.05.1990', 'de'],
  ['5/12/1990', 'de', '1990-12-05'],
  ['le 1er août 1984', 'fr', '1984-08-01'],
  ['3. März 2001', 'de', '2001-03-03'],
  ['29 février 2000', 'fr', '2000-02-29'],
  ['7 sept. 1975', 'en', '1975-09-07'],
  ['31/12/1999', 'en', '1999-12-31'],
  ['12/31/1999', 'en', '1999-12-31'],
] as const)('%s (%s) is a day', (said, locale, date: string = may12.date) => {
  expect(readDate(said, locale)).toEqual({ is: 'date', date })
})

test('figures that could be meant both ways are asked about where English is spoken, and nowhere else', () => {
  expect(readDate('12/05/1990', 'en')).toEqual({ is: 'either', dates: ['1990-05-12', '1990-12-05'] })
  expect(readDate('12/05/1990', 'fr')).toEqual(may12)
  expect(readDate('05/05/1990', 'en')).toEqual({ is: 'date', date: '1990-05-05' })
})

test.each(['30 February 1990', '29.2.1900', '12/05/90', 'yesterday', '', '12 ma 1990', '1790-01-01', '32 May 1990'])(
  '%s is no day',
  (said) => {
    expect(readDate(said, 'en')).toBeNull()
  },
)

test('what is written in words is read as the same day, in each language', () => {
  const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(...languages), (when, language) => {
      const date = when.toISOString().slice(0, 10)
      expect(readDate(writeDate(date, language), language)).toEqual({ is: 'date', date })
    }),
  )
})

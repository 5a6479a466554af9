import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { deck } from './cards.ts'
import { decanOf, timingOf } from './timing.ts'

const sky = await openEphemerisInNode()

const signs = 'Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces'.split(' ')

const julianDay = (year: number, { month, day }: { month: number; day: number }): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 2_440_587.5

test('from 2000 to 2049 Swiss Ephemeris has the Sun enter each decan on the stated day or on its neighbours', () => {
  const decans = deck.flatMap((card) => decanOf(card) ?? [])
  const off = decans.flatMap(({ sign, ordinal, from }) =>
    [2000, 2007, 2016, 2026, 2035, 2049].flatMap((year) => {
      const stated = julianDay(year, from)
      const entered = sky.nextSunCrossing(signs.indexOf(sign) * 30 + (ordinal - 1) * 10, stated - 5)
      return entered >= stated - 1 && entered < stated + 2 ? [] : [`${sign} ${ordinal} ${year}`]
    }),
  )
  expect(decans).toHaveLength(36)
  expect(off).toEqual([])
})

const dayAfter = (text: string): string => {
  const next = new Date(Date.parse(`${text} 2026 12:00 UTC`) + 86_400_000)
  return `${next.getUTCDate()} ${next.toLocaleString('en', { month: 'long', timeZone: 'UTC' })}`
}

test('every day of the year belongs to one decan', () => {
  const decans = deck.flatMap((card) => (timingOf(card.id)?.includes('decan') ? [timingOf(card.id) ?? ''] : []))
  const bounds = decans.map((text) => /about (.+) to (.+)$/.exec(text)?.slice(1) ?? [])
  const starts = new Set(bounds.map(([from]) => from))
  expect(starts.size).toBe(36)
  expect(bounds.filter(([, to]) => !starts.has(dayAfter(to ?? '')))).toEqual([])
})

test.each([
  ['three_of_pentacles', 'Three of Pentacles: the second decan of Capricorn, about 31 December to 9 January'],
  ['the_emperor', 'The Emperor: the month of Aries, about 20 March to 18 April'],
  ['the_moon', 'The Moon: the month of Pisces, about 18 February to 19 March'],
  ['the_tower', 'The Tower: the card of Mars, whose day is Tuesday'],
])('%s has its time', (id, timing) => {
  expect(timingOf(id)).toBe(timing)
})

test('Aces, court cards and the trumps of elements have no time', () => {
  const timeless = deck.filter(({ id }) => timingOf(id) === null).map(({ id }) => id)
  expect(timeless).toHaveLength(4 + 16 + 3)
  expect(timeless.slice(0, 3)).toEqual(['the_fool', 'the_hanged_man', 'judgement'])
})

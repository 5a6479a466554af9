import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleYears, lords, relationOf, yearsAt, yearsOf } from './lords.ts'
import { cyclePosition, nakshatras, placeMoon } from './nakshatras.ts'
import { contains, cycleOf, lordsAtPosition, mahadashasOf, pathAt, type Period, subPeriodsOf } from './periods.ts'
import { mahadashasFrom } from './schools.ts'

const day = 86_400
const longitude = fc.double({ min: 0, max: 359.999_999_9, noNaN: true })
const yearDays = fc.constantFrom(360, 365.2425, 365.25, 365.256364)

test('nine lords share 120 years', () => {
  expect(lords.reduce((sum, lord) => sum + yearsOf(lord), 0)).toBe(cycleYears)
  expect(new Set(lords).size).toBe(9)
})

test('nakshatras are half-open arcs of 13°20′ whose lords repeat three times from Ketu', () => {
  for (const [index, name] of nakshatras.entries()) {
    const edge = (index * 40) / 3
    const at = placeMoon(edge)
    expect([at.nakshatra, at.pada, at.lord]).toEqual([name, 1, lords[index % 9]])
    expect(placeMoon(edge + 40 / 3 - 1e-9).nakshatra).toBe(name)
  }
})

test('padas change at 3°20′ and not before', () => {
  const padas = [0, 10 / 3 - 1e-9, 10 / 3, 20 / 3 - 1e-9, 20 / 3, 10 - 1e-9, 10, 40 / 3 - 1e-9]
  expect(padas.map((degrees) => placeMoon(degrees).pada)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
})

test('the nine periods follow one another without a gap, begin before birth and fill 120 years', () => {
  fc.assert(
    fc.property(longitude, yearDays, (moon, days) => {
      const born = 642_000_000
      const periods = mahadashasFrom(moon, born, days)
      const [first, last] = [periods[0], periods[8]]
      expect(first?.lord).toBe(placeMoon(moon).lord)
      expect(first?.start).toBeLessThanOrEqual(born + 1e-3)
      expect(first?.end).toBeGreaterThan(born - 1e-3)
      expect(periods.slice(1).map(({ start }) => start)).toEqual(periods.slice(0, -1).map(({ end }) => end))
      expect(((last?.end ?? 0) - (first?.start ?? 0)) / (days * day)).toBeCloseTo(cycleYears, 6)
    }),
    { numRuns: 300 },
  )
})

const expectWholeParts = (period: Period): void => {
  const parts = subPeriodsOf(period)
  expect(parts).toHaveLength(9)
  expect([parts[0]?.lord, parts[0]?.start, parts[8]?.end]).toEqual([period.lord, period.start, period.end])
  expect(parts.slice(1).map(({ start }) => start)).toEqual(parts.slice(0, -1).map(({ end }) => end))
  for (const part of parts) {
    expect(part.years).toBeCloseTo((period.years * yearsOf(part.lord)) / cycleYears, 12)
    expect((part.end - part.start) / (365.25 * day)).toBeCloseTo(part.years, 8)
  }
}

test('parts fill their whole to the bit, begin with its own lord and have its share of the years', () => {
  const whole = mahadashasOf(cycleOf(0, 33.3, 365.25), 3)
  for (const period of whole) expectWholeParts(period)
  const venus = whole.flatMap(subPeriodsOf).find(({ lords: path }) => path.join() === 'Moon,Venus')
  expect(venus?.years).toBeCloseTo(20 / 12, 12)
  if (venus) for (const part of subPeriodsOf(venus)) expectWholeParts(part)
})

test('the calendar and the arithmetic of the cycle name the same lords at five levels', () => {
  fc.assert(
    fc.property(longitude, fc.double({ min: 0, max: 99, noNaN: true }), (moon, years) => {
      const now = years * 365.25 * day
      const path = pathAt(mahadashasFrom(moon, 0, 365.25), now, 5)
      const edge = Math.min(...path.flatMap(({ start, end }) => [now - start, end - now]))
      fc.pre(edge > 0.01)
      expect(lordsAtPosition(cyclePosition(moon) + years, 5)).toEqual(path.map(({ lord }) => lord))
    }),
    { numRuns: 500 },
  )
})

test('a period holds its first instant and not its last', () => {
  const [period] = mahadashasOf(cycleOf(0, 0, 365.25), 0)
  expect(period && contains(period, period.start)).toBe(true)
  expect(period && contains(period, period.end)).toBe(false)
})

test('nothing is current before the first of the nine and after the last', () => {
  const periods = mahadashasOf(cycleOf(0, 0, 365.25), 0)
  expect(pathAt(periods, -1, 3)).toEqual([])
  expect(pathAt(periods, (periods[8]?.end ?? 0) + 1, 3)).toEqual([])
  expect(pathAt(periods, (periods[8]?.end ?? 0) - 1, 3).map(({ lord }) => lord)).toEqual([
    'Mercury',
    'Saturn',
    'Jupiter',
  ])
})

test('the place in the cycle grows without a jump over the edge of a nakshatra', () => {
  for (let index = 1; index < 54; index += 1) {
    const edge = (index * 40) / 3
    expect(cyclePosition(edge + 1e-9) - cyclePosition(edge - 1e-9)).toBeLessThan(1e-7)
    expect(cyclePosition(edge + 1) - cyclePosition(edge)).toBeCloseTo((yearsAt(index) * 3) / 40, 9)
  }
})

test('friendship of two lords does not depend on which of them is named first, and the nodes stand apart', () => {
  for (const one of lords) {
    for (const other of lords) expect(relationOf(one, other)).toBe(relationOf(other, one))
  }
  expect([relationOf('Sun', 'Jupiter'), relationOf('Sun', 'Saturn'), relationOf('Rahu', 'Sun')]).toEqual([
    'friendly',
    'strained',
    'node',
  ])
})

import { expect, test } from 'vitest'
import { uncoveredHistory } from './uncovered.ts'

const at = (zone: string, date: string, time: string | null = '12:07') =>
  uncoveredHistory({ zone, date, time, epochSeconds: Date.parse(`${date}T12:00Z`) / 1000 }).join(' ')

test('American summers between the first daylight time and the Uniform Time Act are doubtful', () => {
  expect(at('America/Chicago', '1955-07-01')).toMatch(/counties and towns/)
  expect(at('America/Indiana/Knox', '1966-07-01')).toMatch(/counties and towns/)
  expect(at('America/Chicago', '1967-07-01')).toBe('')
  expect(at('America/Chicago', '1955-01-10')).toBe('')
  expect(at('America/Toronto', '1955-07-01')).toBe('')
})

test('countries on the Julian calendar are named until they left it', () => {
  expect(at('Europe/Moscow', '1918-02-13')).toMatch(/Russian Empire/)
  expect(at('Europe/Moscow', '1918-02-14')).not.toMatch(/calendar/)
  expect(at('Europe/Athens', '1922-06-01')).toMatch(/Greece/)
  expect(at('Europe/Berlin', '1900-06-01')).not.toMatch(/calendar/)
})

test('towns may have kept their own time for years after the city of the zone', () => {
  expect(at('Europe/Berlin', '1890-06-01')).toMatch(/birthplace was used/)
  expect(at('Europe/Berlin', '1895-06-01')).toMatch(/some towns kept/)
  expect(at('Europe/Berlin', '1905-06-01')).toBe('')
})

test('an old time on the quarter hour may have been rounded', () => {
  expect(at('Europe/Berlin', '1920-06-01', '06:15')).toMatch(/quarter hour/)
  expect(at('Europe/Berlin', '1920-06-01', '06:16')).toBe('')
  expect(at('Europe/Berlin', '1920-06-01', null)).toBe('')
  expect(at('Europe/Berlin', '1990-06-01', '06:15')).toBe('')
})

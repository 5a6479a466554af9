import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { findZone } from './zone-id.ts'

const codeOf = (zone: string): string => {
  try {
    return findZone(zone).used
  } catch (error) {
    return AppError.is(error) ? error.code : String(error)
  }
}

// Links of the tz database's `backward` file.
test.each([
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['US/Eastern', 'America/New_York'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['GB', 'Europe/London'],
])('the former name %s is read as %s', (given, used) => {
  expect(findZone(given)).toEqual({ given, used, warnings: [] })
})

test.each(['Europe/Stockholm', 'Europe/Oslo', 'Africa/Bamako', 'America/Kralendijk', 'Arctic/Longyearbyen'])(
  '%s was merged with a neighbour and still keeps its own name',
  (zone) => {
    expect(findZone(zone).used).toBe(zone)
  },
)

test('a renamed zone that was also merged leads to its own successor, not to the neighbour', () => {
  expect(findZone('Iceland').used).toBe('Atlantic/Reykjavik')
  expect(findZone('Africa/Asmera').used).toBe('Africa/Asmara')
})

test('case and surrounding space do not matter', () => {
  expect(findZone(' europe/BERLIN ').used).toBe('Europe/Berlin')
  expect(findZone('utc').used).toBe('UTC')
  expect(findZone('etc/gmt+5').used).toBe('Etc/GMT+5')
})

test('a zone with no records of its own before 1970 says so', () => {
  const { used, warnings } = findZone('America/Montreal')
  expect(used).toBe('America/Toronto')
  expect(warnings.join()).toMatch(/before 1970/)
})

test('an abbreviation is a rule without a place and says so', () => {
  expect(findZone('EST').warnings.join()).toMatch(/city/)
})

test.each(['Foo/Bar', '', '+02:00', '2020-01-01T00:00Z', '[UTC]', '__proto__', 'constructor', 'Europe/Berlin\n; x'])(
  '%j asks for a zone instead of becoming UTC',
  (zone) => {
    expect(codeOf(zone)).toBe('TIME_ZONE_REQUIRED')
  },
)

import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { describe, expect, test } from 'vitest'
import { differencesFrom } from '../tools/reference/differences.ts'
import { checkedInReference, liveReference } from '../tools/reference/run-reference.ts'
import { bodies, houseSystems } from './ephemeris.ts'

const sky = await openEphemerisInNode()
const live = liveReference(600)
const checkedIn = checkedInReference()

// Where the library is installed both are compared; elsewhere the checked-in values stand alone, and the run says so.
const references = [
  ...(live.reference ? [{ name: live.why, reference: live.reference, least: 500 }] : []),
  { name: `the ${checkedIn.dates.length} checked-in dates`, reference: checkedIn, least: 200 },
]
if (!live.reference) process.stdout.write(`Swiss Ephemeris in C was not run: ${live.why}.\n`)

describe.each(references)('against $name', ({ name, reference, least }) => {
  const differences = differencesFrom(reference, sky)
  process.stdout.write(`Largest differences from ${name}:\n${differences.table()}\n`)

  test('enough dates are compared', () => {
    expect(reference.dates.length).toBeGreaterThanOrEqual(least)
  })

  test('the reference read the same ephemeris files as those we ship', () => {
    expect(reference.files).toEqual(sky.provenance.files)
  })

  test.each(bodies)('the longitude of %s is within 0.001 arcseconds of Swiss Ephemeris in C', (body) => {
    expect(differences.of(`longitude of ${body} (″)`)).toBeLessThan(0.001)
  })

  test.each([
    'longitudes, fast path',
    'latitudes',
    'declinations',
    'true longitudes',
    'sidereal longitudes',
    'obliquity',
    'ayanamsas',
  ])('%s: within 0.001 arcseconds', (what) => {
    expect(differences.of(`${what} (″)`)).toBeLessThan(0.001)
  })

  test('distances are within 1e-11 astronomical units and speeds within 1e-6 degrees a day', () => {
    expect(differences.of('distances (au)')).toBeLessThan(1e-11)
    // The osculating apogee is a difference of nearly equal numbers: it alone comes near 1e-6.
    expect(differences.of('speeds (° a day)')).toBeLessThan(1e-6)
  })

  test.each(Object.keys(houseSystems))('cusps of system %s and the angles are within 0.001 arcseconds', (system) => {
    expect(differences.of(`cusps ${system} (″)`)).toBeLessThan(0.001)
    expect(differences.of('angles (″)')).toBeLessThan(0.001)
  })

  test('sidereal angles and cusps are within 0.001 arcseconds', () => {
    expect(differences.of('sidereal angles (″)')).toBeLessThan(0.001)
    expect(differences.of('sidereal whole sign cusps (″)')).toBeLessThan(0.001)
  })

  test('houses, risings and settings are undefined exactly where the library says so', () => {
    expect(differences.contradictions).toEqual([])
  })

  test('UTC becomes the same Julian days, and ΔT is the same', () => {
    expect(differences.of('UTC → UT1 (days)')).toBeLessThan(1e-9)
    expect(differences.of('UTC → TT (days)')).toBeLessThan(1e-9)
    expect(differences.of('ΔT (s)')).toBeLessThan(1e-9)
  })

  test('the design instant is within a millionth of a day', () => {
    expect(differences.of('design instant, 88° back (days)')).toBeLessThan(1e-6)
  })

  test('sunrise, sunset and moonrise are within a millionth of a day, the height of the Sun within 0.001 arcseconds', () => {
    for (const event of ['sunrise', 'sunset', 'moonrise']) expect(differences.of(`${event} (days)`)).toBeLessThan(1e-6)
    expect(differences.of('altitude of the Sun (″)')).toBeLessThan(0.001)
  })

  const leapSecondOf = ([year, month, day]: readonly [number, number, number]) =>
    sky.instantOf({ year, month, day, hour: 23, minute: 59, second: 60.5 })

  test('a 61st second is accepted on the 27 days that had one', () => {
    const inserted = reference.leapSeconds.filter((half) => half.jdTt !== null)
    expect(inserted).toHaveLength(27)
    for (const { date, jdTt, jdUt1 } of inserted) expect(leapSecondOf(date)).toEqual({ jdTt, jdUt1 })
  })

  test('a 61st second is refused at every other half-year', () => {
    const ordinary = reference.leapSeconds.filter((half) => half.jdTt === null)
    expect(ordinary.length).toBeGreaterThan(80)
    for (const { date } of ordinary) expect(() => leapSecondOf(date)).toThrow(AppError)
  })

  test.each([
    ['moon', 1],
    ['pluto', 1],
    ['true_node', 10],
    ['lilith_osculating', 50],
  ] as const)(
    'Moshier would have put %s more than %i arcseconds elsewhere: a silent fallback would be seen',
    (body, arcseconds) => {
      const index = bodies.indexOf(body)
      const apart = reference.dates.map((date) => {
        const degrees = Math.abs(sky.longitude(date.jdUt1, body) - (date.moshierLongitudes[index] ?? NaN))
        return Math.min(degrees, 360 - degrees) * 3600
      })
      expect(Math.max(...apart)).toBeGreaterThan(arcseconds)
    },
  )
})

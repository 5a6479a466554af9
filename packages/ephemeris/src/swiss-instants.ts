import { AppError } from '@orrery/contracts/errors'
import type { JulianInstant, UtcFields } from './ephemeris.ts'
import { assertInSpan } from './span.ts'
import { doubleAt, errorText, type SwissModule } from './swiss-module.ts'
import { gregorian } from './swiss-numbers.ts'

const halfMillisecondInDays = 0.0005 / 86_400
const secondsOffset = 24

/** UTC → UT1 and TT; `INVALID_INPUT` for a reading that no clock showed, such as a 61st second in an ordinary minute. */
export function instantOfUtc(module: SwissModule, utc: UtcFields): JulianInstant {
  const { swe, at } = module
  const { year, month, day, hour, minute, second } = utc
  const got = swe._swe_utc_to_jd(year, month, day, hour, minute, second, gregorian, at.moments, at.error)
  if (got < 0) {
    throw new AppError(
      'INVALID_INPUT',
      `There was no such moment in UTC: ${errorText(module).trim()}. Check the date and the time.`,
      { utc },
    )
  }
  const jdUt1 = doubleAt(module, at.moments, 1)
  assertInSpan(jdUt1)
  return { jdUt1, jdTt: doubleAt(module, at.moments, 0) }
}

function readUtc(module: SwissModule, jdUt1: number): UtcFields {
  const { swe, at } = module
  const field = (index: number) => at.calendar + index * 4
  const seconds = at.calendar + secondsOffset
  swe._swe_jdut1_to_utc(jdUt1, gregorian, field(0), field(1), field(2), field(3), field(4), seconds)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = new Int32Array(swe.HEAPF64.buffer, at.calendar, 5)
  return { year, month, day, hour, minute, second: doubleAt(module, seconds) }
}

const roundToMillisecond = (seconds: number) => Math.round(seconds * 1000) / 1000

/** UT1 → UTC, rounded to the millisecond. */
export function utcOfInstant(module: SwissModule, jdUt1: number): UtcFields {
  assertInSpan(jdUt1)
  const exact = readUtc(module, jdUt1)
  const second = roundToMillisecond(exact.second)
  if (Math.floor(second) === Math.floor(exact.second)) return { ...exact, second }
  // The rounding reached the next second, and only the library knows whether that opens a new minute or a leap second.
  const next = readUtc(module, jdUt1 + halfMillisecondInDays)
  return { ...next, second: Math.floor(next.second) }
}

import { AppError } from '@orrery/contracts/errors'

/**
 * UT1 instants for which the files hold every body, measured to a quarter of a day: the planets' file is the shortest.
 * It has room for `supportedRange` at every longitude and for local mean times 15 hours ahead of Greenwich.
 */
export const fileSpan = {
  first: '1800-01-01T06:00Z',
  last: '2400-01-10T00:00Z',
  firstJdUt1: 2_378_496.75,
  lastJdUt1: 2_597_650.5,
} as const

export function assertInSpan(jdUt1: number): void {
  // Written so that NaN is refused as well.
  if (jdUt1 >= fileSpan.firstJdUt1 && jdUt1 <= fileSpan.lastJdUt1) return
  throw new AppError(
    'OUT_OF_RANGE',
    `The ephemeris covers ${fileSpan.first} to ${fileSpan.last}. Choose a date inside that span.`,
    { first: fileSpan.first, last: fileSpan.last, jdUt1 },
  )
}

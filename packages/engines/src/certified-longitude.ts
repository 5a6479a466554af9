import type { CertifiedLongitude } from './certificate.ts'

/** Slower than this (degrees a day) a body counts as standing still: a day would not carry it an arcsecond. */
const standstillDegreesPerDay = 1 / 3600
const minutesPerDay = 1440

const roundedTo = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** One line of a certificate: a longitude that was used, its nearest boundary, and the clock time to it at this speed. */
export const certifiedLongitude = ({
  id,
  longitude,
  boundary: { kind, at, arcDegrees },
  degreesPerDay,
}: {
  id: string
  longitude: number
  /** `arcDegrees` is positive when the boundary lies ahead in longitude. */
  boundary: { kind: string; at: number; arcDegrees: number }
  /** Per day of birth time. */
  degreesPerDay: number
}): CertifiedLongitude => ({
  id,
  longitude: roundedTo(longitude, 7),
  nearest_boundary: {
    kind,
    at,
    arc_degrees: roundedTo(arcDegrees, 7),
    minutes:
      Math.abs(degreesPerDay) < standstillDegreesPerDay
        ? null
        : roundedTo((arcDegrees / degreesPerDay) * minutesPerDay, 2),
  },
})

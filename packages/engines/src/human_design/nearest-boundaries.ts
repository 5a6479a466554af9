import { z } from 'zod'
import type { CertifiedLongitude } from '../certificate.ts'

/** A boundary as answers list it: which activation would change, and how soon. */
export const nearestBoundary = z.object({
  activation: z.string().describe('personality.moon'),
  kind: z.enum(['gate', 'line']),
  at: z.number().describe('Degrees of the tropical ecliptic of date.'),
  arc_degrees: z.number().describe('Signed: positive when the boundary lies ahead in longitude.'),
  minutes: z
    .number()
    .nullable()
    .describe('Signed minutes of birth time until it is reached; null when the body stands still.'),
})

export type NearestBoundary = z.output<typeof nearestBoundary>

export const nearestBoundaryOf = ({ id, nearest_boundary: boundary }: CertifiedLongitude): NearestBoundary => ({
  activation: id,
  kind: boundary.kind === 'gate' ? 'gate' : 'line',
  at: boundary.at,
  arc_degrees: boundary.arc_degrees,
  minutes: boundary.minutes,
})

/** Clock times are often rounded; a boundary closer than this is worth a warning. */
const closeMinutes = 2

/** A warning when the first boundary is so near that a rounded clock time cannot decide it. */
export const closeBoundaryWarnings = (boundaries: readonly NearestBoundary[]): readonly string[] => {
  const [first] = boundaries
  if (first === undefined || first.minutes === null || Math.abs(first.minutes) >= closeMinutes) return []
  return [
    `${first.activation} is ${Math.abs(first.minutes).toFixed(1)} minutes of clock time from another ${first.kind}: a birth time rounded to five minutes cannot decide it.`,
  ]
}

import { Temporal } from 'temporal-polyfill'
import { version } from './overlay.gen.ts'

/** Release of the tz database behind our overlay of the years before 1970. */
export const overlayVersion = version

/**
 * Changes that tell releases apart, newest first, each with the release that brought it (tz NEWS). A runtime does not
 * say which data it carries, so it is asked what it would not know otherwise.
 */
const landmarks = [
  { release: '2026f', zone: 'America/Havana', at: '2026-12-01T00:00:00Z', offsetHours: -4 },
  { release: '2026e', zone: 'America/Winnipeg', at: '2026-12-01T00:00:00Z', offsetHours: -5 },
  { release: '2026c', zone: 'America/Edmonton', at: '2026-12-01T00:00:00Z', offsetHours: -6 },
  { release: '2026b', zone: 'America/Vancouver', at: '2026-12-01T00:00:00Z', offsetHours: -7 },
  { release: '2025b', zone: 'America/Coyhaique', at: '2026-07-01T00:00:00Z', offsetHours: -3 },
  { release: '2024a', zone: 'Asia/Almaty', at: '2024-07-01T00:00:00Z', offsetHours: 5 },
  { release: '2022f', zone: 'America/Mexico_City', at: '2023-07-01T00:00:00Z', offsetHours: -6 },
] as const

function knows({ zone, at, offsetHours }: (typeof landmarks)[number]): boolean {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds === offsetHours * 3_600_000_000_000
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function newestKnown(): string {
  const landmark = landmarks.find(knows)
  return landmark ? `${landmark.release} or later` : 'before 2022f'
}

let found: string | undefined

/** The newest tz release this runtime's data certainly has, such as `2026c or later`. */
export function tzVersion(): string {
  found ??= newestKnown()
  return found
}

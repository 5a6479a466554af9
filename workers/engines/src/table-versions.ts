import { overlayVersion, tzVersion } from '@orrery/ephemeris/time/tz-version'
import { sky } from './open-sky.ts'

/** Versions of what the answers rest on, for `GET /api/v1/about`. */
export const tableVersions = async (): Promise<Record<string, string>> => ({
  ephemeris: `Swiss Ephemeris ${(await sky).provenance.version}`,
  time_zones: tzVersion(),
  time_zone_overlay: overlayVersion,
})

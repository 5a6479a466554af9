import type { Ephemeris } from '@orrery/ephemeris'
import type { Birth } from './birth/birth.ts'
import type { Certificate } from './certificate.ts'

/**
 * Before the middle of 1955 ΔT is reconstructed from occultations (Stephenson, Morrison and Hohenkerk, 2016); from then on it was
 * measured by atomic clocks; beyond 2022 Swiss Ephemeris 2.10.03 holds a forecast.
 */
const deltaTClassOf = (localDate: string): Certificate['delta_t_class'] => {
  if (localDate < '1955-07-01') return 'reconstructed'
  return localDate < '2022-01-01' ? 'observed' : 'predicted'
}

/** The half of a certificate that every engine with a birth shares: how the clock reading became an instant, and by what. */
export const certifyBirth = (
  birth: Birth,
  sky: Ephemeris,
): Omit<Certificate, 'longitudes' | 'derivations' | 'stable' | 'possible'> => {
  const { moment, zone, tzVersions } = birth
  return {
    local_date: birth.localDate,
    local_time: birth.localTime,
    zone_given: zone.given,
    zone_used: zone.used,
    utc_offset: moment?.utcOffset ?? null,
    rule: moment?.rule ?? null,
    tz_version: tzVersions.tz,
    overlay_version: tzVersions.overlay,
    utc: moment?.utc ?? null,
    jd_ut1: moment?.jdUt1 ?? null,
    jd_tt: moment?.jdTt ?? null,
    delta_t_seconds: moment === null ? null : sky.deltaTSeconds(moment.jdUt1),
    delta_t_class: deltaTClassOf(birth.localDate),
    ephemeris: sky.provenance,
  }
}

import type { EphemerisProvenance } from '@orrery/ephemeris'

/** How long a fact stays as it is when the clock time moves, in minutes; 720 means twelve hours or more. */
export type Stability = { minus_minutes: number; plus_minutes: number }

/** One value a fact can have within the window of possible births. Shares of one fact sum to 1. */
export type Possibility = { value: string; share: number; from: string; to: string }

/** A longitude that was used, with the nearest boundary that would change a fact if it were crossed. */
export type CertifiedLongitude = {
  /** `personality.sun`, `design.moon`, `natal.ascendant`, … */
  id: string
  /** Degrees, rounded to 1e-7. */
  longitude: number
  nearest_boundary: {
    /** `line`, `gate`, `sign`, `house`, … */
    kind: string
    /** Longitude of the boundary, degrees. */
    at: number
    /** Signed distance, degrees: positive when the boundary lies ahead in longitude. */
    arc_degrees: number
    /** Signed minutes of clock time until the body reaches it at its present speed; null when it stands still. */
    minutes: number | null
  }
}

/** What was used to calculate, and how sure each fact is. */
export type Certificate = {
  local_date: string
  local_time: string | null
  zone_given: string | null
  zone_used: string | null
  utc_offset: string | null
  rule: string | null
  tz_version: string
  overlay_version: string
  /** `YYYY-MM-DDTHH:MM:SSZ`; null when the time of day is unknown. */
  utc: string | null
  jd_ut1: number | null
  jd_tt: number | null
  delta_t_seconds: number | null
  /** How well ΔT is known at this date: `observed`, `reconstructed` or `predicted`. */
  delta_t_class: 'observed' | 'reconstructed' | 'predicted'
  ephemeris: EphemerisProvenance
  longitudes: readonly CertifiedLongitude[]
  /** Independent ways by which a headline fact was derived; they agreed, or there would be no answer. */
  derivations: readonly { fact: string; methods: readonly string[]; result: string; evidence: string }[]
  /** Per headline fact; empty when the time of day is unknown. */
  stable: Readonly<Record<string, Stability>>
  /** Per headline fact, when the birth time is uncertain or unknown; otherwise null. */
  possible: Readonly<Record<string, readonly Possibility[]>> | null
}

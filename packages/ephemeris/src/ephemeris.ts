/** Bodies the ephemeris files hold. `lilith_*` are the mean and osculating lunar apogee. */
export const bodies = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'mean_node',
  'true_node',
  'lilith_mean',
  'lilith_osculating',
  'chiron',
] as const
export type Body = (typeof bodies)[number]

/** House systems by the letters of Swiss Ephemeris. */
export const houseSystems = {
  P: 'Placidus',
  K: 'Koch',
  W: 'Whole sign',
  E: 'Equal',
  O: 'Porphyry',
  R: 'Regiomontanus',
  C: 'Campanus',
  B: 'Alcabitius',
  M: 'Morinus',
  T: 'Polich/Page',
  X: 'Meridian',
} as const
export type HouseSystem = keyof typeof houseSystems

export const ayanamsas = ['lahiri', 'raman', 'krishnamurti', 'true_chitra', 'true_revati', 'true_pushya'] as const
export type Ayanamsa = (typeof ayanamsas)[number]

/**
 * How a position is reckoned. `apparent` (default): with light-time, aberration and nutation, ecliptic and equinox of
 * date. `true`: without any of the three. A sidereal longitude is tropical minus ayanamsa.
 */
export type Reckoning = { positions?: 'apparent' | 'true'; ayanamsa?: Ayanamsa }

/** Geocentric position. Degrees, astronomical units, degrees of longitude a day. */
export type Position = { longitude: number; latitude: number; distance: number; speed: number }

/** Julian days of one instant on the two time scales the ephemeris wants. */
export type JulianInstant = { jdUt1: number; jdTt: number }

/** A UTC calendar reading, proleptic Gregorian. `second` may be 60.x in a real leap second. */
export type UtcFields = { year: number; month: number; day: number; hour: number; minute: number; second: number }

/** Where on Earth: degrees, north and east positive. */
export type Coordinates = { latitude: number; longitude: number }

/**
 * How far the sky has turned over a meridian, and how steep the ecliptic stands: with a latitude, all that angles and
 * houses rest on. Degrees; `armc` is the right ascension of the meridian.
 */
export type Turn = { armc: number; obliquity: number }

/** Degrees of the ecliptic. Angles exist everywhere; `cusps` is null where the system is undefined, with a reason. */
export type Houses = {
  system: HouseSystem
  ascendant: number
  midheaven: number
  vertex: number
  /** Right ascension of the meridian, degrees: local apparent sidereal time times 15. */
  armc: number
  cusps: readonly number[] | null
  unavailable: { reason: string; alternatives: readonly HouseSystem[] } | null
}

/** What calculated: stated in every certificate. */
export type EphemerisProvenance = {
  name: 'Swiss Ephemeris'
  version: string
  files: readonly { name: string; sha256: string }[]
  flags: string
}

/** Births accepted: inside the span of the files with room for the design date, which lies up to 92 days before. */
export const supportedRange = { first: '1800-01-02', last: '2399-12-31', firstWithDesign: '1800-04-01' } as const

/**
 * The sky. All methods are synchronous, so no other caller can change a mode between setting it and calculating.
 * Every method throws `AppError('OUT_OF_RANGE')` outside the files' span and `AppError('CALCULATION_FAILED')` when the
 * library would have answered from another ephemeris than the one asked for.
 */
export interface Ephemeris {
  readonly provenance: EphemerisProvenance
  /** UTC → UT1 and TT. A minute of 61 seconds is accepted only where a leap second was inserted. */
  instantOf(utc: UtcFields): JulianInstant
  /** UT1 → UTC, rounded to the millisecond. */
  utcOf(jdUt1: number): UtcFields
  /** TT − UT1 in seconds, by the ephemeris in use. */
  deltaTSeconds(jdUt1: number): number
  /** True obliquity of the ecliptic, degrees. */
  obliquityDegrees(jdUt1: number): number
  /**
   * Ecliptic longitude alone, degrees in [0, 360): the fast path. Ask for all bodies of one instant before the next
   * instant: what they share (ΔT, nutation, the Earth) is most of the cost.
   */
  longitude(jdUt1: number, body: Body, reckoning?: Reckoning): number
  position(jdUt1: number, body: Body, reckoning?: Reckoning): Position
  /** Declination, degrees, apparent and of date. */
  declination(jdUt1: number, body: Body): number
  /** Tropical minus sidereal longitude, degrees, with nutation. */
  ayanamsaDegrees(jdUt1: number, ayanamsa: Ayanamsa): number
  houses(jdUt1: number, place: Coordinates, system: HouseSystem, ayanamsa?: Ayanamsa): Houses
  /** The turn of the sky over a meridian, degrees east. Cheapest after a body was asked for the same instant. */
  turn(jdUt1: number, eastDegrees: number): Turn
  /** `houses` of the tropical zodiac from a turn already known: the way to ask for many systems, or for many instants. */
  housesOfTurn(turn: Turn, latitudeDegrees: number, system: HouseSystem): Houses
  /** The first instant (UT1) after `afterJdUt1` at which the apparent Sun has this longitude. */
  nextSunCrossing(longitudeDegrees: number, afterJdUt1: number): number
  /** True altitude of the Sun's centre, degrees: geocentric (its parallax is below 8.9″), without refraction. */
  sunAltitudeDegrees(jdUt1: number, place: Coordinates): number
  /**
   * Next rise or set (UT1) of the upper limb at sea level, refracted by air of 1013.25 mbar and 0 °C; null if there is
   * none within two days.
   */
  nextRiseSet(jdUt1: number, body: Body, place: Coordinates, event: 'rise' | 'set'): number | null
}

import { AppError } from '@orrery/contracts/errors'
import type {
  Ayanamsa,
  Body,
  Coordinates,
  Ephemeris,
  EphemerisProvenance,
  Houses,
  HouseSystem,
  JulianInstant,
  Position,
  Reckoning,
  Turn,
  UtcFields,
} from './ephemeris.ts'
import { bodies } from './ephemeris.ts'
import { packedFiles } from './packed-files.gen.ts'
import { assertInSpan } from './span.ts'
import { housesOf } from './swiss-houses.ts'
import { instantOfUtc, utcOfInstant } from './swiss-instants.ts'
import {
  type CompiledWasm,
  doubleAt,
  errorText,
  putDouble,
  startSwissModule,
  type SwissModule,
} from './swiss-module.ts'
import {
  ayanamsaNumber,
  bodyNumber,
  ephemerisMask,
  flag,
  fromEcliptic,
  obliquityNumber,
  riseSetNumber,
} from './swiss-numbers.ts'

const secondsPerDay = 86_400
const j2000 = 2_451_545
const riseSetDays = 2
const degreesPerHour = 15
/** Where the answer about the obliquity holds the nutation in longitude. */
const nutationIndex = 2

class SwissEphemeris implements Ephemeris {
  readonly provenance: EphemerisProvenance
  readonly #module: SwissModule
  /** ΔT costs as much as some planets and is asked for the same instant body after body. */
  #lastJdUt1 = Number.NaN
  #lastJdTt = Number.NaN
  #ayanamsaInForce: Ayanamsa | null = null

  constructor(module: SwissModule) {
    this.#module = module
    this.provenance = {
      name: 'Swiss Ephemeris',
      version: module.swe.ccall('swe_version', 'string', ['number'], [module.at.error]),
      files: packedFiles.filter((file) => file.name.endsWith('.se1')),
      flags: 'SEFLG_SWIEPH: apparent, geocentric, ecliptic and equinox of date',
    }
  }

  instantOf(utc: UtcFields): JulianInstant {
    return instantOfUtc(this.#module, utc)
  }

  utcOf(jdUt1: number): UtcFields {
    return utcOfInstant(this.#module, jdUt1)
  }

  deltaTSeconds(jdUt1: number): number {
    assertInSpan(jdUt1)
    return this.#module.swe._swe_deltat_ex(jdUt1, flag.swissFiles, 0) * secondsPerDay
  }

  obliquityDegrees(jdUt1: number): number {
    this.#calculate(jdUt1, obliquityNumber, flag.swissFiles)
    return doubleAt(this.#module, this.#module.at.xx)
  }

  longitude(jdUt1: number, body: Body, reckoning?: Reckoning): number {
    this.#calculate(jdUt1, bodyNumber[body], this.#flagsOf(reckoning))
    return doubleAt(this.#module, this.#module.at.xx)
  }

  position(jdUt1: number, body: Body, reckoning?: Reckoning): Position {
    this.#calculate(jdUt1, bodyNumber[body], this.#flagsOf(reckoning) | flag.speed)
    const { xx } = this.#module.at
    return {
      longitude: doubleAt(this.#module, xx, 0),
      latitude: doubleAt(this.#module, xx, 1),
      distance: doubleAt(this.#module, xx, 2),
      speed: doubleAt(this.#module, xx, 3),
    }
  }

  declination(jdUt1: number, body: Body): number {
    this.#calculate(jdUt1, bodyNumber[body], flag.swissFiles | flag.equatorial)
    return doubleAt(this.#module, this.#module.at.xx, 1)
  }

  ayanamsaDegrees(jdUt1: number, ayanamsa: Ayanamsa): number {
    assertInSpan(jdUt1)
    this.#useAyanamsa(ayanamsa)
    const { swe, at } = this.#module
    const got = swe._swe_get_ayanamsa_ex_ut(jdUt1, flag.swissFiles, at.xx, at.error)
    this.#refuseOtherEphemeris(got)
    return doubleAt(this.#module, at.xx)
  }

  houses(jdUt1: number, { latitude, longitude }: Coordinates, system: HouseSystem, ayanamsa?: Ayanamsa): Houses {
    assertInSpan(jdUt1)
    const { swe, at } = this.#module
    const flags = this.#flagsOf(ayanamsa && { ayanamsa })
    const ask = (letter: number): boolean =>
      swe._swe_houses_ex2(jdUt1, flags, latitude, longitude, letter, at.cusps, at.angles, 0, 0, at.error) >= 0
    return housesOf(this.#module, ask, latitude, system)
  }

  turn(jdUt1: number, eastDegrees: number): Turn {
    this.#calculate(jdUt1, obliquityNumber, flag.swissFiles)
    const { swe, at } = this.#module
    const obliquity = doubleAt(this.#module, at.xx)
    const nutation = doubleAt(this.#module, at.xx, nutationIndex)
    const armc = (swe._swe_sidtime0(jdUt1, obliquity, nutation) * degreesPerHour + eastDegrees) % 360
    return { armc: armc < 0 ? armc + 360 : armc, obliquity }
  }

  housesOfTurn({ armc, obliquity }: Turn, latitudeDegrees: number, system: HouseSystem): Houses {
    const { swe, at } = this.#module
    const ask = (letter: number): boolean =>
      swe._swe_houses_armc_ex2(armc, latitudeDegrees, obliquity, letter, at.cusps, at.angles, 0, 0, at.error) >= 0
    return housesOf(this.#module, ask, latitudeDegrees, system)
  }

  nextSunCrossing(longitudeDegrees: number, afterJdUt1: number): number {
    assertInSpan(afterJdUt1)
    const { swe, at } = this.#module
    const found = swe._swe_solcross_ut(longitudeDegrees, afterJdUt1, flag.swissFiles, at.error)
    if (found < afterJdUt1) throw this.#failure()
    assertInSpan(found)
    return found
  }

  sunAltitudeDegrees(jdUt1: number, place: Coordinates): number {
    this.#calculate(jdUt1, bodyNumber.sun, flag.swissFiles)
    this.#putPlace(place)
    const { swe, at } = this.#module
    swe._swe_azalt(jdUt1, fromEcliptic, at.place, 0, 0, at.xx, at.horizon)
    return doubleAt(this.#module, at.horizon, 1)
  }

  nextRiseSet(jdUt1: number, body: Body, place: Coordinates, event: 'rise' | 'set'): number | null {
    this.#putPlace(place)
    // The library looks about one day ahead, so a second look begins where the first one ended.
    for (let day = 0; day < riseSetDays; day += 1) {
      const found = this.#riseSetWithinDay(jdUt1 + day, body, event)
      if (found !== null) return found <= jdUt1 + riseSetDays ? found : null
    }
    return null
  }

  /** Refuses to exist without every file: reads each of them once, which also fixes the constants ΔT rests on. */
  assertComplete(): void {
    for (const body of bodies) this.#calculate(j2000, bodyNumber[body], flag.swissFiles)
  }

  #riseSetWithinDay(jdUt1: number, body: Body, event: 'rise' | 'set'): number | null {
    assertInSpan(jdUt1)
    const { swe, at } = this.#module
    const number = bodyNumber[body]
    const asked = riseSetNumber[event]
    const got = swe._swe_rise_trans(jdUt1, number, 0, flag.swissFiles, asked, at.place, 0, 0, at.moments, at.error)
    if (got === -2) return null
    if (got < 0) throw this.#failure()
    const found = doubleAt(this.#module, at.moments)
    assertInSpan(found)
    return found
  }

  #flagsOf(reckoning?: Reckoning): number {
    if (!reckoning) return flag.swissFiles
    const { positions = 'apparent', ayanamsa } = reckoning
    if (ayanamsa) this.#useAyanamsa(ayanamsa)
    return (
      flag.swissFiles |
      (positions === 'true' ? flag.truePosition | flag.noNutation : 0) |
      (ayanamsa ? flag.sidereal : 0)
    )
  }

  /** The library keeps one sidereal mode at a time; setting it drops what it has cached. */
  #useAyanamsa(ayanamsa: Ayanamsa): void {
    if (this.#ayanamsaInForce === ayanamsa) return
    this.#module.swe._swe_set_sid_mode(ayanamsaNumber[ayanamsa], 0, 0)
    this.#ayanamsaInForce = ayanamsa
  }

  #jdTtOf(jdUt1: number): number {
    if (jdUt1 !== this.#lastJdUt1) {
      assertInSpan(jdUt1)
      this.#lastJdTt = jdUt1 + this.#module.swe._swe_deltat_ex(jdUt1, flag.swissFiles, 0)
      this.#lastJdUt1 = jdUt1
    }
    return this.#lastJdTt
  }

  /** Leaves the answer in `xx`. */
  #calculate(jdUt1: number, number: number, flags: number): void {
    const { swe, at } = this.#module
    this.#refuseOtherEphemeris(swe._swe_calc(this.#jdTtOf(jdUt1), number, flags, at.xx, at.error))
  }

  /** Where a file ends or is missing the library answers from Moshier's theory and only its flags tell. */
  #refuseOtherEphemeris(got: number): void {
    if (got < 0 || (got & ephemerisMask) !== flag.swissFiles) throw this.#failure()
  }

  #putPlace({ latitude, longitude }: Coordinates): void {
    const { place } = this.#module.at
    putDouble(this.#module, place, 0, longitude)
    putDouble(this.#module, place, 1, latitude)
    putDouble(this.#module, place, 2, 0)
  }

  #failure(): AppError {
    return new AppError(
      'CALCULATION_FAILED',
      `Swiss Ephemeris did not answer from its files: ${errorText(this.#module)}`,
    )
  }
}

/**
 * Starts the library on its compiled code (`@orrery/ephemeris/swisseph.wasm`) and data (`…/swisseph.bin`). At module
 * scope of a worker, never per request. `UNAVAILABLE` if the code does not start, `CALCULATION_FAILED` if a file lacks.
 */
export async function openEphemeris(files: { wasm: CompiledWasm; data: ArrayBuffer }): Promise<Ephemeris> {
  const ephemeris = new SwissEphemeris(await startSwissModule(files))
  ephemeris.assertComplete()
  return ephemeris
}

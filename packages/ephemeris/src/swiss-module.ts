import { AppError } from '@orrery/contracts/errors'
import factory from '../gen/glue.js'

/** An address in the module's memory. */
type Address = number

/** The C functions in use. Names, order and meaning of arguments: Swiss Ephemeris 2.10.03, `swephexp.h`. */
type SwissFunctions = {
  _swe_calc(jdTt: number, body: number, flags: number, xx: Address, serr: Address): number
  _swe_deltat_ex(jdUt1: number, flags: number, serr: Address): number
  _swe_set_sid_mode(mode: number, t0: number, ayanamsaT0: number): void
  _swe_get_ayanamsa_ex_ut(jdUt1: number, flags: number, daya: Address, serr: Address): number
  _swe_houses_ex2(
    jdUt1: number,
    flags: number,
    latitude: number,
    longitude: number,
    letter: number,
    cusps: Address,
    angles: Address,
    cuspSpeeds: Address,
    angleSpeeds: Address,
    serr: Address,
  ): number
  _swe_houses_armc_ex2(
    armc: number,
    latitude: number,
    obliquity: number,
    letter: number,
    cusps: Address,
    angles: Address,
    cuspSpeeds: Address,
    angleSpeeds: Address,
    serr: Address,
  ): number
  /** Hours of Greenwich sidereal time. Obliquity (true) and nutation in longitude in degrees. */
  _swe_sidtime0(jdUt1: number, obliquity: number, nutation: number): number
  _swe_solcross_ut(longitude: number, jdUt1: number, flags: number, serr: Address): number
  _swe_azalt(
    jdUt1: number,
    from: number,
    place: Address,
    pressure: number,
    temperature: number,
    xin: Address,
    xaz: Address,
  ): void
  _swe_rise_trans(
    jdUt1: number,
    body: number,
    star: Address,
    flags: number,
    event: number,
    place: Address,
    pressure: number,
    temperature: number,
    tret: Address,
    serr: Address,
  ): number
  _swe_utc_to_jd(
    year: number,
    month: number,
    day: number,
    hour: number,
    minute: number,
    second: number,
    calendar: number,
    dret: Address,
    serr: Address,
  ): number
  _swe_jdut1_to_utc(
    jdUt1: number,
    calendar: number,
    year: Address,
    month: Address,
    day: Address,
    hour: Address,
    minute: Address,
    second: Address,
  ): void
}

type SwissInstance = SwissFunctions & {
  HEAPF64: Float64Array
  _malloc(bytes: number): Address
  ccall(name: string, returns: 'string', types: readonly 'string'[], values: readonly string[]): string
  ccall(name: 'swe_version', returns: 'string', types: readonly 'number'[], values: readonly number[]): string
  UTF8ToString(address: Address): string
}

/** Memory kept for the life of the instance: nothing is allocated while calculating. */
type Buffers = {
  /** Six doubles: what `swe_calc` answers. */
  xx: Address
  /** Thirteen doubles: cusps 1 to 12 lie at 1 to 12. */
  cusps: Address
  /** Ten doubles: ascendant, midheaven, ARMC, vertex, … */
  angles: Address
  /** Three doubles: longitude and latitude of a place, height in metres. */
  place: Address
  /** Three doubles: azimuth, true altitude, apparent altitude. */
  horizon: Address
  /** One or two doubles: a moment that was found, or both Julian days of one. */
  moments: Address
  /** Five 32-bit integers (year to minute), then one double (seconds) at 24. */
  calendar: Address
  /** 256 bytes of text. */
  error: Address
}

export type SwissModule = { swe: SwissInstance; at: Buffers }

/** A compiled `WebAssembly.Module`; this package is compiled without the platform's types. */
export type CompiledWasm = object

/** The one platform name this package needs. */
declare const WebAssembly: { instantiate(module: CompiledWasm, imports: object): Promise<object> }

const dataFolder = 'sweph'
const doubles = (count: number) => count * 8

/** Starts one instance of the library with its own memory; the data unpacks into a folder in that memory. */
export async function startSwissModule(files: { wasm: CompiledWasm; data: ArrayBuffer }): Promise<SwissModule> {
  const swe = await instantiate(files)
  const at = {
    xx: swe._malloc(doubles(6)),
    cusps: swe._malloc(doubles(13)),
    angles: swe._malloc(doubles(10)),
    place: swe._malloc(doubles(3)),
    horizon: swe._malloc(doubles(3)),
    moments: swe._malloc(doubles(2)),
    calendar: swe._malloc(doubles(4)),
    error: swe._malloc(256),
  }
  swe.ccall('swe_set_ephe_path', 'string', ['string'], [dataFolder])
  return { swe, at }
}

type Started = (instance: object, module: CompiledWasm) => void

const instantiateCompiled = async (wasm: CompiledWasm, imports: object, started: Started) => {
  started(await WebAssembly.instantiate(wasm, imports), wasm)
}

function instantiate({ wasm, data }: { wasm: CompiledWasm; data: ArrayBuffer }): Promise<SwissInstance> {
  return new Promise((resolve, reject) => {
    // The glue has no way to hear of a failed instantiation: without this it would wait for ever.
    const fail = (cause: unknown) =>
      reject(new AppError('UNAVAILABLE', `Swiss Ephemeris did not start: ${String(cause)}. Check swisseph.wasm.`))
    const options = {
      instantiateWasm(imports: object, started: Started) {
        instantiateCompiled(wasm, imports, started).catch(fail)
        return {}
      },
      getPreloadedPackage: () => data,
      locateFile: (path: string) => path,
      print: () => {},
      printErr: () => {},
    }
    // Safe because the checksum in tools/prepare.ts fixes what this factory makes.
    factory(options).then((instance) => resolve(instance as SwissInstance), fail)
  })
}

/** The double at an address. The view is read afresh each time: memory may have grown. */
export const doubleAt = ({ swe }: SwissModule, address: Address, index = 0): number =>
  // Safe because every address comes from `Buffers`.
  swe.HEAPF64[(address >> 3) + index] as number

export const putDouble = ({ swe }: SwissModule, address: Address, index: number, value: number): void => {
  swe.HEAPF64[(address >> 3) + index] = value
}

export const errorText = ({ swe, at }: SwissModule): string => swe.UTF8ToString(at.error)

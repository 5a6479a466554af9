import { ayanamsas, bodies, type Ephemeris } from '@orrery/ephemeris'
import { fileSpan } from '../src/span.ts'

const instants = 96
const firstDesignJdUt1 = fileSpan.firstJdUt1 + 93
/** Steps by the golden section spread over any span without a repetition; plain arithmetic, the same on every machine. */
const goldenSection = 0.618_033_988_749_894_9
const latitudes = [0, 35.68, -33.87, 51.5, 64.15, 78.2]

function* doublesAt(sky: Ephemeris, jdUt1: number, index: number): Generator<number> {
  for (const body of bodies) {
    const { longitude, latitude, distance, speed } = sky.position(jdUt1, body)
    yield* [longitude, latitude, distance, speed, sky.declination(jdUt1, body), sky.longitude(jdUt1, body)]
  }
  for (const ayanamsa of ayanamsas) yield sky.ayanamsaDegrees(jdUt1, ayanamsa)
  const place = { latitude: latitudes[index % latitudes.length] ?? 0, longitude: (index * 37) % 180 }
  for (const system of ['P', 'K', 'R', 'W'] as const) {
    const { ascendant, midheaven, vertex, armc, cusps } = sky.houses(jdUt1, place, system)
    yield* [ascendant, midheaven, vertex, armc, ...(cusps ?? [])]
  }
  yield sky.deltaTSeconds(jdUt1)
  yield sky.obliquityDegrees(jdUt1)
  yield sky.sunAltitudeDegrees(jdUt1, place)
  yield sky.nextRiseSet(jdUt1, 'sun', place, 'rise') ?? -1
  yield sky.nextSunCrossing((sky.longitude(jdUt1, 'sun') + 272) % 360, jdUt1 - 93)
}

/** Some fifteen thousand doubles from every method, over six centuries and from the equator to the arctic. */
export function skyDoubles(sky: Ephemeris): Float64Array<ArrayBuffer> {
  const days = fileSpan.lastJdUt1 - 3 - firstDesignJdUt1
  const doubles: number[] = []
  for (let index = 0; index < instants; index += 1) {
    doubles.push(...doublesAt(sky, firstDesignJdUt1 + days * ((index * goldenSection) % 1), index))
  }
  return Float64Array.from(doubles)
}

/** sha256 of these doubles as they lie in memory (little-endian). */
export async function skyFingerprint(sky: Ephemeris): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', skyDoubles(sky)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What Node 24 on x86-64 made; workerd and Chromium must agree to the last bit. Changes only with the pinned library. */
export const expectedFingerprint = '4bca8c9a47ce81b274ca9238fc92161de22fc1ad23c07e6ab532814459ef2312'

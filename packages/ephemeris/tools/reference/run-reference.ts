/**
 * Compiles `reference.c` against the library of this machine and reads what it prints. Run by itself it writes the
 * checked-in values: `node packages/ephemeris/tools/reference/run-reference.ts`.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HouseSystem } from '@orrery/ephemeris'
import { dataFiles, dataFolder, runInC } from './run-in-c.ts'

/** Angles are ascendant, midheaven, ARMC, vertex. A negative `code` says that the cusps are those of another system. */
export type ReferenceHouses = { code: number; cusps: number[]; angles: [number, number, number, number] }

export type ReferenceDate = {
  utc: [year: number, month: number, day: number, hour: number, minute: number, second: number]
  jdTt: number
  jdUt1: number
  deltaTDays: number
  obliquity: number
  /** In the order of `bodies`: longitude, latitude, distance, speed, declination. */
  positions: [number, number, number, number, number][]
  trueLongitudes: number[]
  place: [latitude: number, longitude: number]
  houses: Record<HouseSystem, ReferenceHouses>
  /** In the order of `ayanamsas`. */
  ayanamsas: number[]
  sidereal: {
    ayanamsa: number
    longitudes: number[]
    wholeSignCusps: number[]
    angles: [number, number, number, number]
  }
  sunAltitude: number
  sunrise: [number | null, number | null]
  sunset: [number | null, number | null]
  moonrise: [number | null, number | null]
  design: { target: number; jdUt1: number } | null
  /** Without Chiron, for which Moshier has no theory. */
  moshierLongitudes: number[]
}

export type Reference = {
  /** How the values came to be. */
  made: string
  library: string
  files: { name: string; sha256: string }[]
  leapSeconds: { date: [number, number, number]; jdTt: number | null; jdUt1: number | null }[]
  dates: ReferenceDate[]
}

const goldenFile = join(import.meta.dirname, '../../src/golden/libswe-2.10.03.json')
const goldenDates = 200

/** What the library on this machine says about the first dates of the generator; null, with the reason, if it cannot. */
export function liveReference(count: number): { reference: Reference | null; why: string } {
  const { printed, why } = runInC('reference.c', count)
  if (printed === null) return { reference: null, why }
  const files = dataFiles.map((name) => ({
    name,
    sha256: createHash('sha256')
      .update(readFileSync(join(dataFolder, name)))
      .digest('hex'),
  }))
  const made = `Printed by tools/reference/reference.c: the first ${count} dates of its generator.`
  const reference: Reference = { made, files, ...JSON.parse(printed) }
  return { reference, why: `${reference.library}, live, ${count} dates` }
}

/** The same values as they were printed once on x86-64 Debian 12. */
export const checkedInReference = (): Reference => JSON.parse(readFileSync(goldenFile, 'utf8'))

if (import.meta.main) {
  const { reference, why } = liveReference(goldenDates)
  if (!reference) throw new Error(`Nothing was written: ${why}.`)
  const { dates, ...header } = reference
  const rows = dates.map((date) => JSON.stringify(date)).join(',\n')
  writeFileSync(goldenFile, `${JSON.stringify(header, null, 1).slice(0, -2)},\n "dates": [\n${rows}\n]}\n`)
  console.log(`${goldenFile}: ${why}`)
}

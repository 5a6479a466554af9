import { AppError } from '@orrery/contracts/errors'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate } from '../certificate.ts'
import type { Context, WithBirth } from '../engine.ts'
import { certifiedLongitudes } from '../human_design/boundaries.ts'
import { designArcDegrees } from '../human_design/design-instant.ts'
import { gateDegrees, gateOrder, gateStartDegrees, lineDegrees, wheelPlaceOf } from '../human_design/wheel.ts'
import { birthWindowOf, certifiedSpanOf, possibilitiesOf, stabilityOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { readSky, type SkyReading } from './read-sky.ts'
import type { GeneKeysFacts, GeneKeysInput } from './schema.ts'
import { sweepSpheres } from './sweep.ts'

const secondsPerDay = 86_400
/** Far enough back to be a search, near enough for births on the first day of the ephemeris. */
const searchFromDays = 1
const toleranceSeconds = 1

/** Second derivation of the design instant: the library's own search for a crossing of the Sun. */
const designDerivation = (sky: Context['sky'], reading: SkyReading): Certificate['derivations'][number] => {
  const crossing = sky.nextSunCrossing(reading.designSunLongitude, reading.designJdUt1 - searchFromDays)
  const apartSeconds = Math.abs(crossing - reading.designJdUt1) * secondsPerDay
  if (!(apartSeconds < toleranceSeconds)) {
    throw new AppError(
      'CALCULATION_FAILED',
      'Two searches for the design instant disagree, so no profile is certified.',
    )
  }
  return {
    fact: 'design_instant',
    methods: ['Newton’s method on the apparent Sun', 'Swiss Ephemeris’ search for the Sun’s crossing'],
    result: utcText(reading.designJdUt1, sky),
    evidence: `${designArcDegrees}° of Sun before birth; the two agree within ${toleranceSeconds} s`,
  }
}

const arcInto = (longitude: number, key: number): number => (longitude - gateStartDegrees(key) + 360) % 360

/** Second derivation of key and line: by looking for the arc that holds the longitude, where the first divides once. */
const placeBySearch = (longitude: number): string => {
  const key = gateOrder.find((candidate) => arcInto(longitude, candidate) < gateDegrees) ?? Number.NaN
  let line = 1
  while (line < 6 && arcInto(longitude, key) >= line * lineDegrees) line += 1
  return `${key}.${line}`
}

const keysDerivation = ({ places }: SkyReading): Certificate['derivations'][number] => {
  const byFloor = places.map(({ longitude }) => {
    const { gate, line } = wheelPlaceOf(longitude)
    return `${gate}.${line}`
  })
  if (places.some(({ longitude }, index) => placeBySearch(longitude) !== byFloor[index])) {
    throw new AppError('CALCULATION_FAILED', 'Two derivations of a key disagree, so no profile is certified.')
  }
  return {
    fact: 'keys_and_lines',
    methods: ['one division of the wheel', 'search for the arc that holds the longitude'],
    result: byFloor.join(', '),
    evidence: places.map(({ side, planet }) => `${side}.${planet}`).join(', '),
  }
}

const atMoment = (sky: Context['sky'], reading: SkyReading): Pick<Certificate, 'longitudes' | 'derivations'> => ({
  longitudes: certifiedLongitudes(sky, reading, reading.places),
  derivations: [designDerivation(sky, reading), keysDerivation(reading)],
})

/**
 * The certificate of a profile. `confidence` is the share of the stated window in which every filled sphere has its key and its
 * line; without a profile, the share of their commonest combination; without a window, 1.
 */
export const certify = (
  { birth, focus_sequence: focus }: WithBirth<GeneKeysInput>,
  _facts: GeneKeysFacts,
  { sky }: Context,
): { certificate: Certificate; confidence: number } => {
  const { moment } = birth
  const window = birthWindowOf(birth)
  const { crossings, factsAt } = sweepSpheres(sky, focus, ...certifiedSpanOf(moment, window))
  const chances = window && possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky))
  const found = moment === null ? { longitudes: [], derivations: [] } : atMoment(sky, readSky(sky, moment.jdUt1, focus))
  const certificate = {
    ...certifyBirth(birth, sky),
    ...found,
    stable: moment === null ? {} : stabilityOf(factsAt, moment.jdUt1, crossings),
    possible: chances && chances.possible,
  }
  return { certificate, confidence: chances ? chances.confidence : 1 }
}

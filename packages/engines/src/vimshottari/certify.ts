import { AppError } from '@orrery/contracts/errors'
import { fileSpan } from '@orrery/ephemeris/span'
import type { Birth, BirthMoment } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate, CertifiedLongitude } from '../certificate.ts'
import { certifiedLongitude } from '../certified-longitude.ts'
import type { Context, WithBirth } from '../engine.ts'
import { birthWindowOf, possibilitiesOf, stabilityOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { epochSecondsOf } from './instants.ts'
import { nowOf, sweepOf } from './calculate.ts'
import { cyclePosition, nakshatraDegrees, placeMoon } from './nakshatras.ts'
import { lordsAtPosition } from './periods.ts'
import { type DashaReckoning, moonLongitude, reckoningOf } from './reckoning.ts'
import type { VimshottariFacts, VimshottariInput } from './schema.ts'
import { signedArc } from '../zodiac.ts'

const halfDay = 0.5
const minuteDays = 1 / 1440
const secondsPerDay = 86_400
const padaDegrees = nakshatraDegrees / 4

/** Twelve hours to both sides for the stability and the whole window, as far as the ephemeris goes. */
const spanOf = ({ moment, window }: Birth) => {
  const around = moment === null ? [] : [moment.jdUt1 - halfDay, moment.jdUt1 + halfDay]
  const within = window === null ? [] : [window.from.jdUt1, window.to.jdUt1]
  return {
    fromJdUt1: Math.max(fileSpan.firstJdUt1, Math.min(...around, ...within)),
    toJdUt1: Math.min(fileSpan.lastJdUt1, Math.max(...around, ...within)),
  }
}

const toEdge = (id: string, kind: string, stepDegrees: number, longitude: number, degreesPerDay: number) => {
  const into = longitude % stepDegrees
  const arcDegrees = into < stepDegrees / 2 ? -into : stepDegrees - into
  const at = (longitude + arcDegrees) % 360
  return certifiedLongitude({
    id,
    longitude,
    boundary: { kind, at: Math.round(at * 1e7) / 1e7, arcDegrees },
    degreesPerDay,
  })
}

const longitudesOf = (
  sky: Context['sky'],
  { jdUt1 }: BirthMoment,
  reckoning: DashaReckoning,
): readonly CertifiedLongitude[] => {
  const moon = moonLongitude(sky, jdUt1, reckoning)
  const later = moonLongitude(sky, jdUt1 + minuteDays, reckoning)
  const degreesPerDay = (signedArc(moon, later) * secondsPerDay) / 60
  return [
    toEdge('sidereal.moon', 'nakshatra', nakshatraDegrees, moon, degreesPerDay),
    toEdge('sidereal.moon.pada', 'pada', padaDegrees, moon, degreesPerDay),
  ]
}

/** Closer than this to the edge of a pratyantardasha, rounding may decide, and nothing is derived twice. */
const edgeSeconds = 1

/** Current lords read off the calendar, and found again by arithmetic within the cycle alone. */
const currentDerivation = (
  { timeline }: VimshottariFacts,
  { moon, birthEpochSeconds, nowEpochSeconds }: { moon: number; birthEpochSeconds: number; nowEpochSeconds: number },
): Certificate['derivations'] => {
  const current = timeline.current_pratyantardasha
  if (current === null) return []
  const edges = [current.start_date, current.end_date].map((date) => epochSecondsOf(date) ?? nowEpochSeconds)
  if (edges.some((edge) => Math.abs(edge - nowEpochSeconds) <= edgeSeconds)) return []
  const years = (nowEpochSeconds - birthEpochSeconds) / (timeline.convention.year_days * secondsPerDay)
  const position = cyclePosition(moon) + years
  const found = lordsAtPosition(position, current.lords.length)
  if (found.join() !== current.lords.join()) {
    throw new AppError('CALCULATION_FAILED', 'Two derivations of the current periods disagree, so none is stated.')
  }
  return [
    {
      fact: 'current_pratyantardasha',
      methods: ['the period that holds the date', 'the place in the cycle of 120 years, by remainders'],
      result: found.join('–'),
      evidence: `${(position % 120).toFixed(6)} years after the start of Ketu`,
    },
  ]
}

const lordDerivation = (moon: number, { timeline }: VimshottariFacts): Certificate['derivations'] => {
  const { lord } = placeMoon(moon)
  const [found] = lordsAtPosition(cyclePosition(moon), 1)
  const told = timeline.birth_nakshatra?.ruling_planet
  // On the very edge of a nakshatra a rounding of the last bit may tell the cycle from the count.
  if (found !== lord || told !== lord) return []
  return [
    {
      fact: 'ruling_planet',
      methods: ['the count of nakshatras', 'the place in the cycle of 120 years'],
      result: lord,
      evidence: `${moon.toFixed(7)}° sidereal`,
    },
  ]
}

/**
 * The certificate of a timeline. `confidence` is the share of the stated window in which nakshatra, pada, lord at birth and
 * the current periods are all as stated; with an unknown time, the share of their commonest combination; else 1.
 */
export const certifyVimshottari = (
  input: WithBirth<VimshottariInput>,
  facts: VimshottariFacts,
  { sky, now }: Pick<Context, 'sky' | 'now'>,
): { certificate: Certificate; confidence: number } => {
  const { birth } = input
  const { moment } = birth
  const window = birthWindowOf(birth)
  const reference = moment ?? birth.window?.from
  if (reference === undefined) {
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  }
  const reckoning = reckoningOf(input)
  const sweep = sweepOf(sky, input, { reference, span: spanOf(birth) }, now)
  const chances = window && possibilitiesOf(sweep.factsAt, window, sweep.crossings, (jd) => utcText(jd, sky))
  const moon = moment && moonLongitude(sky, moment.jdUt1, reckoning)
  const instants = { birthEpochSeconds: epochSecondsOf(reference.utc) ?? 0, nowEpochSeconds: nowOf(input, now) }
  return {
    certificate: {
      ...certifyBirth(birth, sky),
      longitudes: moment === null ? [] : longitudesOf(sky, moment, reckoning),
      derivations:
        moon === null ? [] : [...lordDerivation(moon, facts), ...currentDerivation(facts, { moon, ...instants })],
      stable: moment === null ? {} : stabilityOf(sweep.factsAt, moment.jdUt1, sweep.crossings),
      possible: chances && chances.possible,
    },
    confidence: chances ? chances.confidence : 1,
  }
}

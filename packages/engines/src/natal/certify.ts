import type { Birth } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate, CertifiedLongitude } from '../certificate.ts'
import type { Context, WithBirth } from '../engine.ts'
import { natalBodies } from './bodies.ts'
import { headlinesOver, stabilityOfHeadlines } from './headlines.ts'
import { houseOf, housesAt } from './houses.ts'
import { chancesOf } from './possible.ts'
import type { NatalChart, NatalFacts, NatalInput } from './schema.ts'
import { type Settings, settingsOf } from './settings.ts'
import { degreeInSign, signedArc, signOf } from './zodiac.ts'

/** Slower than this (degrees a day) a body counts as standing still: a day would not carry it an arcsecond. */
const standstillDegreesPerDay = 1 / 3600
const minutesPerDay = 1440
/** Half a minute to each side: how fast an angle turns at this moment. */
const probeDays = 0.5 / minutesPerDay

const roundedTo = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

const toSignBoundary = (id: string, longitude: number, degreesPerDay: number): CertifiedLongitude => {
  const into = degreeInSign(longitude)
  const arc = into < 15 ? -into : 30 - into
  const boundary = into < 15 ? longitude - into : longitude - into + 30
  return {
    id: `natal.${id}`,
    longitude: roundedTo(longitude, 7),
    nearest_boundary: {
      kind: 'sign',
      at: Math.round(boundary) % 360,
      arc_degrees: roundedTo(arc, 7),
      minutes:
        Math.abs(degreesPerDay) < standstillDegreesPerDay ? null : roundedTo((arc / degreesPerDay) * minutesPerDay, 2),
    },
  }
}

const angleSpeeds = (birth: Birth, settings: Settings, sky: Context['sky']) => {
  const { moment, coordinates } = birth
  if (moment === null || coordinates === null) return { ascendant: 0, midheaven: 0 }
  const before = housesAt(sky, moment.jdUt1 - probeDays, coordinates, settings.system, settings.ayanamsa)
  const after = housesAt(sky, moment.jdUt1 + probeDays, coordinates, settings.system, settings.ayanamsa)
  return {
    ascendant: signedArc(before.ascendant, after.ascendant) / (2 * probeDays),
    midheaven: signedArc(before.midheaven, after.midheaven) / (2 * probeDays),
  }
}

const longitudesOf = ({ bodies, angles }: NatalChart, speeds: { ascendant: number; midheaven: number }) => [
  ...natalBodies.flatMap((id) => {
    const { longitude, speed } = bodies[id]
    return longitude === null || speed === null ? [] : [toSignBoundary(id, longitude, speed)]
  }),
  ...(angles === null
    ? []
    : [
        toSignBoundary('ascendant', angles.ascendant, speeds.ascendant),
        toSignBoundary('midheaven', angles.midheaven, speeds.midheaven),
      ]),
]

/**
 * Sect twice: by the Sun's altitude, which decides, and by the house it stands in. They differ only near the horizon at
 * high latitudes and for a Sun close to the cusp, where the house is the worse witness.
 */
const derivationsOf = ({ sect, sun_altitude, bodies, angles, houses }: NatalChart): Certificate['derivations'] => {
  if (sect === null || sun_altitude === null || angles === null) return []
  const { longitude } = bodies.sun
  const isAbove = longitude !== null && signedArc(angles.ascendant, longitude) < 0
  const methods =
    isAbove === (sect === 'day')
      ? ['true altitude of the Sun', 'side of the horizon in longitude']
      : ['true altitude of the Sun']
  const ascendantHouse = houses && houseOf(angles.ascendant, houses.cusps)
  return [
    { fact: 'sect', methods, result: sect, evidence: `altitude ${sun_altitude.toFixed(4)}°` },
    {
      fact: 'ascendant.sign',
      methods: ['longitude of the rising point', ...(ascendantHouse === 1 ? ['it lies in the first house'] : [])],
      result: signOf(angles.ascendant),
      evidence: `${angles.ascendant.toFixed(5)}°`,
    },
  ]
}

/**
 * The certificate of a chart. `confidence` is the share of the stated window in which every sign, house, the sect and
 * the phase are as in the chart; with an unknown time, the share of their commonest combination; without a window, 1.
 */
export const certifyNatal = (
  input: WithBirth<NatalInput>,
  { chart }: NatalFacts,
  { sky }: Pick<Context, 'sky'>,
): { certificate: Certificate; confidence: number } => {
  const { birth } = input
  const settings = settingsOf(input)
  const chances = chancesOf(birth, sky, settings)
  const at = birth.moment?.jdUt1 ?? null
  const span = at === null ? null : { fromJdUt1: at - 0.5, toJdUt1: at + 0.5 }
  return {
    certificate: {
      ...certifyBirth(birth, sky),
      longitudes: longitudesOf(chart, angleSpeeds(birth, settings, sky)),
      derivations: derivationsOf(chart),
      stable:
        at === null || span === null
          ? {}
          : stabilityOfHeadlines(headlinesOver(sky, birth.coordinates, settings, span), at),
      possible: chances && chances.possible,
    },
    confidence: chances ? chances.confidence : 1,
  }
}

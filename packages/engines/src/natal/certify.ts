import { AppError } from '@orrery/contracts/errors'
import type { Birth } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate, CertifiedLongitude } from '../certificate.ts'
import { certifiedLongitude } from '../certified-longitude.ts'
import type { Context, WithBirth } from '../engine.ts'
import { natalBodies } from './bodies.ts'
import { headlinesOver, stabilityOfHeadlines } from './headlines.ts'
import { housesAt } from './houses.ts'
import { chancesOf } from './possible.ts'
import { overHorizon } from './rising-point.ts'
import type { NatalChart, NatalFacts, NatalInput } from './schema.ts'
import { type Settings, settingsOf } from './settings.ts'
import { degreeInSign, signedArc, signOf } from '../zodiac.ts'

const minutesPerDay = 1440
/** Half a minute to each side: how fast an angle turns at this moment. */
const probeDays = 0.5 / minutesPerDay

const toSignBoundary = (id: string, longitude: number, degreesPerDay: number): CertifiedLongitude => {
  const into = degreeInSign(longitude)
  const arcDegrees = into < 15 ? -into : 30 - into
  const at = Math.round(longitude + arcDegrees) % 360
  return certifiedLongitude({
    id: `natal.${id}`,
    longitude,
    boundary: { kind: 'sign', at, arcDegrees },
    degreesPerDay,
  })
}

const angleSpeeds = (birth: Birth, settings: Settings, sky: Context['sky']) => {
  const { moment, coordinates } = birth
  if (moment === null || coordinates === null) return { ascendant: 0, midheaven: 0 }
  const anglesAt = (jdUt1: number) => {
    const turn = sky.turn(jdUt1, coordinates.longitude)
    return housesAt(sky, { jdUt1, place: coordinates, turn }, settings.ayanamsa)(settings.system)
  }
  const [before, after] = [anglesAt(moment.jdUt1 - probeDays), anglesAt(moment.jdUt1 + probeDays)]
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

/** By the Sun's altitude, which decides, and by its side of the horizon; where they differ, it was not derived twice. */
const sectDerivation = ({ sect, sun_altitude, bodies, angles }: NatalChart): Certificate['derivations'] => {
  const { longitude } = bodies.sun
  if (sect === null || sun_altitude === null || angles === null || longitude === null) return []
  const isAbove = signedArc(angles.ascendant, longitude) < 0
  if (isAbove !== (sect === 'day')) return []
  const methods = ['true altitude of the Sun', 'side of the horizon in longitude']
  return [{ fact: 'sect', methods, result: sect, evidence: `altitude ${sun_altitude.toFixed(4)}°` }]
}

const horizonToleranceDegrees = 1e-6

/** The ascendant of the house calculation, and its place over the horizon found back by trigonometry. */
const ascendantDerivation = (
  { moment, coordinates }: Birth,
  { angles }: NatalChart,
  settings: Settings,
  sky: Context['sky'],
): Certificate['derivations'] => {
  if (moment === null || coordinates === null || angles === null) return []
  const turn = sky.turn(moment.jdUt1, coordinates.longitude)
  const { ascendant } = sky.housesOfTurn(turn, coordinates.latitude, settings.system)
  const { altitude, isEastern } = overHorizon({ longitude: ascendant, latitude: 0 }, turn, coordinates.latitude)
  if (Math.abs(altitude) > horizonToleranceDegrees) {
    throw new AppError('CALCULATION_FAILED', 'The ascendant does not lie on the horizon, so no chart is stated.')
  }
  return [
    {
      fact: 'ascendant.sign',
      methods: ['the rising point of the house calculation', 'its altitude, by spherical trigonometry'],
      result: signOf(angles.ascendant),
      evidence: `${angles.ascendant.toFixed(5)}°, on the ${isEastern ? 'eastern' : 'western'} horizon`,
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
      derivations: [...sectDerivation(chart), ...ascendantDerivation(birth, chart, settings, sky)],
      stable:
        at === null || span === null
          ? {}
          : stabilityOfHeadlines(headlinesOver(sky, birth.coordinates, settings, span), at),
      possible: chances && chances.possible,
    },
    confidence: chances ? chances.confidence : 1,
  }
}

import type { Engine, WithBirth } from '../engine.ts'
import { orbSets } from './aspects.ts'
import { natalBodies } from './bodies.ts'
import { calculateNatal } from './calculate.ts'
import { certifyNatal } from './certify.ts'
import { describeNatal } from './describe.ts'
import { wheelPicture } from './picture.ts'
import type { NatalFacts, NatalInput } from './schema.ts'

const unknownTime = 'The time of birth is not known, and no hour is assumed for it.'

const absentOf = ({ chart, transits }: NatalFacts): Record<string, string> => ({
  ...(chart.time_known
    ? {}
    : {
        'chart.angles': unknownTime,
        'chart.houses': unknownTime,
        'chart.sect': unknownTime,
        'chart.lots': unknownTime,
      }),
  ...(chart.time_known && chart.houses_unavailable ? { 'chart.houses': chart.houses_unavailable.reason } : {}),
  ...(transits === null ? { transits: 'Not asked for: send target_date.' } : {}),
})

const warningsOf = (input: WithBirth<NatalInput>, { chart, birth_info: birth }: NatalFacts): readonly string[] => {
  const uncertainty = chart.error_bars?.delta_t_uncertainty_seconds ?? 0
  return [
    ...(uncertainty > 10
      ? [
          `ΔT is a forecast for ${birth.local_date.slice(0, 4)}, uncertain by about ${Math.round(uncertainty)} s: the Moon by ${(chart.error_bars?.arcseconds['moon'] ?? 0).toFixed(0)}″.`,
        ]
      : []),
    ...(input.zodiac === 'tropical' && input.ayanamsa !== undefined
      ? ['ayanamsa was not used, because the zodiac is tropical. Send zodiac sidereal for a chart by it.']
      : []),
    ...(chart.time_known && input.birth.coordinates && Math.abs(input.birth.coordinates.latitude) >= 66
      ? [
          'Near and beyond the polar circles the certificate gives no stability of houses: there the systems come and go.',
        ]
      : []),
  ]
}

/** Where bodies and angles stand decides signs, houses, aspects and lots. */
const signed = ({ chart, birth_info, transits, possible }: NatalFacts): unknown => ({
  bodies: natalBodies.map((body) => {
    const { longitude, latitude, distance, speed, range } = chart.bodies[body]
    return [longitude, latitude, distance, speed, range]
  }),
  angles: chart.angles,
  cusps: chart.houses?.cusps,
  ayanamsa: chart.ayanamsa,
  birth_info,
  transits,
  possible,
})

/** The natal chart of a birth: positions, angles, houses, aspects, with a certificate of how sure each is. */
export const natal: Engine<WithBirth<NatalInput>, NatalFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Astrology is a symbolic system; the positions are exact, but there is no scientific evidence that they describe people or events.',
  conventions: {
    positions:
      'geocentric, ecliptic and equinox of date; apparent unless positions is true, which leaves angles, houses and declinations apparent',
    zodiac: 'tropical unless asked; signs are half-open arcs of 30°',
    houses: 'half-open from cusp to cusp; no body is drawn forward to the next cusp',
    node: 'true unless asked; the South Node lies opposite',
    aspects:
      'between Sun to Pluto, North Node, Chiron, mean Lilith, Ascendant and Midheaven; the closest type within the orb; orbs named in chart.orbs',
    applying: 'by the relative motion of both bodies',
    sect: 'day while the true altitude of the Sun’s centre is at least 0°',
    lots: 'Fortune by day Ascendant + Moon − Sun, by night Ascendant + Sun − Moon; Spirit the reverse',
    elements: 'counted over Sun to Pluto, one each',
    moon_phase: 'eight arcs of 45° of Moon minus Sun (Rudhyar)',
    transits: 'for a date: positions at 00:00 UTC, exact instants within that UTC day',
  },
  sources: [
    'Swiss Ephemeris 2.10.03, Astrodienst AG (positions, houses, ayanamsas)',
    'Ptolemy, Tetrabiblos I.17–19 (domiciles and exaltations)',
    'Vettius Valens, Anthologies II; Paulus Alexandrinus 23 (lots by day and night)',
    'Dane Rudhyar, The Lunation Cycle, 1967 (eight phases)',
    'Morrison and Stephenson 2004; Huber 2000 (uncertainty of ΔT)',
  ],
  presets: { orbs: orbSets },
  calculate: calculateNatal,
  chartKey: 'chart',
  absent: absentOf,
  warnings: warningsOf,
  signed,
  certify: certifyNatal,
  describe: describeNatal,
  pictures: (facts) => [wheelPicture(facts)],
}

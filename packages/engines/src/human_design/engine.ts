import type { Engine, WithBirth } from '../engine.ts'
import { calculate } from './calculate.ts'
import { certify } from './certify.ts'
import { describe } from './describe.ts'
import { closeBoundaryWarnings } from './nearest-boundaries.ts'
import { bodygraphPicture } from './picture.ts'
import { type Planet, planets } from './planets.ts'
import type { HumanDesignFacts, HumanDesignInput } from './schema.ts'

const unknownTime = 'The time of birth is not known, and no hour is assumed for it.'

const absent = (facts: HumanDesignFacts): Record<string, string> => {
  if (facts.chart === null) return { chart: unknownTime, design_info: unknownTime }
  return facts.design_info === null ? { design_info: 'Not asked for: include_design_calculation is false.' } : {}
}

const warnings = (_input: WithBirth<HumanDesignInput>, { chart }: HumanDesignFacts): readonly string[] =>
  closeBoundaryWarnings(chart?.nearest_boundaries ?? [])

const longitudesOf = (gates: Readonly<Record<Planet, { longitude: number }>>) =>
  planets.map((planet) => gates[planet].longitude)

/** Longitudes decide gates, centers, type and everything else. */
const signed = ({ chart, birth_info, design_info, possible, certain }: HumanDesignFacts): unknown => ({
  personality: chart && longitudesOf(chart.personality_gates),
  design: chart && longitudesOf(chart.design_gates),
  birth_info,
  design_info,
  possible,
  certain,
})

/** Human Design from a birth moment: two readings of the sky, 88° of Sun apart, on one wheel of 64 gates. */
export const humanDesign: Engine<WithBirth<HumanDesignInput>, HumanDesignFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Human Design is a symbolic system put together in 1987; there is no scientific evidence that it describes people, so use it to reflect and decide for yourself.',
  conventions: {
    wheel:
      'Gate 41 starts at 302°00′00″ of the tropical ecliptic of date; 64 half-open arcs of 5.625°, lines of 0.9375°',
    positions: 'apparent, geocentric, tropical; true lunar node; Earth and South Node opposite Sun and North Node',
    design: 'the instant at which the apparent Sun stood 88.000° before its longitude at birth, searched',
    definition: 'a channel needs both gates, from either side; a gate alone defines nothing',
    type: 'a motor reaches the Throat directly or through other defined centers',
    authority: 'Emotional, Sacral, Splenic, Ego, Self-Projected, else Mental; Lunar without definition',
    circuits:
      'channels 10-34 (Centering) and 20-57 (Knowing) are counted with Integration by some schools; both are given',
    variables: 'tones 1–3 point left, 4–6 right',
    affiliation: 'not affiliated with, or endorsed by, Jovian Archive or the International Human Design School',
  },
  sources: [
    'Ra Uru Hu and Lynda Bunnell, The Definitive Book of Human Design, 2011 (centers, channels, circuits, types, profiles)',
    'Swiss Ephemeris 2.10.03, Astrodienst AG (positions, design instant)',
    'Published incarnation cross lists as named in the README',
  ],
  presets: {},
  calculate,
  chartKey: 'chart',
  absent,
  signed,
  warnings,
  certify,
  describe,
  pictures: (facts) => (facts.chart === null ? [] : [bodygraphPicture(facts.chart)]),
}

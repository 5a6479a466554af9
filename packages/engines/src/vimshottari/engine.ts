import type { Engine, WithBirth } from '../engine.ts'
import { calculateVimshottari, hourOf } from './calculate.ts'
import { certifyVimshottari } from './certify.ts'
import { describeVimshottari } from './describe.ts'
import { timelinePicture } from './picture.ts'
import { schools } from './reckoning.ts'
import type { VimshottariFacts, VimshottariInput } from './schema.ts'

const unknownTime =
  'The time of birth is not known, and no hour is assumed for it: within a day the dates move by years. See timeline.date_uncertainty.'

const currentFields = ['current_mahadasha', 'current_antardasha', 'current_pratyantardasha', 'life_phase_analysis']

const absentCurrent = ({ timeline, birth_info: birth }: VimshottariFacts): Record<string, string> => {
  if (timeline.current_mahadasha !== null) return {}
  const reason =
    birth.utc !== null && timeline.current_date < birth.utc
      ? 'current_date lies before the birth.'
      : 'current_date lies after the nine periods: the tradition counts one cycle of 120 years, and does not say that it begins anew.'
  return {
    ...Object.fromEntries(currentFields.map((field) => [`timeline.${field}`, reason])),
    current_period_analysis: reason,
    karmic_guidance: reason,
  }
}

const fieldsOfTime = [
  'moon_longitude',
  'balance_at_birth',
  ...currentFields,
  'current_path',
  'all_mahadashas',
  'upcoming_periods',
  'schools',
]

const absentOf = (facts: VimshottariFacts): Record<string, string> => {
  const { timeline } = facts
  if (timeline.time_known) {
    return {
      ...absentCurrent(facts),
      ...(timeline.date_uncertainty === null && {
        'timeline.date_uncertainty': 'The time of birth is exact, so every date stands as it is.',
      }),
      ...(timeline.near_edge === null && { 'timeline.near_edge': 'The Moon stands well inside its nakshatra.' }),
    }
  }
  return {
    ...Object.fromEntries(fieldsOfTime.map((field) => [`timeline.${field}`, unknownTime])),
    ...(timeline.birth_nakshatra === null
      ? { 'timeline.birth_nakshatra': 'The Moon changed its nakshatra on the day of birth: see possible.nakshatra.' }
      : {}),
    current_period_analysis: unknownTime,
    karmic_guidance: unknownTime,
    favorable_periods: unknownTime,
    challenging_periods: unknownTime,
  }
}

const nested = 4

const warningsOf = (input: WithBirth<VimshottariInput>, { timeline }: VimshottariFacts): readonly string[] => {
  const { date_uncertainty: moved, near_edge: edge, schools: compared } = timeline
  const others = compared.filter(({ same_ruler: isSame }) => !isSame).map(({ title }) => title)
  return [
    ...(timeline.time_known && moved
      ? [
          `The time of birth is uncertain, so no date is sure: every one may come up to ${Math.ceil(moved.earlier_days)} days earlier or ${Math.ceil(moved.later_days)} days later.`,
        ]
      : []),
    ...(edge ? [edge.text] : []),
    ...(others.length > 0
      ? [
          `By ${others.join(', ')} the same birth has another lord, for the zodiac is counted from elsewhere: see timeline.schools.`,
        ]
      : []),
    ...(input.preset !== undefined && timeline.convention.preset === null
      ? [`Fields of the request win over the preset ${input.preset}: what was used stands in timeline.convention.`]
      : []),
    ...(input.include_sub_periods && input.levels >= nested
      ? [
          'Sookshmas are nested within the current mahadasha and pranas within the current antardasha only: there are 59,049 of them.',
        ]
      : []),
  ]
}

/** The Moon, the way of reckoning and the two instants decide every period. */
const signed = ({ timeline, birth_info, possible }: VimshottariFacts): unknown => ({
  moon: timeline.moon_longitude,
  convention: timeline.convention,
  current_date: timeline.current_date,
  nakshatra: timeline.birth_nakshatra,
  balance: timeline.balance_at_birth,
  birth_info,
  possible,
})

/** Vimshottari dasha: 120 years of planetary periods, from the place of the Moon at birth. */
export const vimshottari: Engine<WithBirth<VimshottariInput>, VimshottariFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Vimshottari dasha is a symbolic system of Indian astrology; the dates are exact, but there is no scientific evidence that periods describe lives.',
  conventions: {
    reckoning:
      'ayanamsa, Moon and length of the year of this answer stand in timeline.convention; orrery unless asked: Lahiri with nutation, apparent Moon, 365.25 days',
    nakshatras: '27 half-open arcs of 13°20′ from 0° sidereal Aries, four padas of 3°20′ each; the first is Ketu’s',
    periods:
      'Ketu 7, Venus 20, Sun 6, Moon 10, Mars 7, Rahu 18, Jupiter 16, Saturn 19, Mercury 17 years; half-open; five levels, each part = whole × years / 120, beginning with its own lord',
    first_period:
      'starts before birth by the passed share of the nakshatra; its sub-periods divide the whole, and birth cuts them',
    dates:
      'instants in UTC to the second; days of 86,400 s of UTC; local dates by the clock of the birthplace, or by the stated offset without a zone',
    current_date: 'an instant, or the first instant of a date in UTC; now, cut to the hour, when left out',
    beyond: 'before birth and after the ninth period nothing is current: the cycle is not repeated',
    sub_periods:
      'three levels everywhere; sookshmas within the current mahadasha, pranas within the current antardasha',
    true_moon: 'without light-time, aberration and nutation, with an ayanamsa without nutation',
    favorable:
      'antardashas whose two lords are natural friends (challenging: enemies), both ways taken together; Rahu and Ketu have no part in that table',
    tara: 'mahadashas counted from the one at birth',
    uncertain_time: 'dates are those of the stated moment; date_uncertainty bounds each, for all move together',
  },
  sources: [
    'Brihat Parashara Hora Shastra, translated by R. Santhanam, 1984 (chapters 3 and 46: friendships, lords, years, sub-periods)',
    'B. V. Raman, A Manual of Hindu Astrology, 1935 (balance at birth, sub-periods)',
    'P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 2000 (worked examples)',
    'Muhurta Chintamani of Rama Daivajna, 1600 (classes of the nakshatras)',
    'Swiss Ephemeris 2.10.03, Astrodienst AG (Moon, ayanamsas)',
  ],
  presets: schools,
  calculate: calculateVimshottari,
  chartKey: 'timeline',
  absent: absentOf,
  warnings: warningsOf,
  signed,
  asOf: (input, now) => (input.current_date === undefined ? hourOf(now) : ''),
  certify: certifyVimshottari,
  describe: describeVimshottari,
  pictures: (facts) => [timelinePicture(facts)],
}

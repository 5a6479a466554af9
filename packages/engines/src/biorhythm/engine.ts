import type { Engine } from '../engine.ts'
import { todayIn } from '../today.ts'
import { calculateBiorhythm } from './calculate.ts'
import { describeBiorhythm } from './describe.ts'
import { biorhythmPicture } from './picture.ts'
import type { BiorhythmFacts, BiorhythmInput } from './schema.ts'

const absentExtended = 'Not asked for: set include_extended_cycles to true.'

/** Days between two dates decide every value. */
const signed = (facts: BiorhythmFacts): unknown =>
  facts.variant === 'single' ? [facts.days_alive, facts.target_date] : [facts.days_between, facts.target_date]

/** Sine cycles of 23, 28 and 33 days, as a tradition, counted in calendar days. */
export const biorhythm: Engine<BiorhythmInput, BiorhythmFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Biorhythms are a symbolic tradition from the early twentieth century; controlled studies have found no effect, so read them as a prompt for reflection.',
  conventions: {
    value: '100 · sin(2π · d / period), d the difference of two calendar dates; every curve is 0 on the day of birth',
    critical: 'within 5 % of zero; zero_crossing marks the day that really contains the crossing',
    peak_and_valley: 'at or above 95 %, at or below −95 %',
    overall_energy: 'mean of the 23-, 28- and 33-day cycles',
    trend: 'classical cycles rising or at their peak, against those falling or in their valley',
    best_and_challenging: 'mean above 50 %; mean below −25 % or a critical cycle',
    synchronization:
      'aligned are the cycles that share the direction of the majority; the score is the length of their mean phase vector',
    forecast: 'begins with the target date',
    target_date: 'today in the given timezone, or in UTC, when left out',
  },
  sources: [
    'Wilhelm Fliess, Der Ablauf des Lebens, 1906 (23 and 28 days)',
    'Hermann Swoboda, Die Perioden des menschlichen Organismus, 1904',
    'Alfred Teltscher, 1920s (33 days), as reported by George S. Thommen, Is This Your Day?, 1964',
    'Terence M. Hines, Comprehensive review of biorhythm theory, Psychological Reports 83, 1998 (evidence)',
  ],
  presets: {},
  calculate: calculateBiorhythm,
  chartKey: null,
  absent: (facts) =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([field, value]) => (value === null ? [[field, absentExtended]] : [])),
    ),
  warnings: () => [],
  asOf: ({ timezone }, now) => todayIn(now, timezone),
  signed,
  certify: null,
  describe: describeBiorhythm,
  pictures: (facts) => [biorhythmPicture(facts)],
}

import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import { birthInfoOf } from '../birth/birth-info.ts'
import type { Birth, BirthMoment } from '../birth/birth.ts'
import type { Context, WithBirth } from '../engine.ts'
import { birthWindowOf, possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { epochSecondsOf } from './instants.ts'
import { localDates } from './local-dates.ts'
import { lordTexts } from './content/lords.ts'
import type { Nakshatra } from './nakshatras.ts'
import { nakshatras } from './nakshatras.ts'
import { outlookOf } from './outlook.ts'
import type { Period } from './periods.ts'
import { reckoningOf } from './reckoning.ts'
import type { VimshottariFacts, VimshottariInput } from './schema.ts'
import type { Span } from './moon-motion.ts'
import { type Sweep, sweepBirths } from './sweep.ts'
import { timelineAt, timelineOfDay } from './timeline.ts'
import { wordsOfPeriod } from './words.ts'

/** The hour of an instant: what an answer without current_date takes from the clock. */
export const hourOf = (now: string): string => `${now.slice(0, 13)}:00:00Z`

export const nowOf = ({ current_date }: Pick<VimshottariInput, 'current_date'>, now: string): number =>
  epochSecondsOf(current_date ?? hourOf(now)) ?? 0

const clockOf = ({ jdUt1, utc }: BirthMoment) => ({ jdUt1, epochSeconds: epochSecondsOf(utc) ?? 0 })

/** Without a stated moment current periods change by the dozen within the day: two levels tell enough. */
export const followedLevels = ({ moment }: Birth): number => (moment === null ? 2 : 3)

/** Every possible birth of a span. `OUT_OF_RANGE` where the ephemeris ends. */
export const sweepOf = (
  sky: Ephemeris,
  input: WithBirth<VimshottariInput>,
  { reference, span }: { reference: BirthMoment; span: Span },
  now: string,
): Sweep =>
  sweepBirths(
    sky,
    {
      reckoning: reckoningOf(input),
      clock: clockOf(reference),
      nowEpochSeconds: nowOf(input, now),
      levels: followedLevels(input.birth),
    },
    span,
  )

const analysisOf = ([mahadasha, antardasha, pratyantardasha]: readonly Period[]): string | null => {
  if (mahadasha === undefined || antardasha === undefined || pratyantardasha === undefined) return null
  const sub = wordsOfPeriod(antardasha.lords).general_theme
  const { moment } = lordTexts[pratyantardasha.lord]
  const closest = `${moment.charAt(0).toLowerCase()}${moment.slice(1)}`
  return `${mahadasha.lord}, with ${antardasha.lord} in it and ${pratyantardasha.lord} in that. ${sub} Closest to hand is ${pratyantardasha.lord}: ${closest}`
}

const guidanceOf = ([mahadasha, antardasha]: readonly Period[]): string | null =>
  mahadasha === undefined || antardasha === undefined
    ? null
    : [...new Set([lordTexts[mahadasha.lord].guidance, lordTexts[antardasha.lord].guidance])].join(' ')

const withUnknownTime = (
  input: WithBirth<VimshottariInput>,
  sweep: Sweep,
  possible: VimshottariFacts['possible'],
  now: number,
): VimshottariFacts => {
  const [only, ...others] = possible?.['nakshatra'] ?? []
  const certain = others.length === 0 ? nakshatras.find((name) => name === only?.value) : undefined
  const nakshatra: Nakshatra | null = certain ?? null
  return {
    timeline: timelineOfDay({ birth: input.birth, sweep }, input, now, nakshatra),
    birth_info: birthInfoOf(input.birth),
    current_period_analysis: null,
    karmic_guidance: null,
    favorable_periods: [],
    challenging_periods: [],
    possible,
  }
}

/**
 * The timeline of a birth. With an unknown time of day the ranges of all dates and what is possible, never a timeline for a
 * guessed hour.
 */
export const calculateVimshottari = (
  input: WithBirth<VimshottariInput>,
  { sky, now }: Pick<Context, 'sky' | 'now'>,
): VimshottariFacts => {
  const { birth } = input
  const nowEpochSeconds = nowOf(input, now)
  const window = birthWindowOf(birth)
  const reference = birth.moment ?? birth.window?.from
  if (reference === undefined) {
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  }
  const sweep = window && sweepOf(sky, input, { reference, span: window }, now)
  const possible =
    window && sweep && possibilitiesOf(sweep.factsAt, window, sweep.crossings, (jd) => utcText(jd, sky)).possible
  if (birth.moment === null) {
    if (sweep === null) throw new AppError('CALCULATION_FAILED', 'A day of birth has a beginning and an end.')
    return withUnknownTime(input, sweep, possible, nowEpochSeconds)
  }

  const reading = timelineAt(sky, { birth, moment: birth.moment, sweep }, input, nowEpochSeconds)
  const localDate = localDates(birth)
  return {
    timeline: reading.timeline,
    birth_info: birthInfoOf(birth),
    current_period_analysis: analysisOf(reading.current),
    karmic_guidance: guidanceOf(reading.current),
    favorable_periods: outlookOf(reading.upcoming, 'friendly', localDate),
    challenging_periods: outlookOf(reading.upcoming, 'strained', localDate),
    possible,
  }
}

import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import type { Birth } from '../birth/birth.ts'
import type { Possibility } from '../certificate.ts'
import { possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { headlinesOver, sweepOf } from './headlines.ts'
import type { Settings } from './settings.ts'

export type Chances = { possible: Record<string, Possibility[]>; confidence: number }

/**
 * The values each fact can have within the stated window, or null without one. With an unknown time: nothing of the
 * place.
 */
export const chancesOf = (birth: Birth, sky: Ephemeris, settings: Settings): Chances | null => {
  const { moment, window, coordinates } = birth
  if (window === null) return null
  const span = { fromJdUt1: window.from.jdUt1, toJdUt1: window.to.jdUt1 }
  const headlines = headlinesOver(sky, moment === null ? null : coordinates, settings, span)
  const { crossings, factsAt } = sweepOf(headlines, span)
  return possibilitiesOf(factsAt, { ...span, atJdUt1: moment?.jdUt1 ?? null }, crossings, (jd) => utcText(jd, sky))
}

/** The day a birth of unknown time lies in. */
export const dayOf = ({ window }: Birth): { fromJdUt1: number; toJdUt1: number } => {
  if (window === null)
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  return { fromJdUt1: window.from.jdUt1, toJdUt1: window.to.jdUt1 }
}

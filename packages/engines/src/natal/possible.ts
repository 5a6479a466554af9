import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import type { Birth } from '../birth/birth.ts'
import type { Possibility } from '../certificate.ts'
import { type BirthWindow, birthWindowOf, possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { headlinesOver, sweepOf } from './headlines.ts'
import type { Settings } from './settings.ts'

export type Chances = { possible: Record<string, Possibility[]>; confidence: number }

/**
 * The values each fact can have within the stated window, or null without one. With an unknown time: nothing of the
 * place.
 */
export const chancesOf = (birth: Birth, sky: Ephemeris, settings: Settings): Chances | null => {
  const window = birthWindowOf(birth)
  if (window === null) return null
  const headlines = headlinesOver(sky, birth.moment === null ? null : birth.coordinates, settings, window)
  const { crossings, factsAt } = sweepOf(headlines, window)
  return possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky))
}

/** The day a birth of unknown time lies in. */
export const dayOf = (birth: Birth): BirthWindow => {
  const window = birthWindowOf(birth)
  if (window === null)
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  return window
}

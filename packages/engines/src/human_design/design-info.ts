import { AppError } from '@orrery/contracts/errors'
import { type Ephemeris, supportedRange } from '@orrery/ephemeris'
import { z } from 'zod'
import { utcInstant } from '../birth/birth-info.ts'
import type { Birth } from '../birth/birth.ts'
import { utcText } from '../utc-text.ts'
import { designArcDegrees } from './design-instant.ts'

/** `design_info` of answers with a design side: how its instant was found. */
export const designInfo = z.object({
  utc: utcInstant,
  jd_ut1: z.number(),
  sun_longitude: z.number().describe('Degrees of the tropical ecliptic of date.'),
  sun_arc_degrees: z.number().describe('88: the way of the Sun from design to birth.'),
  days_before_birth: z.number(),
})

export const designInfoOf = (
  { jdUt1, sunLongitude }: { jdUt1: number; sunLongitude: number },
  birthJdUt1: number,
  sky: Ephemeris,
): z.output<typeof designInfo> => ({
  utc: utcText(jdUt1, sky),
  jd_ut1: jdUt1,
  sun_longitude: sunLongitude,
  sun_arc_degrees: designArcDegrees,
  days_before_birth: birthJdUt1 - jdUt1,
})

/** Refuses births (`OUT_OF_RANGE`) whose design instant lies before the ephemeris. */
export const assertDesignInRange = ({ localDate }: Birth, system: string): void => {
  if (localDate >= supportedRange.firstWithDesign && localDate <= supportedRange.last) return
  throw new AppError(
    'OUT_OF_RANGE',
    `${system} needs the sky three months before birth, so births from ${supportedRange.firstWithDesign} to ` +
      `${supportedRange.last} can be calculated. Choose a date inside that span.`,
    { first: supportedRange.firstWithDesign, last: supportedRange.last },
  )
}

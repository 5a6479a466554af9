import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import { birthInfoOf } from '../birth/birth-info.ts'
import type { Birth } from '../birth/birth.ts'
import type { Context, WithBirth } from '../engine.ts'
import { assertDesignInRange, designInfoOf } from '../human_design/design-info.ts'
import { birthWindowOf, possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { profileOf } from './profile.ts'
import { readSky } from './read-sky.ts'
import type { GeneKeysFacts, GeneKeysInput } from './schema.ts'
import { type Focus, spheresOf, lineFactOf } from './spheres.ts'
import { sweepSpheres } from './sweep.ts'

type Possible = NonNullable<GeneKeysFacts['possible']>

const possibleOf = (birth: Birth, focus: Focus, sky: Ephemeris): GeneKeysFacts['possible'] => {
  const window = birthWindowOf(birth)
  if (window === null) return null
  const { crossings, factsAt } = sweepSpheres(sky, focus, window.fromJdUt1, window.toJdUt1)
  return possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky)).possible
}

const onlyValue = (possible: Possible, fact: string): string | null => {
  const [only, ...others] = possible[fact] ?? []
  return only !== undefined && others.length === 0 ? only.value : null
}

const certainOf = (possible: Possible, focus: Focus): NonNullable<GeneKeysFacts['certain']> => ({
  spheres: Object.fromEntries(
    spheresOf(focus).flatMap((sphere) => {
      const key = onlyValue(possible, sphere)
      if (key === null) return []
      const withLine = onlyValue(possible, lineFactOf(sphere))
      return [[sphere, { key: Number(key), line: withLine === null ? null : Number(withLine.split('.')[1]) }]]
    }),
  ),
})

const withUnknownTime = (birth: Birth, focus: Focus, sky: Ephemeris): GeneKeysFacts => {
  const possible = possibleOf(birth, focus, sky)
  if (possible === null) {
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  }
  return {
    profile: null,
    birth_info: birthInfoOf(birth),
    design_info: null,
    possible,
    certain: certainOf(possible, focus),
  }
}

/**
 * The profile of a birth; with an unknown time of day what is possible and what is certain instead, never a profile for a
 * guessed hour. `OUT_OF_RANGE` for births whose design instant lies before the ephemeris.
 */
export const calculate = (input: WithBirth<GeneKeysInput>, context: Context): GeneKeysFacts => {
  const { birth, focus_sequence: focus } = input
  const { sky } = context
  assertDesignInRange(birth, 'Gene Keys')
  if (birth.moment === null) return withUnknownTime(birth, focus, sky)

  const reading = readSky(sky, birth.moment.jdUt1, focus)
  const designSun = { jdUt1: reading.designJdUt1, sunLongitude: reading.designSunLongitude }
  return {
    profile: profileOf(reading, input, context),
    birth_info: birthInfoOf(birth),
    design_info: designInfoOf(designSun, birth.moment.jdUt1, sky),
    possible: possibleOf(birth, focus, sky),
    certain: null,
  }
}

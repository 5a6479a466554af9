import { AppError } from '@orrery/contracts/errors'
import type { Ephemeris } from '@orrery/ephemeris'
import { birthInfoOf } from '../birth/birth-info.ts'
import type { Birth } from '../birth/birth.ts'
import type { Context, WithBirth } from '../engine.ts'
import { birthWindowOf, possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { calculateBodygraph, placesOf } from './bodygraph.ts'
import { firstBoundaries } from './boundaries.ts'
import { chartOf } from './chart.ts'
import { assertDesignInRange, designInfoOf } from './design-info.ts'
import { nearestBoundaryOf } from './nearest-boundaries.ts'
import type { HumanDesignFacts, HumanDesignInput } from './schema.ts'
import { certainActivations, sweepHeadlines } from './sweep.ts'

const possibleOf = (birth: Birth, sky: Ephemeris): HumanDesignFacts['possible'] => {
  const window = birthWindowOf(birth)
  if (window === null) return null
  const { crossings, factsAt } = sweepHeadlines(sky, window.fromJdUt1, window.toJdUt1)
  return possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky)).possible
}

const withUnknownTime = (birth: Birth, sky: Ephemeris): HumanDesignFacts => {
  if (birth.window === null) {
    throw new AppError('CALCULATION_FAILED', 'A birth without a time of day must state the day it lies in.')
  }
  const possible = possibleOf(birth, sky) ?? {}
  const activations = certainActivations(sky, birth.window.from.jdUt1, birth.window.to.jdUt1)
  const certainFacts = Object.entries(possible).flatMap(([fact, [only, ...others]]) =>
    only !== undefined && others.length === 0 ? [[fact, only.value] as const] : [],
  )
  return {
    chart: null,
    birth_info: { ...birthInfoOf(birth), sun_longitude: null },
    design_info: null,
    possible,
    certain: {
      facts: Object.fromEntries(certainFacts),
      personality_gates: activations.personality,
      design_gates: activations.design,
    },
  }
}

/**
 * The chart of a birth; with an unknown time of day what is possible and what is certain instead, never a chart for a guessed
 * hour. `OUT_OF_RANGE` for births whose design instant lies before the ephemeris.
 */
export const calculate = (input: WithBirth<HumanDesignInput>, { sky }: Context): HumanDesignFacts => {
  const { birth } = input
  assertDesignInRange(birth, 'Human Design')
  if (birth.moment === null) return withUnknownTime(birth, sky)

  const birthJdUt1 = birth.moment.jdUt1
  const graph = calculateBodygraph(birthJdUt1, sky)
  const { designJdUt1, speeds, design } = graph
  const nearestBoundaries = firstBoundaries(sky, { birthJdUt1, designJdUt1, speeds }, placesOf(graph)).map(
    nearestBoundaryOf,
  )
  const designSun = { jdUt1: designJdUt1, sunLongitude: design.sun.longitude }
  return {
    chart: chartOf(graph, { isDetailed: input.detailed_gates, nearestBoundaries }),
    birth_info: { ...birthInfoOf(birth), sun_longitude: graph.personality.sun.longitude },
    design_info: input.include_design_calculation ? designInfoOf(designSun, birthJdUt1, sky) : null,
    possible: possibleOf(birth, sky),
    certain: null,
  }
}

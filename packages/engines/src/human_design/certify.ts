import type { Birth } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate } from '../certificate.ts'
import type { Context, WithBirth } from '../engine.ts'
import { birthWindowOf, possibilitiesOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { placesOf, readSides } from './bodygraph.ts'
import { certifiedLongitudes } from './boundaries.ts'
import type { HumanDesignFacts, HumanDesignInput } from './schema.ts'
import { headlineStability, sweepHeadlines } from './sweep.ts'

/** All 26 longitudes of the chart; none without a time of day. */
const longitudesOf = (moment: Birth['moment'], sky: Context['sky']): Certificate['longitudes'] => {
  if (moment === null) return []
  const read = readSides(sky, moment.jdUt1, () => true)
  return certifiedLongitudes(sky, { birthJdUt1: moment.jdUt1, ...read }, placesOf(read))
}

const chancesOf = (birth: Birth, sky: Context['sky']) => {
  const window = birthWindowOf(birth)
  if (window === null) return null
  const { crossings, factsAt } = sweepHeadlines(sky, window.fromJdUt1, window.toJdUt1)
  return possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky))
}

/**
 * The certificate of a chart. `confidence` is the share of the stated window in which type, authority, profile, definition, cross
 * and variables are all as in the chart; without a chart, the share of their commonest combination; without a window, 1.
 */
export const certify = (
  { birth }: WithBirth<HumanDesignInput>,
  facts: HumanDesignFacts,
  { sky }: Context,
): { certificate: Certificate; confidence: number } => {
  const { moment } = birth
  const chances = chancesOf(birth, sky)
  const certificate = {
    ...certifyBirth(birth, sky),
    longitudes: longitudesOf(moment, sky),
    derivations: facts.chart?.derivations ?? [],
    stable: moment === null ? {} : headlineStability(sky, moment.jdUt1),
    possible: chances && chances.possible,
  }
  return { certificate, confidence: chances ? chances.confidence : 1 }
}

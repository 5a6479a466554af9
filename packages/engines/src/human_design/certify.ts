import type { Birth } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate } from '../certificate.ts'
import type { Context, WithBirth } from '../engine.ts'
import { birthWindowOf, certifiedSpanOf, possibilitiesOf, stabilityOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { calculateBodygraph, placesOf } from './bodygraph.ts'
import { certifiedLongitudes } from './boundaries.ts'
import type { HumanDesignFacts, HumanDesignInput } from './schema.ts'
import { sweepHeadlines } from './sweep.ts'

/** All 26 longitudes of the chart; none without a time of day. */
const longitudesOf = (moment: Birth['moment'], sky: Context['sky']): Certificate['longitudes'] => {
  if (moment === null) return []
  const graph = calculateBodygraph(moment.jdUt1, sky)
  const { designJdUt1, speeds } = graph
  return certifiedLongitudes(sky, { birthJdUt1: moment.jdUt1, designJdUt1, speeds }, placesOf(graph))
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
  const window = birthWindowOf(birth)
  const { crossings, factsAt } = sweepHeadlines(sky, ...certifiedSpanOf(moment, window))
  const chances = window && possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky))
  const certificate = {
    ...certifyBirth(birth, sky),
    longitudes: longitudesOf(moment, sky),
    derivations: facts.chart?.derivations ?? [],
    stable: moment === null ? {} : stabilityOf(factsAt, moment.jdUt1, crossings),
    possible: chances && chances.possible,
  }
  return { certificate, confidence: chances ? chances.confidence : 1 }
}

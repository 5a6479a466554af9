import type { Birth } from '../birth/birth.ts'
import { certifyBirth } from '../birth-certificate.ts'
import type { Certificate } from '../certificate.ts'
import type { Context, WithBirth } from '../engine.ts'
import { type BirthWindow, birthWindowOf, possibilitiesOf, stabilityOf } from '../stability.ts'
import { utcText } from '../utc-text.ts'
import { calculateBodygraph } from './bodygraph.ts'
import { certifiedLongitudes } from './boundaries.ts'
import type { HumanDesignFacts, HumanDesignInput } from './schema.ts'
import { sweepHeadlines } from './sweep.ts'

const halfDay = 0.5

/** What the sweep must cover: twelve hours on both sides for the stability, and the whole window. */
const spanOf = (moment: Birth['moment'], window: BirthWindow | null): readonly [number, number] => {
  const around = moment === null ? [] : [moment.jdUt1 - halfDay, moment.jdUt1 + halfDay]
  const within = window === null ? [] : [window.fromJdUt1, window.toJdUt1]
  return [Math.min(...around, ...within), Math.max(...around, ...within)]
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
  const { crossings, factsAt } = sweepHeadlines(sky, ...spanOf(moment, window))
  const chances = window && possibilitiesOf(factsAt, window, crossings, (jd) => utcText(jd, sky))
  const certificate = {
    ...certifyBirth(birth, sky),
    longitudes:
      moment === null
        ? []
        : certifiedLongitudes(sky, { birthJdUt1: moment.jdUt1, graph: calculateBodygraph(moment.jdUt1, sky) }),
    derivations: facts.chart?.derivations ?? [],
    stable: moment === null ? {} : stabilityOf(factsAt, moment.jdUt1, crossings),
    possible: chances && chances.possible,
  }
  return { certificate, confidence: chances ? chances.confidence : 1 }
}

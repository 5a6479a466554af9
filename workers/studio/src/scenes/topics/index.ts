import type { Topic } from '../topic.ts'
import { arithmeticSeries } from './arithmetic-series.ts'
import { bayes } from './bayes.ts'
import { binomial } from './binomial.ts'
import { biorhythm } from './biorhythm.ts'
import { bodygraph } from './bodygraph.ts'
import { complexProduct } from './complex-product.ts'
import { compoundInterest } from './compound-interest.ts'
import { derivative } from './derivative.ts'
import { determinant } from './determinant.ts'
import { dotProduct } from './dot-product.ts'
import { eigenvectors } from './eigenvectors.ts'
import { euclid } from './euclid.ts'
import { eulerFormula } from './euler-formula.ts'
import { exponential } from './exponential.ts'
import { fourier } from './fourier.ts'
import { fractions } from './fractions.ts'
import { geometricSeries } from './geometric-series.ts'
import { integral } from './integral.ts'
import { limit } from './limit.ts'
import { line } from './line.ts'
import { logarithm } from './logarithm.ts'
import { matrix } from './matrix.ts'
import { parabola } from './parabola.ts'
import { primes } from './primes.ts'
import { pythagoras } from './pythagoras.ts'
import { sineAndCosine } from './sine-and-cosine.ts'
import { taylor } from './taylor.ts'
import { unitCircle } from './unit-circle.ts'
import { vectorSum } from './vector-sum.ts'
import { zodiac } from './zodiac.ts'

/** Everything that can be had without a model. A new topic is a file and a line here; of equals the first is chosen. */
export const topics: readonly Topic[] = [
  derivative,
  integral,
  limit,
  line,
  parabola,
  pythagoras,
  unitCircle,
  sineAndCosine,
  exponential,
  logarithm,
  vectorSum,
  dotProduct,
  matrix,
  determinant,
  eigenvectors,
  complexProduct,
  eulerFormula,
  arithmeticSeries,
  geometricSeries,
  taylor,
  fourier,
  binomial,
  bayes,
  fractions,
  primes,
  euclid,
  compoundInterest,
  biorhythm,
  bodygraph,
  zodiac,
]

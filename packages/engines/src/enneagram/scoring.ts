import type { Item, ItemScale } from './content/items.ts'
import type { Choice, GradedAnswer } from './read-answers.ts'
import { type EnneagramType, enneagramTypes } from './structure.ts'

/**
 * The model of an answerer, in grades on the scale from −2 to 2. Assumed, not fitted: no answers of people are kept here.
 * Tests check on simulated answerers that stated probabilities come true about as often as they say.
 */
export const model = {
  /** How far answers on the own scale lie above those on the others, on average. */
  ownScaleAbove: 1.2,
  /** Spread of single answers around that. */
  answerDeviation: 1.15,
  /** How much answers on one scale move together for other reasons than the type. */
  withinScaleCorrelation: 0.15,
  /** How often a person of a type chooses its statement when nine are offered. */
  ownChoiceShare: 0.35,
  /** How much one person's choices move together for other reasons than the type. */
  withinChoicesCorrelation: 0.1,
} as const

/** An answer on −2 to 2, turned so that more speaks for its scale. */
export type KeyedAnswer = { item: Item; grade: number; value: number }

export const meanOf = (values: readonly number[]): number => {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}

/** Spread of a list, not of a sample from one. */
export const deviationOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
}

const raw = ({ grade }: GradedAnswer): number => grade - 3

/**
 * The habit of agreeing: halfway between the mean answer to statements for and the mean answer to statements against.
 * What a person would give to a statement that says nothing.
 */
const agreementHabit = (answers: readonly GradedAnswer[]): number => {
  const forIt = answers.filter(({ item }) => item.keyed === 'agree')
  const against = answers.filter(({ item }) => item.keyed === 'disagree')
  if (forIt.length === 0 || against.length === 0) return 0
  return (meanOf(forIt.map(raw)) + meanOf(against.map(raw))) / 2
}

/** Answers turned the way of their key, without the habit of agreeing to everything. */
export const keyedAnswers = (answers: readonly GradedAnswer[]): readonly KeyedAnswer[] => {
  const habit = agreementHabit(answers)
  return answers.map((answer) => {
    const value = raw(answer) - habit
    return { ...answer, value: answer.item.keyed === 'agree' ? value : -value }
  })
}

/** Keyed answers by scale, for the scales named; answers of other scales are left out. */
export const byScale = <Scale extends ItemScale>(
  answers: readonly KeyedAnswer[],
  scales: readonly Scale[],
): ReadonlyMap<Scale, readonly KeyedAnswer[]> => {
  const found = new Map<ItemScale, KeyedAnswer[]>(scales.map((scale) => [scale, []]))
  for (const answer of answers) found.get(answer.item.scale)?.push(answer)
  // Safe because the keys are those of `scales`.
  return found as ReadonlyMap<ItemScale, readonly KeyedAnswer[]> as ReadonlyMap<Scale, readonly KeyedAnswer[]>
}

const logOddsPerGrade = model.ownScaleAbove / model.answerDeviation ** 2

/** By how much one answer counts, when it is one of `count` that partly repeat each other. */
const shareOfEvidence = (count: number, correlation: number): number => 1 / (1 + (count - 1) * correlation)

/** Natural logarithm of the odds that one keyed answer adds to its scale, against the mean over all scales. */
export const answerWeight = (value: number, grandMean: number, count: number): number =>
  logOddsPerGrade * (value - grandMean) * shareOfEvidence(count, model.withinScaleCorrelation)

/** Log-likelihood of each scale, up to a constant: Gaussian answers, the own scale higher by `ownScaleAbove`. */
export const gradedSupport = <Scale extends ItemScale>(
  scales: ReadonlyMap<Scale, readonly KeyedAnswer[]>,
): ReadonlyMap<Scale, number> => {
  const means = new Map([...scales].map(([scale, answers]) => [scale, meanOf(answers.map(({ value }) => value))]))
  const grandMean = meanOf([...means.values()])
  // Halfway between what is expected on the own scale and on the others, both as distances from the grand mean.
  const halfway = model.ownScaleAbove * (0.5 - 1 / scales.size)
  return new Map(
    [...scales].map(([scale, answers]) => {
      const count = answers.length
      return [scale, count * answerWeight((means.get(scale) ?? 0) - halfway, grandMean, count)]
    }),
  )
}

const logOddsPerChoice = Math.log(model.ownChoiceShare / ((1 - model.ownChoiceShare) / 8))

export const choiceCounts = (choices: readonly Choice[]): readonly number[] =>
  enneagramTypes.map((type) => choices.filter((choice) => choice.type === type).length)

/** Log-likelihood of each type from forced choices, up to a constant; in the order of the types. */
export const choiceSupport = (choices: readonly Choice[]): readonly number[] =>
  choiceCounts(choices).map(
    (count) => count * logOddsPerChoice * shareOfEvidence(choices.length, model.withinChoicesCorrelation),
  )

/** Posterior probabilities with equal priors. */
export const probabilitiesOf = (support: readonly number[]): readonly number[] => {
  const most = Math.max(...support)
  const odds = support.map((value) => Math.exp(value - most))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}

const correlationOf = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB, spread] = [meanOf(a), meanOf(b), deviationOf(a) * deviationOf(b)]
  if (spread === 0) return 0
  const together = meanOf(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)))
  return Math.max(-1, Math.min(1, together / spread))
}

/** Agreement of two halves as that of the whole; not stepped up when they contradict each other. */
const spearmanBrown = (correlation: number): number =>
  correlation <= 0 ? correlation : (2 * correlation) / (1 + correlation)

/** Agreement of the statements with odd and with even numbers on the nine scales, for one person, −1 to 1. */
export const gradedReliability = (scales: ReadonlyMap<EnneagramType, readonly KeyedAnswer[]>): number => {
  const half = (remainder: number): readonly number[] =>
    [...scales.values()].map((answers) =>
      meanOf(answers.filter((answer) => answer.item.number % 2 === remainder).map(({ value }) => value)),
    )
  return spearmanBrown(correlationOf(half(1), half(0)))
}

/** Agreement of every second choice with the ones between, −1 to 1. */
export const choiceReliability = (choices: readonly Choice[]): number =>
  spearmanBrown(
    correlationOf(
      choiceCounts(choices.filter((_, index) => index % 2 === 0)),
      choiceCounts(choices.filter((_, index) => index % 2 === 1)),
    ),
  )

/**
 * F of a one-way analysis of variance: how much scales differ for this person, measured by how much answers on one scale
 * differ. About 1 for answers without any pattern. Infinity when every scale is answered alike throughout.
 */
export const varianceRatio = (scales: ReadonlyMap<EnneagramType, readonly KeyedAnswer[]>): number => {
  const groups = [...scales.values()].map((answers) => answers.map(({ value }) => value))
  const all = groups.flat()
  const grand = meanOf(all)
  const between = groups.reduce((sum, group) => sum + group.length * (meanOf(group) - grand) ** 2, 0)
  const within = groups.reduce((sum, group) => sum + group.length * deviationOf(group) ** 2, 0)
  if (between === 0) return 0
  return between / (groups.length - 1) / (within / (all.length - groups.length))
}

/** Chi-square of the choices against equal chances; eight degrees of freedom. */
export const choiceChiSquare = (choices: readonly Choice[]): number => {
  const expected = choices.length / 9
  return choiceCounts(choices).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

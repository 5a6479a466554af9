import { checkChoices, checkDistribution, checkGraded, usableKinds } from './informative.ts'
import { type Answers, readAnswers } from './read-answers.ts'
import type { EnneagramInput, EnneagramProfile, Evidence } from './schema.ts'
import {
  type KeyedAnswer,
  answerWeight,
  byScale,
  choiceReliability,
  choiceSupport,
  gradedSupport,
  keyedAnswers,
  meanOf,
  probabilitiesOf,
} from './scoring.ts'
import {
  type EnneagramType,
  type Instinct,
  centers,
  enneagramTypes,
  instincts,
  places,
  typesOfCenter,
} from './structure.ts'

/** A wing, an instinct or a centre's type is named only when it is this likely, among two or among three. */
export const namedFrom = { wing: 0.6, instinct: 0.45, ofCenter: 0.45 } as const

type PerType = Record<EnneagramType, number>

/** What answers say. */
export type Measured = {
  primaryType: EnneagramType
  probabilities: PerType
  confidence: number
  secondaryTypes: readonly EnneagramType[]
  scaleScores: PerType | null
  reliability: number
  consistency: number | null
  tritype: EnneagramProfile['tritype']
  wings: { wing: EnneagramType | null; probabilities: Record<string, number> } | null
  instincts: {
    variant: Instinct | null
    probabilities: Record<Instinct, number>
    stacking: readonly Instinct[]
  } | null
  evidence: readonly Evidence[]
  choices: EnneagramProfile['choices']
  used: { graded: number; instincts: number; forced_choice: number }
}

type Scales = ReadonlyMap<EnneagramType, readonly KeyedAnswer[]>

const perType = (valueOf: (type: EnneagramType) => number): PerType => ({
  1: valueOf(1),
  2: valueOf(2),
  3: valueOf(3),
  4: valueOf(4),
  5: valueOf(5),
  6: valueOf(6),
  7: valueOf(7),
  8: valueOf(8),
  9: valueOf(9),
})

const likeliest = (types: readonly EnneagramType[], probabilities: PerType): EnneagramType =>
  types.reduce((best, type) => (probabilities[type] > probabilities[best] ? type : best))

const tritypeOf = (primary: EnneagramType, probabilities: PerType): Measured['tritype'] => {
  const leaders = centers.map((center) => likeliest(typesOfCenter[center], probabilities))
  const others = leaders.filter((type) => type !== primary).sort((a, b) => probabilities[b] - probabilities[a])
  const types = [primary, ...others]
  const shares = types.map((type) => {
    const ofCenter = typesOfCenter[places[type].center].reduce((sum, member) => sum + probabilities[member], 0)
    return probabilities[type] / ofCenter
  })
  if (Math.min(...shares) < namedFrom.ofCenter) return null
  return { types, code: types.join(''), probability: shares.reduce((product, share) => product * share, 1) }
}

const wingsOf = (primary: EnneagramType, probabilities: PerType): NonNullable<Measured['wings']> => {
  const [before, after] = places[primary].wings
  const shareBefore = probabilities[before] / (probabilities[before] + probabilities[after])
  const top = shareBefore >= 0.5 ? before : after
  return {
    wing: Math.max(shareBefore, 1 - shareBefore) >= namedFrom.wing ? top : null,
    probabilities: { [before]: shareBefore, [after]: 1 - shareBefore },
  }
}

const instinctsOf = ({ instinctual }: Answers): { found: Measured['instincts']; scales: readonly KeyedAnswer[] } => {
  const keyed = keyedAnswers(instinctual)
  const scales = byScale(keyed, instincts)
  if ([...scales.values()].some((answers) => answers.length < 2)) return { found: null, scales: [] }
  const shares = probabilitiesOf([...gradedSupport(scales).values()])
  const probabilities = {
    self_preservation: shares[0] ?? 0,
    social: shares[1] ?? 0,
    sexual: shares[2] ?? 0,
  }
  const stacking = [...instincts].sort((a, b) => probabilities[b] - probabilities[a])
  const [top = 'social'] = stacking
  const variant = probabilities[top] >= namedFrom.instinct ? top : null
  return { found: { variant, probabilities, stacking }, scales: variant === null ? [] : (scales.get(variant) ?? []) }
}

const directionOf = (weight: number): Evidence['speaks'] => {
  if (Math.abs(weight) < 0.1) return 'neither'
  return weight > 0 ? 'for' : 'against'
}

const evidenceOf = (answers: readonly KeyedAnswer[], grandMean: number): readonly Evidence[] =>
  answers
    .map(({ item, grade, value }) => {
      const weight = answerWeight(value, grandMean, answers.length)
      return {
        item: item.id,
        statement: item.statement,
        scale: String(item.scale),
        answer: grade,
        keyed: item.keyed,
        speaks: directionOf(weight),
        weight,
      }
    })
    .sort((a, b) => b.weight - a.weight)

/** What spoke for the two likeliest types and the instinct, and against them. */
const evidenceFor = (
  ranked: readonly EnneagramType[],
  scales: Scales | null,
  ofInstinct: readonly KeyedAnswer[],
): readonly Evidence[] => {
  const all = scales === null ? [] : [...scales.values()].flat().map(({ value }) => value)
  const grandMean = meanOf(all)
  return [
    ...ranked.slice(0, 2).flatMap((type) => evidenceOf(scales?.get(type) ?? [], grandMean)),
    ...evidenceOf(ofInstinct, 0),
  ]
}

const supportOf = (scales: Scales | null, answers: Answers, useChoices: boolean): readonly number[] => {
  const graded = scales === null ? null : gradedSupport(scales)
  const chosen = useChoices ? choiceSupport(answers.choices) : []
  return enneagramTypes.map((type, index) => (graded?.get(type) ?? 0) + (chosen[index] ?? 0))
}

const scoresOf = (scales: Scales): PerType =>
  perType((type) => meanOf((scales.get(type) ?? []).map(({ value }) => value)))

const usedOf = (
  { graded, instinctual, choices }: Answers,
  usable: { graded: boolean; choices: boolean },
  instinctsFound: boolean,
): Measured['used'] => ({
  graded: usable.graded ? graded.length : 0,
  instincts: instinctsFound ? instinctual.length : 0,
  forced_choice: usable.choices ? choices.length : 0,
})

type Counted = {
  scales: Scales | null
  probabilities: PerType
  quality: { reliability: number; consistency: number | null }
}

/** The distribution over the types from the kinds of answers that are enough to be used. */
const countAnswers = (answers: Answers, usable: { graded: boolean; choices: boolean }): Counted => {
  const scales = usable.graded ? byScale(keyedAnswers(answers.graded), enneagramTypes) : null
  if (usable.choices) checkChoices(answers)
  const quality =
    scales === null
      ? { reliability: choiceReliability(answers.choices), consistency: null }
      : checkGraded(answers, scales)
  const shares = probabilitiesOf(supportOf(scales, answers, usable.choices))
  checkDistribution(shares)
  return { scales, probabilities: perType((type) => shares[type - 1] ?? 0), quality }
}

/**
 * A distribution over the nine types from the answers, and what follows from it. Throws 422 `ANSWERS_NOT_INFORMATIVE`
 * for too few, flat or contradictory answers.
 */
export const measure = (input: EnneagramInput): Measured => {
  const answers = readAnswers(input.assessment_responses ?? {})
  const usable = usableKinds(answers)
  const { scales, probabilities, quality } = countAnswers(answers, usable)
  const ranked = [...enneagramTypes].sort((a, b) => probabilities[b] - probabilities[a])
  const primaryType = likeliest(enneagramTypes, probabilities)
  const instinctual = input.include_instincts ? instinctsOf(answers) : { found: null, scales: [] }
  return {
    primaryType,
    probabilities,
    confidence: probabilities[primaryType],
    secondaryTypes: ranked.slice(1).filter((type) => probabilities[type] >= 1 / 9),
    scaleScores: scales === null ? null : scoresOf(scales),
    ...quality,
    tritype: tritypeOf(primaryType, probabilities),
    wings: input.include_wings ? wingsOf(primaryType, probabilities) : null,
    instincts: instinctual.found,
    evidence: evidenceFor(ranked, scales, instinctual.scales),
    choices: usable.choices ? answers.choices.map(({ question, type }) => ({ question, chosen_type: type })) : [],
    used: usedOf(answers, usable, instinctual.found !== null),
  }
}

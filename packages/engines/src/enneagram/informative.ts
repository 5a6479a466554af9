import { AppError } from '@orrery/contracts/errors'
import type { Answers } from './read-answers.ts'
import { type KeyedAnswer, choiceChiSquare, deviationOf, gradedReliability, varianceRatio } from './scoring.ts'
import { type EnneagramType, enneagramTypes } from './structure.ts'

/** Below these there is no result. */
export const thresholds = {
  answersPerType: 3,
  choices: 5,
  /** Standard deviation of the raw grades; less is the same answer nearly everywhere. */
  gradeDeviation: 0.5,
  /** Split halves; less means that one half of the answers does not repeat what the other says. */
  reliability: 0.3,
  /** Answers within a type must differ clearly less than those between types. */
  varianceRatio: 2,
  /** 90 % point of chi-square with eight degrees of freedom: nine of ten random choosers stay below. */
  choiceChiSquare: 13.36,
  /** Of the likeliest type; one ninth would be no knowledge at all. */
  topProbability: 0.25,
  /** By which the likeliest type leads the next, so that a tie is not broken by chance. */
  lead: 1e-6,
} as const

type Reason = 'too_few' | 'flat' | 'contradictory' | 'free_text'

/** 422 with what is wrong and what to do; never a default type. */
export const notInformative = (reason: Reason, message: string, details: Record<string, unknown> = {}): AppError =>
  new AppError('ANSWERS_NOT_INFORMATIVE', message, { reason, ...details })

/** Types with too few graded answers, or with none in one of the two halves. */
const typesLacking = ({ graded }: Answers): readonly EnneagramType[] => {
  const counts = new Map(enneagramTypes.map((type) => [type, { odd: 0, even: 0 }]))
  for (const { item } of graded) {
    const halves = typeof item.scale === 'number' ? counts.get(item.scale) : undefined
    if (halves !== undefined) halves[item.number % 2 === 1 ? 'odd' : 'even'] += 1
  }
  return enneagramTypes.filter((type) => {
    const { odd = 0, even = 0 } = counts.get(type) ?? {}
    return odd + even < thresholds.answersPerType || odd === 0 || even === 0
  })
}

/** Which of the two kinds of answers are enough to be used. Throws `too_few` when neither is. */
export const usableKinds = (answers: Answers): { graded: boolean; choices: boolean } => {
  const lacking = typesLacking(answers)
  const usable = { graded: lacking.length === 0, choices: answers.choices.length >= thresholds.choices }
  if (usable.graded || usable.choices) return usable
  throw notInformative(
    'too_few',
    'There are too few answers to tell the types apart. Answer at least three statements about each type (odd and even ' +
      'numbers), or give at least five forced choices. The metadata of the engine lists the statements.',
    {
      graded_answers: answers.graded.length,
      forced_choices: answers.choices.length,
      types_with_too_few: lacking,
      needed: { per_type: thresholds.answersPerType, forced_choices: thresholds.choices },
    },
  )
}

/** Throws `flat` or `contradictory` when graded answers show no pattern. */
export const checkGraded = (
  { graded }: Answers,
  scales: ReadonlyMap<EnneagramType, readonly KeyedAnswer[]>,
): { reliability: number; consistency: number } => {
  if (deviationOf(graded.map(({ grade }) => grade)) < thresholds.gradeDeviation)
    throw notInformative(
      'flat',
      'Nearly every statement got the same answer, which says nothing about the types. Use the whole range from 1 to 5.',
    )
  const ratio = varianceRatio(scales)
  const reliability = gradedReliability(scales)
  if (reliability < thresholds.reliability || ratio < thresholds.varianceRatio)
    throw notInformative(
      'contradictory',
      'The answers contradict each other: statements that mean much the same were answered differently. Take the ' +
        'questionnaire again without hurry, as you are on most days, and leave out what you cannot answer.',
      { reliability, variance_ratio: ratio, needed: { reliability: 0.3, variance_ratio: 2 } },
    )
  return { reliability, consistency: 1 - 1 / ratio }
}

/** Throws `flat` when forced choices are spread as chance would spread them. */
export const checkChoices = ({ choices }: Answers): void => {
  if (choiceChiSquare(choices) >= thresholds.choiceChiSquare) return
  throw notInformative(
    'flat',
    'The choices are spread over the types as chance would spread them, so none stands out. Give more choices, or answer ' +
      'our graded statements.',
    { forced_choices: choices.length },
  )
}

/** Throws `flat` when no type stands out. */
export const checkDistribution = (probabilities: readonly number[]): void => {
  const [first = 0, second = 0] = [...probabilities].sort((a, b) => b - a)
  if (first >= thresholds.topProbability && first - second > thresholds.lead) return
  throw notInformative(
    'flat',
    'No type stands out from these answers: the likeliest ones are equally likely. Answer more statements, or answer the ' +
      'ones you gave a 3 with more decision.',
    {
      probabilities: Object.fromEntries(enneagramTypes.map((type, index) => [type, probabilities[index] ?? 0])),
    },
  )
}

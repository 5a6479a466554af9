import { forgetDrawsOf, moveDraws } from '../draws/kept-draws.ts'
import { forgetAnswersOf, moveAnswersOf } from '../enneagram/kept-answers.ts'
import { forgetAnswers, moveAnswers } from './chart-answers.ts'

/** Removes what this browser keeps for these charts: draws, answers to statements, the last answers of the engines. */
export const forgetKeptOf = async (isMeant: (chartId: string) => boolean): Promise<void> => {
  forgetDrawsOf(isMeant)
  forgetAnswersOf(isMeant)
  await forgetAnswers(isMeant)
}

/** All of that follows a chart to its new id. */
export const moveKept = async (from: string, to: string): Promise<void> => {
  moveDraws(from, to)
  moveAnswersOf(from, to)
  await moveAnswers(from, to)
}

import type { VideoPlan, VideoProblem } from '@orrery/contracts/video'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import { languageOf } from '../reading/locale-language.ts'
import { formulaDanger } from './typst-dangers.ts'

/** Videos are at most this long, and within a third of what was asked for. */
const mostSeconds = 300
const tolerance = 1 / 3
/** Words that can be spoken in a second. */
const wordsPerSecond = 3
const mostFormulaDepth = 12

const depthOf = (formula: string): number => {
  let depth = 0
  let deepest = 0
  for (const sign of formula) {
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return depth === 0 ? deepest : Number.POSITIVE_INFINITY
}

const lengthReasons = ({ durationSeconds }: VideoProblem, { scenes }: VideoPlan): readonly string[] => {
  const seconds = scenes.reduce((sum, scene) => sum + scene.seconds, 0)
  const isNear = Math.abs(seconds - durationSeconds) <= durationSeconds * tolerance && seconds <= mostSeconds
  return isNear ? [] : [`The scenes take ${Math.round(seconds)} s together; ${durationSeconds} s are asked for.`]
}

const sceneReasons = ({ scenes }: VideoPlan): readonly string[] =>
  scenes.flatMap(({ says, seconds, formulas }, index) => {
    const words = says.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const n = index + 1
    return [
      ...(words > seconds * wordsPerSecond
        ? [`Scene ${n} says ${words} words in ${seconds} s: say less or take longer.`]
        : []),
      ...formulas
        .filter((one) => formulaDanger.test(one))
        .map((one) => `Scene ${n}: formulas read no files and import nothing: ${one}`),
      ...formulas
        .filter((one) => depthOf(one) > mostFormulaDepth)
        .map((one) => `Scene ${n}: the brackets of this formula do not close: ${one}`),
    ]
  })

const wordReasons = ({ locale }: VideoProblem, { title, scenes }: VideoPlan): readonly string[] => {
  const language = languageOf(locale)
  const texts = [title, ...scenes.flatMap(({ goal, says, shows }) => [goal, says, ...shows])]
  return [
    ...texts
      .filter((text) => findClaims(text, language).length > 0)
      .map((text) => `This promises what nobody can: ${text.slice(0, 80)}`),
    ...texts
      .filter((text) => assess(text, language).level !== 'none')
      .map((text) => `This must not be shown: ${text.slice(0, 80)}`),
    ...texts
      .filter((text) => /https?:|www\.|<\/?[a-z]/iu.test(text))
      .map((text) => `No links or markup: ${text.slice(0, 80)}`),
  ]
}

/** What is wrong with a plan; empty where it can be made. */
export const judgePlan = (problem: VideoProblem, plan: VideoPlan): readonly string[] => {
  const goals = plan.scenes.map(({ goal }) => goal.trim().toLowerCase())
  return [
    ...lengthReasons(problem, plan),
    ...sceneReasons(plan),
    ...wordReasons(problem, plan),
    ...(new Set(goals).size < goals.length ? ['Two scenes have the same goal.'] : []),
  ].slice(0, 12)
}

import { plainSigns } from './expression/tokens.ts'
import type { Topic } from './topic.ts'
import { sceneLocales } from './words.ts'

/** Enough to be sure what is meant. */
const threshold = 3
/** A formula with a variable speaks for the topics that take one. */
const formulaWeight = 1

/** Small letters without accents, raised figures as plain ones, single blanks: how keywords and problems are compared. */
export const folded = (text: string): string =>
  plainSigns(text)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A keyword counts once, in whatever language: people ask in English in every country. */
const scoreOf = (topic: Topic, text: string): number => {
  const weights = new Map(sceneLocales.flatMap((locale) => Object.entries(topic.keywords[locale])))
  let score = 0
  for (const [keyword, weight] of weights) if (text.includes(` ${keyword} `)) score += weight
  return score
}

/** The topic that the words speak for most, or null where they speak for none clearly. Of equals the first. */
export const chooseTopic = (
  topics: readonly Topic[],
  { problem, hasFormula }: { problem: string; hasFormula: boolean },
): Topic | null => {
  const text = ` ${folded(problem)} `
  let best: { topic: Topic; score: number } | null = null
  for (const topic of topics) {
    const words = scoreOf(topic, text)
    const score = words > 0 && topic.takesFormula && hasFormula ? words + formulaWeight : words
    if (score >= threshold && (!best || score > best.score)) best = { topic, score }
  }
  return best?.topic ?? null
}

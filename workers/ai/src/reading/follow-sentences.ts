import type { Language } from '@orrery/safety/languages'
import type { Fact } from './fact.ts'
import { judgeGrowth } from './judge-reading.ts'
import { readingSentence, type ReadingSentence } from './reading-answer.ts'
import { scanSentences } from './scan-sentences.ts'

/** Null: it is no sentence of a reading. */
const sentenceIn = (json: string): ReadingSentence | null => {
  try {
    return readingSentence.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** Takes the text of a reading piece by piece and gives the sentences that each piece completes. */
export const sentencesWithin = (): ((piece: string) => readonly ReadingSentence[]) => {
  const scan = scanSentences()
  return (piece) =>
    scan(piece)
      .map(sentenceIn)
      .filter((sentence) => sentence !== null)
}

/**
 * Judges a reading while it is written: the reasons why a piece makes it useless, or none. What can be judged only of the
 * whole is left to `judgeReading`.
 */
export const followSentences = (facts: readonly Fact[], language: Language): ((piece: string) => readonly string[]) => {
  const within = sentencesWithin()
  const judge = judgeGrowth(facts, language)
  return (piece) => within(piece).flatMap(judge)
}

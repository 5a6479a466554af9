import type { Completion, Reading } from '@orrery/contracts/ai-api'
import { readingAnswer, readingText } from './reading-answer.ts'
import type { ReadingRequest } from './reading-request.ts'

/** The contract's reading from what was asked and what was answered, by a model or the composer. */
export const readingOf = ({ facts }: ReadingRequest, completion: Completion): Reading => {
  const answer = readingAnswer.parse(completion.json)
  const cited = new Set(answer.sentences.flatMap(({ cites }) => cites))
  const { provider, model, usage, costMicroUsd, attempts, cached, latencyMs } = completion
  return {
    aiAnalysis: readingText(answer),
    keyInsights: answer.keyInsights,
    recommendations: answer.recommendations,
    themes: answer.themes,
    sentences: answer.sentences.map(({ text, cites, startsParagraph }) => ({
      text,
      cites,
      ...(startsParagraph && { startsParagraph }),
    })),
    facts: facts
      .filter(({ id }) => cited.has(id))
      .map(({ id, engine, label, value, marks }) => ({ id, engine, label, value, marks })),
    provider,
    model,
    usage,
    costMicroUsd,
    attempts,
    cached,
    latencyMs,
  }
}

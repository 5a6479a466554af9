import type { CitedSentence, Completion, Reading, ReadingFact } from '@orrery/contracts/ai-api'
import type { Fact } from './fact.ts'
import { readingAnswer, type ReadingSentence, readingText } from './reading-answer.ts'
import type { ReadingRequest } from './reading-request.ts'

export const citedSentenceOf = ({ text, cites, startsParagraph }: ReadingSentence): CitedSentence =>
  startsParagraph ? { text, cites, startsParagraph } : { text, cites }

export const toldFactOf = ({ id, engine, label, value, marks }: Fact): ReadingFact => ({
  id,
  engine,
  label,
  value,
  marks,
})

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
    sentences: answer.sentences.map(citedSentenceOf),
    facts: facts.filter(({ id }) => cited.has(id)).map(toldFactOf),
    provider,
    model,
    usage,
    costMicroUsd,
    attempts,
    cached,
    latencyMs,
  }
}

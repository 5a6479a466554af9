import type { CitedSentence, ReadingFact } from '@orrery/contracts/ai-api'
import type { Facts } from './reading-story.ts'

/** What a sentence rests on, each fact once, in the order in which it is cited. */
export const factsOf = ({ cites }: CitedSentence, facts: Facts): readonly ReadingFact[] =>
  [...new Set(cites)].flatMap((id) => facts[id] ?? [])

/** The parts of one engine's picture that show these facts. */
export const marksOf = (facts: readonly ReadingFact[], engine: string): ReadonlySet<string> =>
  new Set(facts.filter((fact) => fact.engine === engine).flatMap(({ marks }) => marks))

/** Positions of the sentences that speak of a part of an engine's picture. */
export const sentencesAbout = (
  { engine, mark }: { engine: string; mark: string },
  sentences: readonly CitedSentence[],
  facts: Facts,
): readonly number[] =>
  sentences.flatMap((sentence, index) => (marksOf(factsOf(sentence, facts), engine).has(mark) ? [index] : []))

export type Placed = { index: number; sentence: CitedSentence }

/** The sentences by paragraph, each with its position in the whole. */
export const paragraphsOf = (sentences: readonly CitedSentence[]): readonly (readonly Placed[])[] => {
  const paragraphs: Placed[][] = []
  for (const [index, sentence] of sentences.entries()) {
    const last = paragraphs.at(-1)
    if (last === undefined || sentence.startsParagraph === true) paragraphs.push([{ index, sentence }])
    else last.push({ index, sentence })
  }
  return paragraphs
}

/** Facts under the engine that found them, in the order in which they come. */
export const byEngine = (facts: readonly ReadingFact[]): ReadonlyMap<string, readonly ReadingFact[]> =>
  Map.groupBy(facts, ({ engine }) => engine)

import type { AudioSegment } from '@orrery/contracts/studio-api'

type Sentence = AudioSegment & { index: number }
export type Section = { name: string | null; startMs: number; sentences: readonly Sentence[] }

/** Sentences by the section they stand in, in the order of hearing. */
export const sectionsIn = (segments: readonly AudioSegment[]): readonly Section[] => {
  const sections: { name: string | null; startMs: number; sentences: Sentence[] }[] = []
  for (const [index, segment] of segments.entries()) {
    const last = sections.at(-1)
    if (last && last.name === segment.section) last.sentences.push({ ...segment, index })
    else sections.push({ name: segment.section, startMs: segment.startMs, sentences: [{ ...segment, index }] })
  }
  return sections
}

/** The sentence that is spoken, or was last; -1 before the first. */
export const sentenceAt = (segments: readonly AudioSegment[], seconds: number): number => {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.startMs ?? 0) <= seconds * 1000) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Passage } from './content/meditation.ts'
import { spokenWords } from './speech.ts'

/** A sentence of a script before its silences are known. `after`: how much of a rest follows. */
export type Line = { text: string; isOptional: boolean; after: 'sentence' | 'passage' | 'statement' }

export const wordsOfLines = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + spokenWords(text), 0)

/** Sentences of one passage as lines; what comes after the first may be left out where the voice is slow. */
export const linesOf = (sentences: readonly string[], { mayShorten = true } = {}): readonly Line[] =>
  sentences.map((text, index) => ({
    text,
    isOptional: mayShorten && index > 0 && index === sentences.length - 1,
    after: index === sentences.length - 1 ? 'passage' : 'sentence',
  }))

/** The same lines, none of which may be left out. */
export const inFull = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ text, after }) => ({ text, isOptional: false, after }))

/** A sentence more comes nearer to the room there is. */
const fits = (words: number, sentence: string, room: number): boolean => words + spokenWords(sentence) / 2 <= room

/** The beginning of a passage, as much as there is room for, and always its first sentence. */
export const beginningOf = ([first, ...others]: Passage, room: number): readonly Line[] => {
  const kept = [first]
  let words = spokenWords(first)
  for (const sentence of others) {
    if (!fits(words, sentence, room)) break
    kept.push(sentence)
    words += spokenWords(sentence)
  }
  return linesOf(kept)
}

/** Passages one after the other until the room is filled. */
export const fillInOrder = (passages: readonly Passage[], room: number): readonly Line[] => {
  const lines: Line[] = []
  let words = 0
  for (const passage of passages) {
    if (!fits(words, passage[0], room)) break
    const kept = beginningOf(passage, room - words)
    lines.push(...kept)
    words += wordsOfLines(kept)
  }
  return lines
}

const evenly = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  count >= items.length
    ? items
    : Array.from(
        { length: count },
        (_, index) => items[Math.round((index * (items.length - 1)) / Math.max(1, count - 1))],
      ).filter((item) => item !== undefined)

const firstWords = (passages: readonly Passage[]): number =>
  passages.reduce((sum, [first]) => sum + spokenWords(first), 0)

/** A little of every passage before more of any, so that a way through the body misses no part; in their order. */
export const fillEvenly = (passages: readonly Passage[], room: number): readonly Line[] => {
  let count = passages.length
  while (count > 1 && firstWords(evenly(passages, count)) > room) count -= 1
  const chosen = evenly(passages, count)
  const kept = chosen.map(() => 1)
  let words = firstWords(chosen)
  const deepest = Math.max(...chosen.map(({ length }) => length))
  for (let level = 1; level < deepest; level += 1) {
    for (const [index, passage] of chosen.entries()) {
      const sentence = passage[level]
      if (sentence === undefined || kept[index] !== level || !fits(words, sentence, room)) continue
      kept[index] = level + 1
      words += spokenWords(sentence)
    }
  }
  return chosen.flatMap((passage, index) => linesOf(passage.slice(0, kept[index])))
}

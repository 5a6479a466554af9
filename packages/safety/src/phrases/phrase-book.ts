import type { Word } from '../text/words.ts'
import type { Phrase } from './phrase.ts'
import { type ReadWord, Vocabulary } from './vocabulary.ts'

/** Where a phrase stands: words `first` up to, not including, `end`; characters `from` up to `to` of the text. */
export type Match<Key> = { key: Key; first: number; end: number; from: number; to: number }

type Node =
  | { kind: 'word'; ids: ReadonlySet<number> }
  | { kind: 'sequence'; parts: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }
  | { kind: 'optional'; part: Node }
  | { kind: 'gap' }

/** `staysInSentence`: the phrase may not run over a full stop. Without gaps it may: “I want. To die.” */
type Entry<Key> = { key: Key; node: Node; staysInSentence: boolean }

export type PhraseOf<Key> = { key: Key; phrase: Phrase; staysInSentence: boolean }

const hasGap = (phrase: Phrase): boolean => {
  if (phrase.kind === 'gap') return true
  if (phrase.kind === 'sequence') return phrase.parts.some(hasGap)
  if (phrase.kind === 'choice') return phrase.options.some(hasGap)
  return phrase.kind === 'optional' && hasGap(phrase.part)
}

function compiled(phrase: Phrase, vocabulary: Vocabulary): Node {
  if (phrase.kind === 'gap') return phrase
  if (phrase.kind === 'word') return { kind: 'word', ids: new Set(phrase.spellings.map((one) => vocabulary.add(one))) }
  if (phrase.kind === 'optional') return { kind: 'optional', part: compiled(phrase.part, vocabulary) }
  if (phrase.kind === 'choice')
    return { kind: 'choice', options: phrase.options.map((option) => compiled(option, vocabulary)) }
  return { kind: 'sequence', parts: phrase.parts.map((part) => compiled(part, vocabulary)) }
}

/** The words that a phrase may begin with. `isCertain`: it begins with one of these and cannot be empty. */
function firstWords(node: Node): { ids: number[]; isCertain: boolean } {
  if (node.kind === 'word') return { ids: [...node.ids], isCertain: true }
  if (node.kind === 'optional') return { ids: firstWords(node.part).ids, isCertain: false }
  if (node.kind === 'gap') throw new SyntaxError('A phrase may not begin with a gap: every word would start it.')
  if (node.kind === 'choice') {
    const options = node.options.map(firstWords)
    return { ids: options.flatMap(({ ids }) => ids), isCertain: options.every(({ isCertain }) => isCertain) }
  }
  const ids: number[] = []
  for (const part of node.parts) {
    const first = firstWords(part)
    ids.push(...first.ids)
    if (first.isCertain) return { ids, isCertain: true }
  }
  return { ids, isCertain: false }
}

/**
 * Many phrases, found in one pass over a text. Every place is tried once per phrase that begins with the word there, and a
 * phrase is as long as it is written, so the time is linear in the text; no regular expressions take part.
 */
export class PhraseBook<Key> {
  readonly #vocabulary = new Vocabulary()
  readonly #byFirstWord: Entry<Key>[][] = []
  readonly #barriers: ReadonlySet<number>

  /** `barriers`: words that a gap never skips, above all `not`. */
  constructor(phrases: readonly PhraseOf<Key>[], barriers: readonly string[]) {
    this.#barriers = new Set(barriers.map((spelling) => this.#vocabulary.add(spelling)))
    for (const { key, phrase, staysInSentence } of phrases) {
      const node = compiled(phrase, this.#vocabulary)
      const entry = { key, node, staysInSentence: staysInSentence || hasGap(phrase) }
      const { ids, isCertain } = firstWords(node)
      if (!isCertain) throw new SyntaxError('A phrase needs a word that is always there.')
      for (const id of new Set(ids)) (this.#byFirstWord[id] ??= []).push(entry)
    }
  }

  /** Every place where a phrase stands, each with its longest extent, in the order of the text. */
  find(words: readonly Word[]): Match<Key>[] {
    const read = this.#vocabulary.read(words)
    const matches: Match<Key>[] = []
    for (const [first, { ids, from }] of read.entries()) {
      for (const id of ids) {
        for (const entry of this.#byFirstWord[id] ?? []) {
          const ends = this.#ends(entry.node, [first], read)
          const end = longestEnd(ends, entry.staysInSentence ? endOfSentence(read, first, ends) : read.length)
          if (end > first) matches.push({ key: entry.key, first, end, from, to: read[end - 1]?.to ?? from })
        }
      }
    }
    return matches
  }

  /** Where the phrase may end when it begins at one of `starts`; every place at most once. */
  #ends(node: Node, starts: readonly number[], words: readonly ReadWord[]): readonly number[] {
    if (starts.length === 0) return starts
    if (node.kind === 'word') return starts.filter((at) => words[at]?.ids.some((id) => node.ids.has(id))).map(following)
    if (node.kind === 'sequence') {
      let places = starts
      for (const part of node.parts) places = this.#ends(part, places, words)
      return places
    }
    if (node.kind === 'optional') return together(starts, this.#ends(node.part, starts, words))
    if (node.kind === 'choice') {
      let places: readonly number[] = []
      for (const option of node.options) places = together(places, this.#ends(option, starts, words))
      return places
    }
    return together(starts, starts.filter((at) => this.#maySkip(words[at])).map(following))
  }

  #maySkip(word: ReadWord | undefined): boolean {
    return word !== undefined && !word.ids.some((id) => this.#barriers.has(id))
  }
}

const following = (at: number) => at + 1

function together(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others
  if (others.length === 0) return some
  return [...new Set([...some, ...others])]
}

/** The place of the next sentence, looked for only as far as the phrase could reach. */
function endOfSentence(words: readonly ReadWord[], first: number, ends: readonly number[]): number {
  const furthest = Math.max(first, ...ends)
  for (let at = first + 1; at < furthest; at += 1) if (words[at]?.startsSentence) return at
  return furthest
}

function longestEnd(ends: readonly number[], limit: number): number {
  let longest = -1
  for (const end of ends) if (end <= limit && end > longest) longest = end
  return longest
}

import type { Word } from '../text/words.ts'
import type { Phrase } from './phrase.ts'
import { pushTo, type ReadWord, Vocabulary } from './vocabulary.ts'

/** Where a phrase stands: words `first` up to, not including, `end`; characters `from` up to `to` of the text. */
export type Match<Key> = { key: Key; first: number; end: number; from: number; to: number }

type Node =
  | { kind: 'word'; ids: ReadonlySet<number> }
  | { kind: 'sequence'; parts: readonly Node[] }
  | { kind: 'choice'; byFirstWord: ReadonlyMap<number, readonly Node[]>; others: readonly Node[] }
  | { kind: 'optional'; part: Node }
  | { kind: 'gap' }

/** `staysInSentence`: the phrase never runs over a full stop. Others may near the beginning: “I want. To die.” */
type Entry<Key> = { key: Key; node: Node; staysInSentence: boolean }

export type PhraseOf<Key> = { key: Key; phrase: Phrase; staysInSentence: boolean }

const hasGap = (phrase: Phrase): boolean => {
  if (phrase.kind === 'gap') return true
  if (phrase.kind === 'sequence') return phrase.parts.some(hasGap)
  if (phrase.kind === 'choice') return phrase.options.some(hasGap)
  return phrase.kind === 'optional' && hasGap(phrase.part)
}

/** Compiles phrases into nodes; what several phrases share is compiled once. */
class Compiler {
  readonly #vocabulary: Vocabulary
  readonly #nodes = new Map<Phrase, Node>()
  readonly #firstWords = new Map<Node, ReadonlySet<number> | null>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  nodeOf(phrase: Phrase): Node {
    const known = this.#nodes.get(phrase)
    if (known) return known
    const node = this.#compiled(phrase)
    this.#nodes.set(phrase, node)
    return node
  }

  #compiled(phrase: Phrase): Node {
    if (phrase.kind === 'gap') return phrase
    if (phrase.kind === 'word')
      return { kind: 'word', ids: new Set(phrase.spellings.map((spelling) => this.#vocabulary.add(spelling))) }
    if (phrase.kind === 'optional') return { kind: 'optional', part: this.nodeOf(phrase.part) }
    if (phrase.kind === 'choice') return this.#choice(phrase.options.map((option) => this.nodeOf(option)))
    return { kind: 'sequence', parts: phrase.parts.map((part) => this.nodeOf(part)) }
  }

  /** `others`: options that may begin with any word, and are tried everywhere. */
  #choice(options: readonly Node[]): Node {
    const byFirstWord = new Map<number, Node[]>()
    const others: Node[] = []
    for (const option of options) {
      const words = this.firstWordsOf(option)
      if (!words) others.push(option)
      for (const id of words ?? []) pushTo(byFirstWord, id, option)
    }
    return { kind: 'choice', byFirstWord, others }
  }

  /** The words that a phrase begins with; `null` where it could begin with any word, or be empty. */
  firstWordsOf(node: Node): ReadonlySet<number> | null {
    const known = this.#firstWords.get(node)
    if (known !== undefined) return known
    const words = this.#findFirstWords(node)
    this.#firstWords.set(node, words)
    return words
  }

  #findFirstWords(node: Node): ReadonlySet<number> | null {
    if (node.kind === 'word') return node.ids
    if (node.kind === 'gap' || node.kind === 'optional') return null
    if (node.kind === 'choice') return node.others.length > 0 ? null : new Set(node.byFirstWord.keys())
    const words = new Set<number>()
    for (const part of node.parts) {
      const first = this.firstWordsOf(part.kind === 'optional' ? part.part : part)
      if (!first) return null
      for (const word of first) words.add(word)
      if (part.kind !== 'optional') return words
    }
    return null
  }
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
    const compiler = new Compiler(this.#vocabulary)
    for (const { key, phrase, staysInSentence } of phrases) {
      const node = compiler.nodeOf(phrase)
      const entry = { key, node, staysInSentence: staysInSentence || hasGap(phrase) }
      const words = compiler.firstWordsOf(node)
      if (!words) throw new SyntaxError('A phrase needs a first word: otherwise it could begin anywhere.')
      for (const id of words) (this.#byFirstWord[id] ??= []).push(entry)
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
          const mayRunOn = !entry.staysInSentence && isNearBeginning(read, first)
          const end = longestEnd(ends, mayRunOn ? read.length : endOfSentence(read, first, ends))
          if (end > first) matches.push({ key: entry.key, first, end, from, to: read[end - 1]?.to ?? from })
        }
      }
    }
    return matches
  }

  /** Where the phrase may end when it begins at one of `starts`; every place at most once. */
  #ends(node: Node, starts: readonly number[], words: readonly ReadWord[]): readonly number[] {
    if (node.kind === 'word') return following(starts, (at) => isOneOf(words[at], node.ids))
    if (node.kind === 'sequence') return this.#endsOfSequence(node.parts, starts, words)
    if (node.kind === 'choice') return this.#endsOfChoice(node, starts, words)
    if (node.kind === 'optional') return together(starts, this.#ends(node.part, starts, words))
    const maySkip = (at: number) => at < words.length && !isOneOf(words[at], this.#barriers)
    return together(starts, following(starts, maySkip))
  }

  #endsOfSequence(parts: readonly Node[], starts: readonly number[], words: readonly ReadWord[]): readonly number[] {
    let places = starts
    for (const part of parts) {
      places = this.#ends(part, places, words)
      if (places.length === 0) return places
    }
    return places
  }

  #endsOfChoice(node: Node & { kind: 'choice' }, starts: readonly number[], words: readonly ReadWord[]) {
    let places = nowhere
    for (const option of node.others) places = together(places, this.#ends(option, starts, words))
    for (const start of starts)
      for (const id of words[start]?.ids ?? nowhere)
        for (const option of node.byFirstWord.get(id) ?? [])
          places = together(places, this.#ends(option, [start], words))
    return places
  }
}

const nowhere: readonly number[] = []

function isOneOf(word: ReadWord | undefined, ids: ReadonlySet<number>): boolean {
  if (word) for (const id of word.ids) if (ids.has(id)) return true
  return false
}

/** The places after those that pass. */
function following(starts: readonly number[], passes: (at: number) => boolean): readonly number[] {
  const [only] = starts
  if (starts.length === 1 && only !== undefined) return passes(only) ? [only + 1] : nowhere
  const places: number[] = []
  for (const at of starts) if (passes(at)) places.push(at + 1)
  return places
}

/** Lists of places are as short as phrases have gaps: looking through them beats a set. */
function together(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others
  if (others.length === 0) return some
  const places = [...some]
  for (const other of others) if (!places.includes(other)) places.push(other)
  return places
}

/** Only short sentences are read on into the next: a long one that happens to end in `end` has ended. */
const isNearBeginning = (words: readonly ReadWord[], at: number) =>
  words.slice(Math.max(0, at - 2), at + 1).some(({ startsSentence }) => startsSentence)

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

import type { Word } from '../text/words.ts'

const longestEntryCharacters = 24

const withoutDoubles = (spelling: string) => spelling.replace(/(\p{L})\1+/gu, '$1')

/** The number of characters and the first of them: what two words must share before `*` is compared. */
const shapeOf = (spelling: string) => `${spelling.length}${spelling.charAt(0)}`

const fitsWithBlanks = (blanked: string, spelling: string) => {
  for (let at = 0; at < blanked.length; at += 1)
    if (blanked.charAt(at) !== '*' && blanked.charAt(at) !== spelling.charAt(at)) return false
  return true
}

export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A word of a text as the numbers of the words in the phrases that it may be; usually one or none. */
export type ReadWord = { ids: readonly number[]; from: number; to: number; startsSentence: boolean }

const none: readonly number[] = []

/** Every word that a set of phrases knows, by number. */
export class Vocabulary {
  readonly #spellings: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  readonly #withoutDoubles = new Map<string, number[]>()
  readonly #byShape = new Map<string, number[]>()
  #shortestStemCharacters = Infinity

  /** The number of a word, given out at its first asking. */
  add(spelling: string): number {
    const known = this.#ids.get(spelling)
    if (known !== undefined) return known
    const id = this.#spellings.push(spelling) - 1
    this.#ids.set(spelling, id)
    if (spelling.endsWith('*')) {
      const stem = spelling.slice(0, -1)
      this.#stems.set(stem, id)
      this.#shortestStemCharacters = Math.min(this.#shortestStemCharacters, stem.length)
      return id
    }
    pushTo(this.#withoutDoubles, withoutDoubles(spelling), id)
    pushTo(this.#byShape, shapeOf(spelling), id)
    return id
  }

  /** Words as numbers; what was spelled out letter by letter falls into the words it is made of. */
  read(words: readonly Word[]): ReadWord[] {
    return words.flatMap((word) => {
      const { from, to, startsSentence } = word
      const spellings = word.isSpelledOut ? this.#wordsIn(word.spelling) : [word.spelling]
      return spellings.map((spelling, part) => ({
        ids: this.#idsOf(spelling, word.isDrawnOut || word.isSpelledOut),
        from,
        to,
        startsSentence: startsSentence && part === 0,
      }))
    })
  }

  #idsOf(spelling: string, isLoose: boolean): readonly number[] {
    if (spelling.length > longestEntryCharacters) return none
    const id = this.#ids.get(spelling)
    const stems = this.#stemsOf(spelling)
    if (id !== undefined) return [id, ...stems]
    if (stems.length > 0) return stems
    if (spelling.includes('*')) return this.#fittingBlanks(spelling)
    return isLoose ? (this.#withoutDoubles.get(withoutDoubles(spelling)) ?? none) : none
  }

  #stemsOf(spelling: string): number[] {
    const stems: number[] = []
    for (let length = this.#shortestStemCharacters; length <= spelling.length; length += 1) {
      const id = this.#stems.get(spelling.slice(0, length))
      if (id !== undefined) stems.push(id)
    }
    return stems
  }

  /** `k*ll`: all known words with these letters in these places. */
  #fittingBlanks(blanked: string): readonly number[] {
    const alike = this.#byShape.get(shapeOf(blanked)) ?? none
    return alike.filter((id) => fitsWithBlanks(blanked, this.#spellings[id] ?? ''))
  }

  /** `killmyself` as known words, leaving out as few letters as possible, in as few words as possible. */
  #wordsIn(letters: string): string[] {
    const best: { cost: number; from: number; isWord: boolean }[] = [{ cost: 0, from: 0, isWord: false }]
    for (let end = 1; end <= letters.length; end += 1) {
      let choice = { cost: (best[end - 1]?.cost ?? 0) + 100, from: end - 1, isWord: false }
      for (let from = Math.max(0, end - longestEntryCharacters); from < end; from += 1) {
        const cost = (best[from]?.cost ?? 0) + 1
        if (cost < choice.cost && this.#ids.has(letters.slice(from, end))) choice = { cost, from, isWord: true }
      }
      best.push(choice)
    }
    const found: string[] = []
    for (let end = letters.length; end > 0;) {
      const { from, isWord } = best[end] ?? { from: end - 1, isWord: false }
      if (isWord) found.unshift(letters.slice(from, end))
      end = from
    }
    return found
  }
}

import { letterValue, type System, vowelsOf, type YRule } from './letters.ts'
import { type Reduction, reduce } from './reduction.ts'

export const namePositions = ['expression', 'soul_urge', 'personality'] as const
export type NamePosition = (typeof namePositions)[number]

/** A letter of the name as it was counted. */
export type CountedLetter = { letter: string; value: number; vowel: boolean }

/** The words of a name, letter by letter. */
export const countLetters = (words: readonly string[], system: System, rule: YRule): readonly CountedLetter[][] =>
  words.map((word) => {
    const vowels = vowelsOf(word, rule)
    return Array.from(word, (letter, index) => ({
      letter,
      value: letterValue(letter, system),
      vowel: vowels[index] ?? false,
    }))
  })

const counts: Readonly<Record<NamePosition, (letter: CountedLetter) => boolean>> = {
  expression: () => true,
  soul_urge: ({ vowel }) => vowel,
  personality: ({ vowel }) => !vowel,
}

/** The letters that make up one position. */
export const lettersOf = (letters: readonly CountedLetter[], position: NamePosition): readonly CountedLetter[] =>
  letters.filter(counts[position])

const total = (letters: readonly CountedLetter[], position: NamePosition): number =>
  lettersOf(letters, position).reduce((sum, { value }) => sum + value, 0)

export type NameNumber = {
  /** Sum of the whole name, reduced; null when no letter counts. */
  whole: Reduction | null
  /** Each word reduced first, then their sum; the other common school. */
  perWord: Reduction | null
  words: readonly { word: string; total: number; reduced: number | null }[]
}

/** Both schools of one position: the whole name summed at once, and word by word. */
export const nameNumber = (letterWords: readonly CountedLetter[][], position: NamePosition): NameNumber => {
  const words = letterWords.map((letters) => {
    const sum = total(letters, position)
    return {
      word: letters.map(({ letter }) => letter).join(''),
      total: sum,
      reduced: sum === 0 ? null : reduce(sum).number,
    }
  })
  const wholeSum = words.reduce((sum, word) => sum + word.total, 0)
  const wordSum = words.reduce((sum, word) => sum + (word.reduced ?? 0), 0)
  return {
    whole: wholeSum === 0 ? null : reduce(wholeSum),
    perWord: wordSum === 0 ? null : reduce(wordSum),
    words,
  }
}

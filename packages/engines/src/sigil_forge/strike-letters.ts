import { AppError } from '@orrery/contracts/errors'
import { foldToLatin } from '../latin-letters.ts'

export const eliminations = ['repeats', 'vowels_and_repeats'] as const
export type Elimination = (typeof eliminations)[number]

/** Y is kept as a consonant, as published examples keep it. */
const vowels: ReadonlySet<string> = new Set('AEIOU')

const firstOccurrences = (letters: string): string => [...new Set(letters)].join('')

const latinLetters = (text: string, what: string): { letters: string; ignored: readonly string[] } => {
  const { words, ignored, foreign } = foldToLatin(text)
  if (foreign.length > 0)
    throw new AppError(
      'NAME_NOT_LATIN',
      `A sigil is drawn from Latin letters. Write ${what} in Latin letters, as you would spell it aloud.`,
      { letters: foreign.slice(0, 20) },
    )
  return { letters: words.join(''), ignored }
}

/** What is left of the letters of a text, by both customs, each in the order of the text. */
export type StruckLetters = {
  /** Letters before any was struck. */
  count: number
  repeats: string
  vowels_and_repeats: string
  /** Characters that are no letters. */
  ignored: readonly string[]
}

/**
 * Strikes letters as Spare's followers do: the first occurrence stays, later ones go; or vowels first. Throws 422
 * `NAME_NOT_LATIN` for another script and 400 `INVALID_INPUT` when no letter is left by the chosen custom.
 */
export const strikeLetters = (intention: string, elimination: Elimination): StruckLetters => {
  const { letters, ignored } = latinLetters(intention, 'the intention')
  const struck = {
    count: letters.length,
    repeats: firstOccurrences(letters),
    vowels_and_repeats: firstOccurrences(
      Array.from(letters)
        .filter((each) => !vowels.has(each))
        .join(''),
    ),
    ignored,
  }
  if (struck[elimination].length > 0) return struck
  const message =
    letters.length === 0
      ? 'The intention contains no letter. Write it as a sentence.'
      : 'Without vowels no letter is left. Choose letter_elimination: repeats, or put the intention in other words.'
  throw new AppError('INVALID_INPUT', message, { issues: [{ path: 'input.intention', message }] })
}

/** The letters of a personal symbol, repeats struck; empty when it has none. Throws 422 `NAME_NOT_LATIN`. */
export const symbolLetters = (symbol: string): string =>
  firstOccurrences(latinLetters(symbol, 'personal symbols').letters)

/** A = 1 … Z = 26. */
export const letterNumber = (letter: string): number => letter.charCodeAt(0) - 64

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The alphabet with a keyword's letters before the others, as for a keyword cipher; without one, A to Z. */
export const wheelOrder = (keyword: string): string => firstOccurrences(keyword + alphabet)

import { AppError } from '@orrery/contracts/errors'
import { foldToLatin } from '../latin-letters.ts'

export const systems = ['pythagorean', 'chaldean'] as const
export type System = (typeof systems)[number]

export const yRules = ['contextual', 'vowel', 'consonant'] as const
export type YRule = (typeof yRules)[number]

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Cheiro, Book of Numbers, 1926; no letter is 9. */
const chaldeanGroups = ['AIJQY', 'BKR', 'CGLS', 'DMT', 'EHNX', 'UVW', 'OZ', 'FP'] as const

const valuesOf: Readonly<Record<System, ReadonlyMap<string, number>>> = {
  pythagorean: new Map(Array.from(alphabet, (letter, index) => [letter, (index % 9) + 1])),
  chaldean: new Map(
    chaldeanGroups.flatMap((group, index) => Array.from(group, (letter) => [letter, index + 1] as const)),
  ),
}

/** Value of a letter A to Z. */
export const letterValue = (letter: string, system: System): number => valuesOf[system].get(letter) ?? 0

/**
 * The words of a name in capitals A to Z. Accents are folded, letters such as ø or þ spelled out; apostrophes join
 * (O’Brien is one word), hyphens and points separate. Throws `NAME_NOT_LATIN` for letters of another script, which are
 * never dropped, and `INVALID_INPUT` when there is no letter at all.
 */
export const latinWords = (name: string): { words: readonly string[]; ignored: readonly string[] } => {
  const { words, ignored, foreign } = foldToLatin(name)
  if (foreign.length > 0)
    throw new AppError(
      'NAME_NOT_LATIN',
      'These letter values exist for the Latin alphabet only. Give the name as you spell it in Latin letters in latin_name.',
      { letters: foreign.slice(0, 20) },
    )
  if (words.length === 0) throw new AppError('INVALID_INPUT', 'The name contains no letter. Give it as it is written.')
  return { words, ignored }
}

const vowels = 'AEIOU'
const isPlainVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter)

/** For each letter of a word, whether it counts as a vowel. W is a consonant. */
export const vowelsOf = (word: string, rule: YRule): readonly boolean[] =>
  Array.from(word, (letter, index) => {
    if (letter !== 'Y') return isPlainVowel(letter)
    if (rule !== 'contextual') return rule === 'vowel'
    return !isPlainVowel(word[index - 1]) && !isPlainVowel(word[index + 1])
  })

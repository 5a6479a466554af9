import { AppError } from '@orrery/contracts/errors'

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

/** Latin letters that do not decompose into a basic letter and a mark, with their customary spelling. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'SS',
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ŋ: 'NG',
  Ŧ: 'T',
  Ə: 'E',
  Ɵ: 'O',
}

const joiners = /['’‘ʼʻʹ`´′·]/gu
const separators = /[\s\-‐‑‒–—_/.,;]+/u

const foldLetter = (character: string): string => spelledOut[character] ?? character

/** One word in capitals A to Z, and what was left out because it is no letter (digits, signs). */
type FoldedWord = { letters: string; ignored: readonly string[]; foreign: readonly string[] }

const foldWord = (word: string): FoldedWord => {
  const capitals = Array.from(word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'I').toUpperCase())
  const folded = Array.from(capitals.map(foldLetter).join(''))
  return {
    letters: folded.filter((character) => alphabet.includes(character)).join(''),
    ignored: folded.filter((character) => !/\p{L}/u.test(character)),
    foreign: folded.filter((character) => /\p{L}/u.test(character) && !alphabet.includes(character)),
  }
}

/**
 * The words of a name in capitals A to Z. Accents are folded, letters such as ø or þ spelled out; apostrophes join
 * (O’Brien is one word), hyphens and points separate. Throws `NAME_NOT_LATIN` for letters of another script, which are
 * never dropped, and `INVALID_INPUT` when there is no letter at all.
 */
export const latinWords = (name: string): { words: readonly string[]; ignored: readonly string[] } => {
  const folded = name.replaceAll(joiners, '').split(separators).map(foldWord)
  const foreign = [...new Set(folded.flatMap((word) => word.foreign))]
  if (foreign.length > 0)
    throw new AppError(
      'NAME_NOT_LATIN',
      'These letter values exist for the Latin alphabet only. Give the name as you spell it in Latin letters in latin_name.',
      { letters: foreign.slice(0, 20) },
    )
  const words = folded.map((word) => word.letters).filter((letters) => letters.length > 0)
  if (words.length === 0) throw new AppError('INVALID_INPUT', 'The name contains no letter. Give it as it is written.')
  return { words, ignored: [...new Set(folded.flatMap((word) => word.ignored))] }
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

const letter = /\p{L}/u

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

const isLatin = (character: string): boolean => character >= 'A' && character <= 'Z' && character.length === 1

const foldLetter = (character: string): string => spelledOut[character] ?? character

/** One word in capitals A to Z, what was left out because it is no letter, and letters of another script. */
type FoldedWord = { letters: string; ignored: readonly string[]; foreign: readonly string[] }

const plain = /^[ -~]*$/

/** Capitals without marks, special letters spelled out. Most words are plain and need nothing of the sort. */
const capitalsOf = (word: string): string =>
  plain.test(word)
    ? word.toUpperCase()
    : Array.from(word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'I').toUpperCase(), foldLetter).join(
        '',
      )

const foldWord = (word: string): FoldedWord => {
  const folded = { letters: '', ignored: [] as string[], foreign: [] as string[] }
  for (const character of capitalsOf(word)) {
    if (isLatin(character)) folded.letters += character
    else if (letter.test(character)) folded.foreign.push(character)
    else folded.ignored.push(character)
  }
  return folded
}

/**
 * The words of a text in capitals A to Z. Accents are folded, letters such as ø or þ spelled out; apostrophes join
 * (O’Brien is one word), hyphens and points separate. Letters of another script are told in `foreign`, never dropped
 * in silence; other characters in `ignored`.
 */
export const foldToLatin = (
  text: string,
): { words: readonly string[]; ignored: readonly string[]; foreign: readonly string[] } => {
  const folded = text.replaceAll(joiners, '').split(separators).map(foldWord)
  return {
    words: folded.map(({ letters }) => letters).filter((letters) => letters.length > 0),
    ignored: [...new Set(folded.flatMap(({ ignored }) => ignored))],
    foreign: [...new Set(folded.flatMap(({ foreign }) => foreign))],
  }
}

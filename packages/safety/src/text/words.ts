import { foldedCharacter, leetLetters } from './letters.ts'

/**
 * A word as the rules see it. `from` and `to` are offsets into the text as it was given. `startsSentence`: a full stop, a
 * question or exclamation mark or a blank line stands before it. `isSpelledOut`: it was written letter by letter, possibly
 * several words in one. `isDrawnOut`: it held one letter three times or more.
 */
export type Word = {
  spelling: string
  from: number
  to: number
  startsSentence: boolean
  isSpelledOut: boolean
  isDrawnOut: boolean
}

/** Longer words are cut: no rule knows one, and time stays linear. */
const longestWordCharacters = 48
/** Letters that stand alone one after another, from this many on, are read as one word. */
const spelledOutFrom = 3

const letterOrDigit = /[\p{L}\p{N}]/u
const apostrophes = new Set(["'", '’', '‘', '`', '´', 'ʼ', '′'])
const sentenceEnds = new Set(['.', '!', '?', ';', '。', '！', '？', '؟', '।'])

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isAsciiDigit = (code: number) => code >= 48 && code <= 57

/** Latin letters with accents are frequent: folded once. */
const foldedLatin = Array.from({ length: 0x250 }, (_, code) => foldedCharacter(String.fromCharCode(code)))

function foldedAt(text: string, offset: number): { character: string; folded: string } {
  const code = text.charCodeAt(offset)
  if (code < 128) {
    const character = text.charAt(offset)
    return { character, folded: isAsciiLetter(code) ? character.toLowerCase() : character }
  }
  const character = String.fromCodePoint(text.codePointAt(offset) ?? code)
  return { character, folded: foldedLatin[code] ?? foldedCharacter(character) }
}

const isWordly = (folded: string) => {
  const code = folded.charCodeAt(0)
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : letterOrDigit.test(folded)
}

/** A sign inside a word that is read as a letter: `*` keeps its place, so that any letter may fit. */
function signAsLetter(text: string, offset: number, sign: string): string | null {
  const letter = sign === '*' || sign === '#' ? '*' : leetLetters[sign]
  if (letter === undefined || isAsciiDigit(sign.charCodeAt(0))) return null
  const next = offset + 1 < text.length ? foldedAt(text, offset + 1).folded : ''
  return next !== '' && isWordly(next) ? letter : null
}

const startsWithLetters = /^(?:\p{L}|\d\p{L}{4})/u
/** Digits become letters inside a word (k1ll, 5uicide), never in a quantity (100mg, 4pm). */
function withoutLeet(spelling: string): string {
  if (!/\d/.test(spelling) || !startsWithLetters.test(spelling)) return spelling
  return spelling.replace(/\d/g, (digit) => leetLetters[digit] ?? digit)
}

/** One letter three times or more becomes the letter twice. */
const shortened = (spelling: string) => spelling.replace(/(\p{L})\1{2,}/gu, '$1$1')

const isLoneSign = ({ spelling }: Word) => spelling.length === 1 && /[\p{L}013457]/u.test(spelling)
const isLoneLetter = (word: Word) => isLoneSign(word) && /\p{L}/u.test(word.spelling)

function joined(first: Word, letters: readonly Word[]): Word {
  const spelling = shortened(withoutLeet(letters.map((letter) => letter.spelling).join('')))
  return { ...first, spelling, to: letters.at(-1)?.to ?? first.to, isSpelledOut: true }
}

/** `k. i. l. l. I …`: full stops belong to the run only where they stand after each letter, from the first on. */
const breaksOff = (letters: readonly Word[], place: number) =>
  place > 1 && letters[place]?.startsSentence !== letters[1]?.startsSentence

/** `k i l l` and `k.i.l.l` as one word. */
function withLettersJoined(words: readonly Word[]): Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length;) {
    const first = words[at] as Word
    const letters = isLoneLetter(first) ? words.slice(at, at + longestWordCharacters) : []
    const end = letters.findIndex((word, place) => !isLoneSign(word) || breaksOff(letters, place))
    const run = end === -1 ? letters : letters.slice(0, end)
    const isSpelledOut = run.length >= spelledOutFrom
    result.push(isSpelledOut ? joined(first, run) : first)
    at += isSpelledOut ? run.length : 1
  }
  return result
}

/** Collects words character by character. */
function wordReader() {
  const words: Word[] = []
  let spelling = ''
  let from = 0
  let to = 0
  let startsSentence = true
  return {
    words,
    isInWord: () => spelling !== '',
    take(folded: string, offset: number, end: number) {
      if (spelling === '') from = offset
      spelling = (spelling + folded).slice(0, longestWordCharacters)
      to = end
    },
    end(endsSentence: boolean) {
      if (spelling !== '') {
        const plain = withoutLeet(spelling)
        const short = shortened(plain)
        words.push({ spelling: short, from, to, startsSentence, isSpelledOut: false, isDrawnOut: short !== plain })
        spelling = ''
        startsSentence = false
      }
      startsSentence ||= endsSentence
    },
  }
}

/** A dot inside a word or an ellipsis is a pause, not an end. */
function endsSentence(text: string, offset: number, sign: string): boolean {
  if (sign === '\n') return text.charAt(offset + 1) === '\n'
  if (!sentenceEnds.has(sign)) return false
  const next = text.charAt(offset + 1)
  const isEllipsis = sign === '.' && (next === '.' || text.charAt(offset - 1) === '.')
  return !isEllipsis && (next === '' || !isWordly(next.toLowerCase()))
}

/**
 * The words of a text: folded by NFKD without case, accents, zero-width and formatting characters; letters of other
 * scripts drawn like Latin ones, digits and signs in place of letters, and words written letter by letter are read as
 * they are meant. Apostrophes fall away (`don't` is `dont`). Linear in the length of the text; never throws.
 */
export function wordsOf(text: string): Word[] {
  const reader = wordReader()
  for (let offset = 0; offset < text.length;) {
    const { character, folded } = foldedAt(text, offset)
    const end = offset + character.length
    const sign = reader.isInWord() ? signAsLetter(text, offset, folded) : null
    if (folded !== '' && isWordly(folded)) reader.take(folded, offset, end)
    else if (sign !== null) reader.take(sign, offset, end)
    else if (folded !== '' && !(apostrophes.has(character) && reader.isInWord()))
      reader.end(endsSentence(text, offset, character))
    offset = end
  }
  reader.end(true)
  return withLettersJoined(reader.words)
}

/** A text in the only spelling that the rules know: words with single spaces, a full stop between sentences. */
export const normalised = (text: string): string =>
  wordsOf(text)
    .map(({ spelling, startsSentence }, at) => (startsSentence && at > 0 ? `. ${spelling}` : spelling))
    .join(' ')
    .replaceAll(' . ', '. ')

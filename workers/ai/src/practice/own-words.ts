import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import type { Language } from '@orrery/safety/languages'
import { capitalised } from '../reading/word-forms.ts'
import { spokenWords } from './speech.ts'

/** A link or an address: nothing that one says aloud. */
const link = /https?:|www\.|\S@\S|\b[a-z0-9-]+\.(?:com|net|org|io|co|ru|info)\b/iu
const silentMarks = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{So}\p{Sk}<>{}[\]|\\^~`*_#=@]+/gu
const doubleQuotes = /["“”„«»]/gu
/** Bullets and numbers before a sentence, and what hangs on after it. */
const around = /^(?:[\s'‘’–—•·.,;:!?)/-]|\d{1,2}[.)]\s)+|[\s‘–—,;:(/-]+$/gu
const endMark = /[.!?…。！？।؟۔]$/u
const longestWord = 40

const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 7 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
}

const asSentence = (text: string): string => (endMark.test(text) ? text : `${text}.`)

const isSpeakable = (text: string): boolean =>
  /\p{L}/u.test(text) && text.split(' ').every((word) => word.length <= longestWord || spokenWords(word) > 4)

/** Nobody in danger is given a practice to say, and nothing is promised, in whatever words a person typed it. */
export const isHarmless = (text: string, language: Language): boolean =>
  assess(text, language).level === 'none' && findClaims(text, language).length === 0

/**
 * What a person typed as sentences that can stand by themselves in a text and be spoken. Null where they cannot: links,
 * no words, signs of danger, promises.
 */
export const ownWords = (typed: string, language: Language): string | null => {
  if (link.test(typed)) return null
  const plain = typed
    .normalize('NFC')
    .replaceAll(doubleQuotes, '')
    .replaceAll(silentMarks, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(around, '')
    .trim()
  const spoken = isShouted(plain) ? plain.toLowerCase().replaceAll(/\bi\b/gu, 'I') : plain
  if (!isSpeakable(spoken)) return null
  const sentence = asSentence(capitalised(spoken.replace(/[!?.]{2,}$/u, (marks) => marks.charAt(0))))
  return isHarmless(sentence, language) ? sentence : null
}

const cutAtClause = (sentence: string, mostWords: number): string => {
  const words = sentence.split(' ')
  let kept = ''
  for (let count = 1; count <= words.length; count += 1) {
    const begun = words.slice(0, count).join(' ')
    if (spokenWords(begun) > mostWords) break
    kept = begun
  }
  const clause = kept.replace(/[,;:–—][^,;:–—]*$/u, '')
  const isLongEnough = spokenWords(clause) >= mostWords / 2
  return `${(isLongEnough ? clause : kept).replace(/[\s,;:.–—-]+$/u, '')} …`
}

/** Sentences, each short enough to be spoken in one piece. */
export const sentencesIn = (text: string, locale: string): readonly string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => capitalised(segment.trim()))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment))

/** Whole sentences of a text as far as they fit; the first alone is cut, at a clause, where it is too long by itself. */
export const shortened = (text: string, mostWords: number, locale: string): readonly string[] => {
  const kept: string[] = []
  let words = 0
  for (const sentence of sentencesIn(text, locale)) {
    words += spokenWords(sentence)
    if (words > mostWords) break
    kept.push(asSentence(sentence))
  }
  if (kept.length > 0) return kept
  const cut = cutAtClause(sentencesIn(text, locale)[0] ?? text, mostWords)
  return /\p{L}/u.test(cut) ? [cut.slice(0, 400)] : []
}

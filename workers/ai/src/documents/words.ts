import { folded } from '../slots/folded.ts'
import { endings, stopWords } from './content/stop-words.ts'

const fewestLetters = 4

/** A word without the ending that grammar gives it; crude, and the same for every language. */
const stemOf = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= fewestLetters)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Words and numbers of a text that say what it is about, as stems, in their order. */
export const termsOf = (text: string): readonly string[] =>
  (folded(text.normalize('NFC')).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => !stopWords.has(word) && (word.length > 1 || /\p{N}/u.test(word)))
    .map(stemOf)

/** How rare each term is among texts: the rarer, the more it says. A term that stands nowhere weighs most. */
export const rarityIn = (texts: readonly (readonly string[])[]): ((term: string) => number) => {
  const counts = new Map<string, number>()
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + texts.length / (0.5 + (counts.get(term) ?? 0)))
}

/** Numbers as they are written, without the marks between thousands. */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []).map((number) => number.replaceAll(/[.,](?=\p{N}{3}(?!\p{N}))/gu, ''))

/** Words with a capital that do not begin a sentence, so that the capital is theirs; not for German, where nouns have it. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![.!?…:]["”’)]?\s)(?<=\S\s["“‘(]?)\p{Lu}[\p{L}\p{M}’'-]+/gu)].map(([name]) =>
    name.replace(/[’']s$/u, ''),
  )

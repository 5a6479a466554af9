import { findClaims } from '@orrery/safety/find-claims'
import type { Language } from '@orrery/safety/languages'
import type { Fact } from './fact.ts'
import { contradictionsOf, judgeSentence } from './judge-sentence.ts'
import type { ReadingAnswer, ReadingSentence } from './reading-answer.ts'
import { countWords } from './word-forms.ts'

export const fewestWords = 120
export const mostWords = 350
const fewestSentences = 5

/** More than a model can attend to at once; the rest shows at the next try. */
const mostReasons = 12

const plainForm = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const repeatedOf = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const plain = plainForm(text)
    if (seen.has(plain)) return true
    seen.add(plain)
    return false
  })
}

/** A model's words never become a link or a tag. */
const markup = /https?:|www\.|<\/?[a-z]|\[[^\]]*\]\(|[`*#_]{2}/iu

const tooLong = (words: number): string => `The reading has ${words} words; it may have at most ${mostWords}.`

const lengthReasons = ({ sentences }: ReadingAnswer): readonly string[] => {
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0)
  return [
    ...(words < fewestWords ? [`The reading has ${words} words; it needs at least ${fewestWords}.`] : []),
    ...(words > mostWords ? [tooLong(words)] : []),
    ...(sentences.length < fewestSentences ? [`Write at least ${fewestSentences} sentences.`] : []),
  ]
}

const claimReasons = (texts: readonly string[], language: Language): readonly string[] =>
  texts.flatMap((text) =>
    findClaims(text, language).map(
      ({ from, to }) => `“${text.slice(from, to)}” promises what nobody can: leave it out, or say it as a picture.`,
    ),
  )

const markupReasons = (texts: readonly string[]): readonly string[] =>
  texts
    .filter((text) => markup.test(text))
    .map((text) => `Plain sentences only, without links or markup: ${text.slice(0, 80)}`)

const repeatReason = (text: string): string => `This is said twice: ${text}`

/**
 * What is wrong with a reading, in words that a model can act on; empty where it may be shown. Every sentence rests on
 * facts and says nothing else, nothing is said twice, nothing is promised, and the length is right.
 */
export const judgeReading = (facts: readonly Fact[], answer: ReadingAnswer, language: Language): readonly string[] => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const texts = answer.sentences.map(({ text }) => text)
  const beside = [...answer.keyInsights, ...answer.recommendations, ...answer.themes]
  const cited = facts.filter(({ id }) => answer.sentences.some(({ cites }) => cites.includes(id)))
  const reasons = [
    ...lengthReasons(answer),
    ...answer.sentences.flatMap((sentence) => judgeSentence(sentence, byId)),
    ...beside.flatMap((text) => contradictionsOf({ text }, cited)),
    ...repeatedOf(texts).map(repeatReason),
    ...claimReasons([...texts, ...beside], language),
    ...markupReasons([...texts, ...beside]),
  ]
  return reasons.slice(0, mostReasons)
}

/**
 * The same judge for a reading that is still being written: takes its sentences one by one and gives what is wrong with
 * each. A sentence that passes here passes in the whole too.
 */
export const judgeGrowth = (
  facts: readonly Fact[],
  language: Language,
): ((sentence: ReadingSentence) => readonly string[]) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const seen = new Set<string>()
  let words = 0
  return (sentence) => {
    const { text } = sentence
    const plain = plainForm(text)
    const isRepeated = seen.has(plain)
    seen.add(plain)
    words += countWords(text)
    return [
      ...judgeSentence(sentence, byId),
      ...(isRepeated ? [repeatReason(text)] : []),
      ...claimReasons([text], language),
      ...markupReasons([text]),
      ...(words > mostWords ? [tooLong(words)] : []),
    ]
  }
}

import type { SourcedAnswer, SourcedQuestion } from '@orrery/contracts/sourced-answer'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import { languageOf } from '../reading/locale-language.ts'
import { isQuoteOf } from '../slots/folded.ts'
import { namesIn, numbersIn, termsOf } from './words.ts'

type AnswerSentence = SourcedAnswer['sentences'][number]

/** A model's words never become a link, a picture or a tag. */
const markup = /https?:|www\.|<\/?[a-z]|!?\[[^\]]*\]\(/iu

const isCited =
  ({ chunks }: SourcedQuestion) =>
  ({ chunk, quote }: AnswerSentence['cites'][number]): boolean =>
    isQuoteOf(quote, chunks[chunk - 1]?.text ?? '')

/** Numbers and names that a sentence brings in from nowhere. */
const inventedIn = (
  { question, chunks, locale }: SourcedQuestion,
  { text, cites }: AnswerSentence,
): readonly string[] => {
  const places = cites.map(({ chunk }) => chunks[chunk - 1]).filter((chunk) => chunk !== undefined)
  const quotes = cites.map(({ quote }) => quote).join(' ')
  const titles = places.map(({ title, headingPath }) => `${title} ${headingPath.join(' ')}`).join(' ')
  const known = new Set(termsOf(`${question} ${quotes} ${titles}`))
  const numbers = new Set(numbersIn(quotes))
  const names = languageOf(locale) === 'de' ? [] : namesIn(text)
  return [
    ...numbersIn(text).filter((number) => !numbers.has(number)),
    ...names.filter((name) => termsOf(name).some((term) => !known.has(term))),
  ]
}

/** What a document promises is the document's; an answer promises nothing of its own. */
const promisesAnew = ({ locale }: SourcedQuestion, { text, cites }: AnswerSentence): boolean => {
  const language = languageOf(locale)
  const quotes = cites.map(({ quote }) => quote).join(' ')
  const claims = findClaims(text, language).length > 0 && findClaims(quotes, language).length === 0
  const alarms = assess(text, language).level !== 'none' && assess(quotes, language).level === 'none'
  return claims || alarms
}

const sentenceReasons = (facts: SourcedQuestion, sentence: AnswerSentence): readonly string[] => {
  const { text, cites } = sentence
  const isWrong = cites.filter((cite) => !isCited(facts)(cite))
  const invented = inventedIn(facts, sentence)
  return [
    ...(cites.length === 0 ? [`This sentence quotes nothing: ${text}`] : []),
    ...isWrong.map(({ chunk, quote }) => `This quote does not stand in piece ${chunk}: ${quote.slice(0, 100)}`),
    ...(invented.length > 0 ? [`Not in the quotes of this sentence: ${invented.join(', ')}.`] : []),
    ...(markup.test(text) ? [`Plain sentences only, without links or markup: ${text.slice(0, 80)}`] : []),
    ...(promisesAnew(facts, sentence) ? [`The quotes do not promise this: ${text}`] : []),
  ]
}

/** Invalid citations go, and sentences that then rest on nothing or bring something in go with them. */
export const keepSourced = (facts: SourcedQuestion, { known, sentences }: SourcedAnswer): SourcedAnswer => ({
  known,
  sentences: sentences
    .map(({ text, cites }) => ({ text, cites: cites.filter(isCited(facts)) }))
    .filter((sentence) => sentenceReasons(facts, sentence).length === 0),
})

/** What is wrong with an answer; empty where each sentence rests on literal quotes, or where it honestly knows nothing. */
export const judgeAnswer = (facts: SourcedQuestion, { known, sentences }: SourcedAnswer): readonly string[] => {
  if (!known) return sentences.length === 0 ? [] : ['An answer that is not known has no sentences.']
  if (sentences.length === 0)
    return ['Every sentence needs literal quotes; say known: false where the pieces do not answer.']
  return sentences.flatMap((sentence) => sentenceReasons(facts, sentence)).slice(0, 12)
}

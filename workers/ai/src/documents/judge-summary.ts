import type { Summary, SummaryFacts } from '@orrery/contracts/summary'
import { findClaims } from '@orrery/safety/find-claims'
import { languageOf } from '../reading/locale-language.ts'
import { namesIn, numbersIn, termsOf } from './words.ts'

const markup = /https?:|www\.|<\/?[a-z]|!?\[[^\]]*\]\(/iu

/** What is wrong with a summary; empty where it brings in nothing that its text does not have. */
export const judgeSummary = (
  facts: SummaryFacts,
  { title, sentences, topics, questions }: Summary,
): readonly string[] => {
  const source = `${facts.title ?? ''} ${facts.text}`
  const language = languageOf(facts.locale)
  const numbers = new Set(numbersIn(source))
  const terms = new Set(termsOf(source))
  const hasClaims = findClaims(source, language).length > 0
  const texts = [...sentences, ...questions]
  const names = language === 'de' ? [] : texts.flatMap(namesIn)
  const plain = sentences.map((text) => termsOf(text).join(' '))
  return [
    ...texts
      .flatMap(numbersIn)
      .filter((number) => !numbers.has(number))
      .map((number) => `The text does not say ${number}.`),
    ...names
      .filter((name) => termsOf(name).some((term) => !terms.has(term)))
      .map((name) => `The text does not name ${name}.`),
    ...[title, ...topics, ...texts]
      .filter((text) => markup.test(text))
      .map((text) => `Plain text only: ${text.slice(0, 80)}`),
    ...(hasClaims
      ? []
      : texts
          .filter((text) => findClaims(text, language).length > 0)
          .map((text) => `The text does not promise this: ${text}`)),
    ...(new Set(plain).size < plain.length ? ['A sentence says what another has said.'] : []),
    ...(sentences.length > facts.sentenceCount ? [`At most ${facts.sentenceCount} sentences.`] : []),
  ].slice(0, 12)
}

import type { Summary, SummaryFacts } from '@orrery/contracts/summary'
import { folded } from '../slots/folded.ts'
import { stopWords } from './content/stop-words.ts'
import { plainWords } from './plain-words.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { termsOf } from './words.ts'

const mostTopics = 6
const longestTitle = 120
/** Sentences with fewer terms than these are headings, greetings or rests. */
const fewestTerms = 3

/** How often each term comes, the commonest counting less than its number. */
const weightsOf = (sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const term of sentences.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + count)]))
}

/** `leans`: it begins with a word that only the sentence before it explains. */
type Rated = Sentence & { terms: readonly string[]; position: number; leans: boolean }

const leaning =
  /^(?:they|it|this|these|that|those|he|she|but|and|then|so|however|therefore|ils?|elles?|ce|cela|mais|ele|ela|eles|elas|isso|isto|mas|ella|ello|esto|eso|pero|er|sie|es|dies|das|aber|dann|daher|deshalb)\b/iu

const scoreOf = (
  { terms, position, leans }: Rated,
  weights: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): number => {
  const fresh = [...new Set(terms)].filter((term) => !said.has(term))
  const weight = fresh.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
  return (weight / Math.sqrt(terms.length + 4)) * (1 + 0.5 / (1 + position)) * (leans ? 0.7 : 1)
}

/** One sentence after the other, each for what the ones before it have not said; in the order of the text. */
const chosenFrom = (rated: readonly Rated[], count: number): readonly Rated[] => {
  const weights = weightsOf(rated.map(({ terms }) => terms))
  const said = new Set<string>()
  const left = new Set(rated)
  const chosen: Rated[] = []
  while (chosen.length < count && left.size > 0) {
    const best = [...left].reduce((one, other) =>
      scoreOf(other, weights, said) > scoreOf(one, weights, said) ? other : one,
    )
    left.delete(best)
    if (scoreOf(best, weights, said) === 0) break
    chosen.push(best)
    for (const term of best.terms) said.add(term)
  }
  return chosen.sort((one, other) => one.from - other.from)
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Words that come most, in the form in which they come most. */
const topicsOf = (text: string): string[] => {
  const forms = new Map<string, Map<string, number>>()
  for (const word of text.normalize('NFC').match(/[\p{L}\p{M}]{4,40}/gu) ?? []) {
    if (stopWords.has(folded(word))) continue
    const [term = word] = termsOf(word)
    const counts = forms.get(term) ?? new Map<string, number>()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    forms.set(term, counts)
  }
  return [...forms.values()]
    .filter((counts) => total(counts) > 1)
    .sort((one, other) => total(other) - total(one))
    .slice(0, mostTopics)
    .map((counts) => [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0])
}

const cutTitle = (text: string): string =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 2).replace(/\s\S*$/u, '')} …`

/** The title that was given, else the first line where it looks like one, else what the text speaks of most. */
const titleOf = ({ title, text }: SummaryFacts, topics: readonly string[], first: string): string => {
  if (title?.trim()) return cutTitle(plainWords(title)) || '…'
  const line =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/^[#\s]+/u, '')
      .trim() ?? ''
  const isHeading = line !== '' && line.length <= longestTitle && !/[.!?;,]$/u.test(line) && text.trim().includes('\n')
  if (isHeading) return cutTitle(plainWords(line)) || '…'
  return topics.length > 1 ? topics.slice(0, 3).join(', ') : cutTitle(first)
}

/** A summary without a model: sentences of the text itself, and its commonest words; questions are left to a model. */
export const extractSummary = (facts: SummaryFacts): Summary => {
  const all = sentencesIn(facts.text, facts.locale).map((sentence, position): Rated =>
    Object.assign(sentence, { terms: termsOf(sentence.text), position, leans: leaning.test(sentence.text) }),
  )
  const full = all.filter(({ terms }) => terms.length >= fewestTerms)
  const rated = (full.length > 0 ? full : all).slice(0, 1500)
  const chosen = chosenFrom(rated, facts.sentenceCount)
  const sentences = [...new Set(chosen.map(({ text }) => plainWords(text)))].filter((text) => text !== '')
  const fallback = plainWords(facts.text.slice(0, 300)) || '…'
  const topics = topicsOf(facts.text)
  return {
    title: titleOf(facts, topics, sentences[0] ?? fallback),
    sentences: sentences.length > 0 ? sentences : [fallback],
    topics,
    questions: [],
  }
}

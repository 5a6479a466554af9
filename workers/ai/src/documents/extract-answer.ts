import type { SourceChunk, SourcedAnswer, SourcedQuestion } from '@orrery/contracts/sourced-answer'
import { plainWords } from './plain-words.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { namesIn, numbersIn, rarityIn, termsOf } from './words.ts'

const unknown: SourcedAnswer = { known: false, sentences: [] }

/** The best piece must have this much of the question, by weight. */
const leastCover = 0.5
/** A sentence this good beside the best is told too. */
const besideBest = 0.65
const mostSentences = 4

/** Sentences that speak to a machine instead of saying something. */
const toMachines =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|rule|above|previous)|\bsystem prompt\b|\b(?:AI|language model|assistant)\b.{0,30}\b(?:must|should|shall|answer|say|reply)\b/iu

/** What kind of words answers a kind of question, in five languages. */
const kindsOfAnswer: readonly { asks: RegExp; answers: RegExp }[] = [
  {
    asks: /^\W*(?:when|quando|cu[aá]ndo|quand|wann)\b|\b(?:what|which) (?:date|day|year|time)\b/iu,
    answers:
      /\p{N}{4}|\b\p{N}{1,2}[.:/]\p{N}{1,2}|\b(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czs])\p{L}*\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu,
  },
  {
    asks: /^\W*(?:how (?:many|much|long|old|far|often)|quant[oa]s?|cu[aá]nt[oa]s?|combien|wie ?(?:viele?|lange?|oft|hoch|alt))\b/iu,
    answers: /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|half|once|twice)\b/iu,
  },
  {
    asks: /^\W*(?:who|whom|quem|qui[eé]n(?:es)?|qui|wer|wen|wem)\b/iu,
    answers: /(?<=\S\s)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
  },
  {
    asks: /^\W*(?:where|onde|d[oó]nde|o[uù]|wo)\b/iu,
    answers: /\b(?:in|at|on|near|em|no|na|en|à|dans|im|am|bei)\b\s\p{L}/iu,
  },
  {
    asks: /^\W*(?:what (?:is|are)|o que (?:é|são)|qu[eé] (?:es|son)|qu(?:['’]est-ce|e sont)|was (?:ist|sind))\b/iu,
    answers: /\b(?:is|are|means|é|são|es|son|est|sont|ist|sind)\b/iu,
  },
]

const answersKind = (question: string, sentence: string): boolean =>
  kindsOfAnswer.some(({ asks, answers }) => asks.test(question) && answers.test(sentence))

const around = ({ title, headingPath }: SourceChunk): string => [title, ...headingPath].join(' ')

/** Says what kind of answer is asked for, and nothing of its subject. */
const scaffold =
  /\b(?:how (?:high|big|large|tall|old|far|long|much|many|often|expensive)|what (?:kind|sort) of|wie (?:hoch|gro(?:ß|ss)|alt|lange|weit|teuer))\b/giu

type Weigh = (term: string) => number

/** Which part of the question, by weight, these terms have. */
const coverOf = (asked: readonly string[], terms: ReadonlySet<string>, weigh: Weigh): number => {
  const whole = asked.reduce((sum, term) => sum + weigh(term), 0)
  return whole === 0 ? 0 : asked.filter((term) => terms.has(term)).reduce((sum, term) => sum + weigh(term), 0) / whole
}

/** A year or a name that was asked for and stands nowhere in a piece: right topic, wrong thing. */
const lacksWhatIsNamed = (question: string, chunk: SourceChunk): boolean => {
  const whole = `${around(chunk)} ${chunk.text}`
  const numbers = new Set(numbersIn(whole))
  const terms = new Set(termsOf(whole))
  return (
    numbersIn(question).some((number) => !numbers.has(number)) ||
    namesIn(question).some((name) => termsOf(name).some((term) => !terms.has(term)))
  )
}

type Candidate = Sentence & { chunk: number; score: number }

const candidatesIn = (
  { question, locale }: SourcedQuestion,
  asked: readonly string[],
  weigh: Weigh,
  chunk: SourceChunk,
  n: number,
): readonly Candidate[] => {
  const lead = new Set(termsOf(around(chunk)))
  return sentencesIn(chunk.text, locale)
    .filter(({ text }) => !toMachines.test(text) && /\p{L}/u.test(plainWords(text)))
    .map((sentence, index) => {
      const own = coverOf(asked, new Set(termsOf(sentence.text)), weigh)
      const withLead = coverOf(asked, new Set([...lead, ...termsOf(sentence.text)]), weigh)
      const kind = own > 0 && answersKind(question, sentence.text) ? 0.25 : 0
      const isQuestion = sentence.text.endsWith('?') ? 0.5 : 1
      const score = (own + (withLead - own) * 0.3 * (own > 0 ? 1 : 0) + kind + (index === 0 ? 0.03 : 0)) * isQuestion
      return Object.assign(sentence, { chunk: n, score })
    })
}

const isSame = (one: string, other: string): boolean => termsOf(one).join(' ') === termsOf(other).join(' ')

/** The best sentences, each saying something that those before it do not, in the order of the documents. */
const bestOf = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const ranked = candidates.toSorted((one, other) => other.score - one.score)
  const best = ranked[0]?.score ?? 0
  const chosen: Candidate[] = []
  for (const one of ranked) {
    if (chosen.length === mostSentences || one.score === 0 || one.score < best * besideBest) break
    if (!chosen.some(({ text }) => isSame(text, one.text))) chosen.push(one)
  }
  return chosen.sort((one, other) => one.chunk - other.chunk || one.from - other.from)
}

/**
 * An answer without a model: sentences of the documents, letter for letter, each with its place. `known: false` where no
 * piece has half of the question by weight, or where a number or a name of the question stands in none that has.
 */
export const extractAnswer = (given: SourcedQuestion): SourcedAnswer => {
  const { question, chunks } = given
  const asked = [...new Set(termsOf(question.replaceAll(scaffold, ' ')))]
  if (asked.length === 0) return unknown
  const weigh = rarityIn(chunks.map((chunk) => termsOf(`${around(chunk)} ${chunk.text}`)))
  const fitting = chunks
    .map((chunk, index) => ({ chunk, n: index + 1 }))
    .filter(({ chunk }) => coverOf(asked, new Set(termsOf(`${around(chunk)} ${chunk.text}`)), weigh) >= leastCover)
    .filter(({ chunk }) => !lacksWhatIsNamed(question, chunk))
  const best = bestOf(fitting.flatMap(({ chunk, n }) => candidatesIn(given, asked, weigh, chunk, n)))
  if (best.length === 0) return unknown
  return {
    known: true,
    sentences: best.map(({ text, chunk }) => ({ text: plainWords(text), cites: [{ chunk, quote: text }] })),
  }
}

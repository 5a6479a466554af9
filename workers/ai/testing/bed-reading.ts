import type { Dialect } from './dialects/dialect.ts'
import type { Exchange } from './bed-exchange.ts'

type Sentence = { text: string; cites: readonly string[] }
type ToldFact = { id: string; fact: string; about: string }

/** The facts as they stand in the prompt, one JSON object a line. */
const factsIn = (said: string): readonly ToldFact[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('{"id":'))
    .map((line) => JSON.parse(line) as ToldFact)

const mostFacts = 5

const sentencesOf = ({ id, fact, about }: ToldFact): readonly Sentence[] => {
  const value = fact.slice(fact.indexOf(': ') + 2)
  return [
    `Here “${value}” is read as ${about}, a picture and no proof.`,
    `Hold ${value} against an ordinary week, and see where the picture fits.`,
    `Where ${value} does not fit, leave it, since a picture has to serve you and never the other way round.`,
  ].map((text) => ({ text, cites: [id] }))
}

/** A reading of the facts in a prompt, every sentence of it true. */
const readingFrom = (said: string): readonly Sentence[] => factsIn(said).slice(0, mostFacts).flatMap(sentencesOf)

/** How a model goes wrong while it writes a reading. */
export type ReadingFault = 'none' | 'lie' | 'form' | 'cut' | 'stall' | 'hesitate'

const lyingFrom = 4

const withFault = (sentences: readonly Sentence[], fault: ReadingFault): readonly unknown[] => {
  const [first] = sentences
  const rest = sentences.slice(lyingFrom)
  if (fault === 'lie') {
    const lie = { text: 'Gate 64 and your Venus in Pisces foretell a voyage.', cites: first?.cites }
    return [...sentences.slice(0, lyingFrom), lie, ...rest]
  }
  return fault === 'form' ? [...sentences.slice(0, lyingFrom), { words: 'of no form' }, ...rest] : sentences
}

const answerOf = (said: string, fault: ReadingFault): string =>
  JSON.stringify({
    sentences: withFault(readingFrom(said), fault),
    keyInsights: ['A picture to try on.'],
    recommendations: ['Write one line today.'],
    themes: ['trust'],
  })

const pieceLength = 24

/** Blanks before the first word: it is heard to write, and nothing can be told of it. */
const hesitate = async (model: string, { dialect, exchange }: Line): Promise<void> => {
  for (let blank = 0; blank < 8; blank += 1) {
    exchange.piece(dialect.word(' ', model))
    await exchange.wait(4000)
  }
}

/** Over which it is answered. */
type Line = { dialect: Dialect; exchange: Exchange }

/** Writes a reading in small pieces, `gapMs` apart; faults of the line come in its middle. */
export const writeReading = async (
  { said, model }: { said: string; model: string },
  line: Line,
  { fault, gapMs }: { fault: ReadingFault; gapMs: number },
): Promise<void> => {
  const { dialect, exchange } = line
  const answer = answerOf(said, fault)
  exchange.open(200, 'text/event-stream; charset=utf-8')
  exchange.piece(dialect.opening(model) || ': hello\n\n')
  if (fault === 'hesitate') await hesitate(model, line)
  for (let at = 0; at < answer.length && !exchange.hasLeft(); at += pieceLength) {
    if (at > answer.length / 2 && fault === 'cut') return exchange.reset()
    if (at > answer.length / 2 && fault === 'stall') await exchange.wait(60_000)
    exchange.piece(dialect.word(answer.slice(at, at + pieceLength), model))
    await exchange.wait(gapMs)
  }
  exchange.piece(dialect.finish('stop', model) + dialect.closing)
  exchange.close()
}

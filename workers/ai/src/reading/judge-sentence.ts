import type { Fact } from './fact.ts'
import { digitsIn, hasName, namesIn, type Numbered, numberedIn, placementsIn, spelled, statesIn } from './vocabulary.ts'

/** Everything a fact says of itself, in which names must be found. */
const textOf = ({ label, value }: Fact): string => spelled(`${label}: ${value}`)

const hasNumber = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d])${number.replaceAll('/', '\\/').replaceAll('.', '\\.')}(?!\\d)`, 'u').test(text)

const hasNumbered = (text: string, { noun, number }: Numbered): boolean => {
  if (!hasNumber(text, number)) return false
  // “type 5” must not rest on “gate 5”; a bare “number” or “year” may rest on any.
  const others = ['gate', 'key', 'hexagram', 'house', 'type', 'channel'].filter((other) => other !== noun)
  return !others.some((other) => new RegExp(`\\b${other} ${number}\\b`, 'iu').test(text)) || hasName(text, noun)
}

const quoted = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 77)}…` : text}”`

/** A sentence with the ids it rests on. */
export type Cited = { text: string; cites: readonly string[] }

/** What a sentence says that its cited facts do not; empty where it keeps to them. */
export const contradictionsOf = (said: Pick<Cited, 'text'>, cited: readonly Fact[]): readonly string[] => {
  const text = spelled(said.text)
  const texts = cited.map(textOf)
  const missing = (holds: (text: string) => boolean): boolean => !texts.some(holds)
  const told = texts.join('; ') || 'nothing'
  return [
    ...namesIn(text)
      .filter((name) => missing((fact) => hasName(fact, name)))
      .map((name) => `${quoted(text)} names ${name}, but what it cites says: ${told}.`),
    ...digitsIn(text)
      .filter((number) => missing((fact) => hasNumber(fact, number)))
      .map((number) => `${quoted(text)} says ${number}, but what it cites says: ${told}.`),
    ...numberedIn(text)
      .filter((numbered) => missing((fact) => hasNumbered(fact, numbered)))
      .map(({ noun, number }) => `${quoted(text)} speaks of ${noun} ${number}, but what it cites says: ${told}.`),
    ...placementsIn(text)
      .filter(([point, place]) => missing((fact) => hasName(fact, point) && hasName(fact, place)))
      .map(([point, place]) => `${quoted(text)} puts ${point} in ${place}, but what it cites says: ${told}.`),
    ...statesIn(text)
      .filter(([state, of]) => missing((fact) => hasName(fact, state) && (of === '' || hasName(fact, of))))
      .map(([state, of]) => `${quoted(text)} says ${`${state} ${of}`.trim()}, but what it cites says: ${told}.`),
  ]
}

/** What is wrong with one sentence of a reading, in words that a model can act on. */
export const judgeSentence = (sentence: Cited, facts: ReadonlyMap<string, Fact>): readonly string[] => {
  if (sentence.cites.length === 0) return [`${quoted(sentence.text)} cites no fact.`]
  const unknown = sentence.cites.filter((id) => !facts.has(id))
  if (unknown.length > 0)
    return [`${quoted(sentence.text)} cites ${unknown.join(', ')}, which is no id of a fact here.`]
  return contradictionsOf(
    sentence,
    sentence.cites.flatMap((id) => facts.get(id) ?? []),
  )
}

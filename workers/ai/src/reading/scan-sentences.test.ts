import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanSentences } from './scan-sentences.ts'

/** The text cut at these places, whatever stands there. */
const piecesOf = (text: string, cuts: readonly number[]): readonly string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((one, other) => one - other)
  return places.slice(1).map((place, index) => text.slice(places[index], place))
}

const scanned = (pieces: readonly string[]): readonly unknown[] => {
  const scan = scanSentences()
  return pieces.flatMap((piece) => scan(piece)).map((json): unknown => JSON.parse(json))
}

/** Strings that look like the structure around them. */
const trickyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"sentences":[{', '\\"}', ']}', '{', '\\', '“{”', '\u2028', '😀"', 'sentences'),
)
const sentence = fc.record({ text: trickyText, cites: fc.array(trickyText), nested: fc.jsonValue({ maxDepth: 2 }) })
const others = fc.dictionary(
  fc.string().filter((name) => name !== 'sentences' && name !== '__proto__'),
  fc.jsonValue({ maxDepth: 3 }),
  { maxKeys: 3 },
)
const layout = fc.constantFrom(undefined, 2, '\t')
const cuts = fc.array(fc.nat(), { maxLength: 40 })

test('however the text is cut, the sentences are those of the whole', () => {
  fc.assert(
    fc.property(others, fc.array(sentence), others, layout, cuts, (before, sentences, after, space, places) => {
      const text = JSON.stringify({ ...before, sentences, ...after }, null, space)
      const whole = JSON.parse(text) as { sentences: unknown }
      expect(scanned(piecesOf(text, places))).toEqual(whole.sentences)
      expect(scanned(text.split(''))).toEqual(whole.sentences)
    }),
    { numRuns: 300 },
  )
})

test('a sentence is told with its last bracket, and not before', () => {
  const scan = scanSentences()
  expect(scan('```json\n{"sentences": [{"text": "One.", "cites": ["a"]')).toEqual([])
  expect(scan('}')).toEqual(['{"text": "One.", "cites": ["a"]}'])
  expect(scan(', {"text": "Tw')).toEqual([])
  expect(scan('o."}], "themes": [{"text": "no sentence"}]}\n```')).toEqual(['{"text": "Two."}'])
})

test.each([
  ['prose', 'Here is “[{}]” your reading, "sentences": [{"text": "no"}]'],
  ['sentences further down', '{"reading": {"sentences": [{"text": "no"}]}}'],
  ['a value of that name', '{"name": "sentences", "list": [{"text": "no"}]}'],
  ['a list at the top', '[{"sentences": [{"text": "no"}]}]'],
])('%s holds none', (_, text) => {
  expect(scanSentences()(text)).toEqual([])
})

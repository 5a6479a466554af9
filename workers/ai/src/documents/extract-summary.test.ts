import { summaryFacts } from '@orrery/contracts/summary'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractSummary } from './extract-summary.ts'
import { judgeSummary } from './judge-summary.ts'

const bees = `# Notes on bees
Honeybees live in colonies of up to 60,000 animals. A colony has one queen, a few hundred drones and many workers. The queen lays up to 2,000 eggs a day in spring.

Workers live for six weeks in summer. They clean cells first, then feed larvae, build comb and finally fly out for nectar. In winter workers live for months, because they hardly fly.

Bees tell each other where flowers are by a dance. Karl von Frisch described the waggle dance in 1927. The angle of the dance shows the direction to the sun. The length of the waggle shows the distance.`

const factsOf = (given: Record<string, unknown>) => summaryFacts.parse({ text: bees, sentenceCount: 4, ...given })

test('a summary is made of the text’s own sentences, in their order, under its own title', () => {
  const { title, sentences, topics, questions } = extractSummary(factsOf({}))
  expect(title).toBe('Notes on bees')
  expect(sentences).toHaveLength(4)
  expect(sentences[0]).toBe('Honeybees live in colonies of up to 60,000 animals.')
  const places = sentences.map((text) => bees.indexOf(text))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(topics).toContain('workers')
  expect(questions).toEqual([])
})

test('what was said is not chosen again', () => {
  const text = `${'The meeting was moved to Friday. '.repeat(5)}Lunch is paid by the firm.`
  expect(extractSummary(factsOf({ text, sentenceCount: 2 })).sentences).toEqual([
    'The meeting was moved to Friday.',
    'Lunch is paid by the firm.',
  ])
})

test('a short text is its own summary, and a text without words still has one', () => {
  expect(extractSummary(factsOf({ text: 'Buy milk today, please.' }))).toMatchObject({
    title: 'Buy milk today, please.',
    sentences: ['Buy milk today, please.'],
  })
  expect(extractSummary(factsOf({ text: '— 42 —' })).sentences).toEqual(['— 42 —'])
})

test('whatever the text, its extract stands the judge', () => {
  const anyText = fc.oneof(
    fc.lorem({ maxCount: 60, mode: 'sentences' }),
    fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 12 }), (text, sentenceCount) => {
      const facts = factsOf({ text: text || '.', sentenceCount })
      expect(judgeSummary(facts, extractSummary(facts))).toEqual([])
    }),
    { numRuns: 1000, seed: 6 },
  )
})

const judged = (sentence: string): string =>
  judgeSummary(factsOf({}), { title: 'Bees', sentences: [sentence], topics: [], questions: [] }).join(' ')

test('a model’s summary brings in no number, name, link or promise', () => {
  expect(judged('Bees live in colonies and dance, as Karl von Frisch described in 1927.')).toBe('')
  expect(judged('A queen lays 3,000 eggs.')).toContain('3000')
  expect(judged('The dance was described by Charles Darwin.')).toContain('Darwin')
  expect(judged('See https://bees.example.')).toContain('Plain text')
  expect(judged('Honey cures anxiety.')).toContain('promise')
})

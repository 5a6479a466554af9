import { expect, test } from 'vitest'
import { sectionsIn, sentenceAt } from './segments.ts'

const segments = [
  { startMs: 1000, endMs: 2000, text: 'Arrive.', section: 'grounding' },
  { startMs: 4000, endMs: 5000, text: 'Breathe in.', section: 'breath' },
  { startMs: 7000, endMs: 8000, text: 'Breathe out.', section: 'breath' },
  { startMs: 9000, endMs: 9500, text: 'And again.', section: 'grounding' },
]

test('a section that returns stands twice, in the order of hearing', () => {
  expect(sectionsIn(segments).map(({ name, startMs, sentences }) => [name, startMs, sentences.length])).toEqual([
    ['grounding', 1000, 1],
    ['breath', 4000, 2],
    ['grounding', 9000, 1],
  ])
})

test('in a silence the sentence before it is still the one', () => {
  expect([0, 1, 3, 4.5, 100].map((seconds) => sentenceAt(segments, seconds))).toEqual([-1, 0, 0, 1, 3])
})

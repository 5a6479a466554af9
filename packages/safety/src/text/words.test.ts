import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalised, wordsOf } from './words.ts'

test.each([
  ['Ich WÜRDE gern', 'ich wurde gern'],
  ["I don’t, I can't", 'i dont i cant'],
  ['ﬁnally ｆｕｌｌ ①', 'finally full 1'],
  ['s\u200Bo\u00ADft', 'soft'],
  ['Größe, cœur, søt', 'grosse coeur sot'],
  ['Stop. Go! Now?', 'stop. go. now'],
  ['well... then', 'well then'],
  ['k.i.l.l the e n g i n e', 'kill the engine'],
  ['k1nd w0rds in 100mg', 'kind words in 100mg'],
  ['sooooo good', 'soo good'],
  ['рaypal', 'paypal'],
])('%s is read as %s', (text, expected) => {
  expect(normalised(text)).toBe(expected)
})

test('a word says where it stands in the text', () => {
  const text = 'Ça 👋🏽 va?'
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Ça', 'va'])
})

test('what is normalised stays as it is when it is normalised again', () => {
  const awkward = fc.string({
    unit: fc.constantFrom(
      'a',
      'k',
      'ß',
      'É',
      'İ',
      'ﬁ',
      '½',
      '1',
      '5',
      '!',
      '.',
      ' ',
      '\n',
      "'",
      '*',
      '@',
      'а',
      '한',
      '\u0301',
      '\u200B',
      '👋',
      '…',
    ),
    maxLength: 120,
  })
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 120 })), (text) => {
      const once = normalised(text)
      expect(normalised(once)).toBe(once)
    }),
    { numRuns: 1500 },
  )
}, 60_000)

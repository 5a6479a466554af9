import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const letters = (some: string): string => some.replaceAll(/[^\p{L}]/gu, '')

test('sentences come one by one, without what nobody can say', () => {
  expect(splitSentences('Rest here.  Breathe!\nIs it enough? … —', 'en')).toEqual([
    'Rest here.',
    'Breathe!',
    'Is it enough?',
  ])
})

test('a long sentence is cut at its clauses', () => {
  const clause = 'and the breath goes on by itself while you are lying there, '
  const pieces = splitSentences(clause.repeat(10).trim(), 'en')
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true)
})

test('whatever the text, no piece is longer than 400 characters and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'word', ', ', '. ', ' ', '; ', 'ß', '🙂', '? '), { maxLength: 800 }),
      (parts) => {
        const text = parts.join('')
        const pieces = splitSentences(text, 'de')
        return (
          pieces.every((piece) => piece.length > 0 && piece.length <= 400) && letters(pieces.join('')) === letters(text)
        )
      },
    ),
    { numRuns: 300 },
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldToLatin } from './latin-letters.ts'

test.each([
  ["Sinéad O'Connor", ['SINEAD', 'OCONNOR']],
  ['Weiß Þóra Æsir Đặng', ['WEISS', 'THORA', 'AESIR', 'DANG']],
  ['Jean‑Luc, İlknur', ['JEAN', 'LUC', 'ILKNUR']],
])('folds %s letter by letter', (text, words) => {
  expect(foldToLatin(text)).toEqual({ words, ignored: [], foreign: [] })
})

test('letters of another script and signs are told apart, none is dropped in silence', () => {
  expect(foldToLatin('Ann Лee 42 %')).toEqual({ words: ['ANN', 'EE'], ignored: ['4', '2', '%'], foreign: ['Л'] })
})

test('words are capitals A to Z whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldToLatin(text).words.every((word) => /^[A-Z]+$/.test(word))).toBe(true)
    }),
  )
})

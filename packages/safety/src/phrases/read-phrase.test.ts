import { expect, test } from 'vitest'
import { wordsOf } from '../text/words.ts'
import { phraseReader } from './read-phrase.ts'
import { PhraseBook } from './phrase-book.ts'

const found = (phrase: string, text: string, sets: Record<string, string> = {}) =>
  new PhraseBook([{ key: phrase, phrase: phraseReader(sets)(phrase), staysInSentence: false }], ['not'])
    .find(wordsOf(text))
    .map(({ from, to }) => text.slice(from, to))

test('a choice, an optional word, a stem and a named set are found', () => {
  expect(found('(walk|go on foot) home', 'I go on foot home and walk home')).toEqual(['go on foot home', 'walk home'])
  expect(found('walk slowly? home', 'walk home, walk slowly home')).toEqual(['walk home', 'walk slowly home'])
  expect(found('garden*', 'Gardens and gardeners, no guard')).toEqual(['Gardens', 'gardeners'])
  expect(found('<go> home', 'they ran home', { go: 'ran|went' })).toEqual(['ran home'])
})

test('a gap is one word at most, and never a barrier or the end of a sentence', () => {
  expect(found('walk _ home', 'walk home, walk slowly home, walk very slowly home')).toEqual([
    'walk home',
    'walk slowly home',
  ])
  expect(found('walk _ home', 'walk not home')).toEqual([])
  expect(found('walk _ home', 'We walk. Then home')).toEqual([])
  expect(found('walk home', 'We walk. Home')).toEqual(['walk. Home'])
})

test('German words are known with umlauts, without, and with e', () => {
  expect(found('töten', 'töten toten toeten')).toEqual(['töten', 'toten', 'toeten'])
})

test.each(['(walk', 'walk)', 'walk | | home', '<nowhere> home', '()', '?', '%'])('%s is refused', (phrase) => {
  expect(() => phraseReader({})(phrase)).toThrow(SyntaxError)
})

test.each(['_ home', 'home?', 'home? slowly?'])('%s is refused: it could begin anywhere', (phrase) => {
  expect(() => found(phrase, 'home')).toThrow(SyntaxError)
})

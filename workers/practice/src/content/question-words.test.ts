import { findClaims } from '@orrery/safety/find-claims'
import { languages } from '@orrery/safety/languages'
import { expect, test } from 'vitest'
import { creditWords } from '../price.ts'
import type { QuestionWords } from './question-words.ts'
import { wordsIn } from './words.ts'

/** Every sentence of a table under the path to it. */
const sentencesOf = (table: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof table === 'string'
    ? [[path, table]]
    : Object.entries(table as object).flatMap(([name, part]) => sentencesOf(part, `${path}.${name}`))

const gapsOf = (words: QuestionWords): readonly string[] =>
  sentencesOf(words).map(([path, text]) => `${path} ${(text.match(/\{\w+\}/g) ?? []).toSorted().join()}`)

const abroad = languages.filter((language) => language !== 'en')

test.each(abroad)('%s says everything that English says, with the same gaps to fill', (language) => {
  expect(gapsOf(wordsIn(language))).toEqual(gapsOf(wordsIn('en')))
})

/** Names, numbers and what is spelled alike. */
const mayBeAlike = new Set(['.buttons.minutes', '.notices.ready'])

test.each(abroad)('%s leaves nothing in English and promises nothing', (language) => {
  const english = new Set(sentencesOf(wordsIn('en')).map(([, text]) => text))
  const left = sentencesOf(wordsIn(language)).filter(([path, text]) => english.has(text) && !mayBeAlike.has(path))
  expect(left).toEqual([])
  expect(sentencesOf(wordsIn(language)).filter(([, text]) => findClaims(text, language).length > 0)).toEqual([])
})

test.each([
  ['en', '2.5 credits'],
  ['de', '2,5 Credits'],
  ['fr', '2,5 crédits'],
  ['es', '2,5 créditos'],
  ['pt', '2,5 créditos'],
] as const)('%s: amounts are words', (language, two) => {
  expect(creditWords(5, language)).toBe(two)
  expect(creditWords(1, language)).not.toMatch(/\d/)
})

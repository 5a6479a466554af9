import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimRules } from './claims/claim-rules.ts'
import { findClaims } from './find-claims.ts'
import { languages } from './languages.ts'
import { modest, promising } from './testing/content/claims.ts'
import { harmless } from './testing/content/harmless.ts'

const everySentenceOf = (table: typeof modest) =>
  languages.flatMap((language) => table[language].map((text) => ({ language, text })))
const everyRule = claimRules.flatMap(({ language, rules }) => rules.map((rule) => ({ language, ...rule })))

test('each language has the same kinds of rules', () => {
  expect(claimRules.map(({ language }) => language)).toEqual(languages)
  for (const { rules } of claimRules)
    expect(rules.map(({ id }) => id)).toEqual(claimRules[0]?.rules.map(({ id }) => id))
})

test.each(everyRule)('$id.$language speaks for its own example: $example', ({ language, id, example }) => {
  expect(findClaims(example, language).map(({ rule }) => rule)).toContain(`${id}.${language}`)
})

test.each(everySentenceOf(promising))('$language: promises too much: $text', ({ language, text }) => {
  expect(findClaims(text, language)).not.toEqual([])
})

test.each(everySentenceOf(modest))('$language: promises nothing: $text', ({ language, text }) => {
  expect(findClaims(text, language)).toEqual([])
})

test.each(everySentenceOf(harmless))(
  '$language: what people write in everyday life is no promise: $text',
  (sentence) => {
    expect(findClaims(sentence.text, sentence.language)).toEqual([])
  },
)

test('a claim is found where it stands, also after characters of other widths', () => {
  const text = 'Bonjour 👋🏽 ① dear! This practice cures anxiety, they say.'
  const [claim, ...others] = findClaims(text, 'en')
  expect(claim && text.slice(claim.from, claim.to)).toBe('cures anxiety')
  expect(others).toEqual([])
})

test('places lie within the text and stand in order', () => {
  const word = fc.constantFrom(
    'cures',
    'anxiety',
    'garantiert',
    '👋',
    'c u r e s',
    'á',
    '\u200B',
    'nunca',
    'guérit',
    '.',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const claims = findClaims(text, 'en')
      for (const [at, { from, to }] of claims.entries()) {
        expect(from).toBeGreaterThanOrEqual(claims[at - 1]?.from ?? 0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown } from './from-markdown.ts'
import { readMarks, withoutMarks } from './marks.ts'

test('titles, strong words, lists, links and code become what chats know', () => {
  const written = [
    '# The Sun',
    '',
    'It is **very** bright, *they* say, see [this](https://example.org/sun).',
    '- one `x` thing',
    '```js',
    'const a = 2 ** 3',
    '```',
  ].join('\n')
  const marks = readMarks(fromMarkdown(written))
  expect(marks.filter(({ is }) => is !== 'plain')).toEqual([
    { is: 'strong', text: 'The Sun' },
    { is: 'strong', text: 'very' },
    { is: 'code', text: 'x' },
    { is: 'block', text: 'const a = 2 ** 3' },
  ])
  expect(withoutMarks(fromMarkdown(written))).toContain('*they* say, see this (https://example.org/sun).')
  expect(withoutMarks(fromMarkdown(written))).toContain('• one')
})

test('a fence that is never closed is closed at the end', () => {
  expect(readMarks(fromMarkdown('Look:\n```\nx = 1'))).toEqual([
    { is: 'plain', text: 'Look:\n' },
    { is: 'block', text: 'x = 1' },
  ])
})

const wordsOf = (text: string): string => text.replaceAll(/[^ab]/g, '')

test('no words are lost, whatever is written', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', ' ', '*', '**', '`', '\\', '#', '\n'), { maxLength: 40 })
  fc.assert(
    fc.property(letters, (pieces) => {
      const said = pieces.join('')
      expect(wordsOf(withoutMarks(fromMarkdown(said)))).toBe(wordsOf(said))
    }),
  )
})

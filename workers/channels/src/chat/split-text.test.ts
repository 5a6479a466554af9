import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutMarks } from './marks.ts'
import { splitText } from './split-text.ts'

const paragraph = 'A sentence of some length stands here. '.repeat(20).trim()

test('a text that fits is one piece', () => {
  expect(splitText('short', 100)).toEqual(['short'])
  expect(splitText('', 100)).toEqual([''])
})

test('a longer one is cut between paragraphs before anything else', () => {
  const parts = splitText([paragraph, paragraph, paragraph].join('\n\n'), 1700)
  expect(parts).toEqual([`${paragraph}\n\n${paragraph}`, paragraph])
})

test('where there is no paragraph it is cut after a sentence', () => {
  const [first = ''] = splitText(paragraph, 300)
  expect(first.endsWith('here.')).toBe(true)
})

test('a block of code stays whole', () => {
  const code = `\`\`\`\n${'x = 1\n'.repeat(10)}\`\`\``
  const parts = splitText(`${'word '.repeat(15)}\n${code}`, 100)
  expect(parts).toContain(code)
})

test('a block too long for one piece is closed and opened again', () => {
  const parts = splitText(`\`\`\`\n${'x = 1\n'.repeat(60)}\`\`\``, 100)
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(part.split('```')).toHaveLength(3)
})

const letters = (said: string): string => said.replaceAll(/\s/g, '')

test('whatever the text, pieces are short enough, no letter is lost, and no pair of surrogates is torn', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '. ', '🌗', 'ß', '*'), minLength: 0, maxLength: 900 })
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 200 }), (whole, length) => {
      const parts = splitText(whole, length)
      expect(parts.every((part) => part.length <= length)).toBe(true)
      expect(letters(parts.join(''))).toBe(letters(whole))
      expect(parts.every((part) => part.isWellFormed())).toBe(true)
    }),
  )
})

test('no mark is torn: what is strong, code or a character stays so', () => {
  const pieces = fc.constantFrom('word ', 'a', '\n', '**strong words** ', '`code x` ', '\\*', '\\`', '\\\\')
  fc.assert(
    fc.property(
      fc.string({ unit: pieces, minLength: 40, maxLength: 200 }),
      fc.integer({ min: 40, max: 200 }),
      (whole, length) => {
        const parts = splitText(whole, length)
        expect(parts.every((part) => part.length <= length)).toBe(true)
        expect(letters(parts.map(withoutMarks).join(''))).toBe(letters(withoutMarks(whole)))
      },
    ),
  )
})

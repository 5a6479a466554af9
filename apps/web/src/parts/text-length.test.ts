import { expect, test } from 'vitest'
import { tooLongBy, wrongLength } from './text-length.ts'

const limits = { least: 10, most: 5000 }

test('spaces around a text make it neither long enough nor too long', () => {
  expect(wrongLength('   a    ', { least: 3, most: 5 })).toBe('short')
  expect(wrongLength(`  ${'a'.repeat(5000)}  `, limits)).toBeNull()
})

test('a text that is too long is told with both figures', () => {
  const text = 'a'.repeat(6001)
  expect(wrongLength(text, limits)).toBe('long')
  expect(tooLongBy(text, limits)).toEqual({ letters: '6,001', most: '5,000' })
})

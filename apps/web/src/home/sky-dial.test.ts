import { expect, test } from 'vitest'
import { dialBodies, skyDial, writtenLongitude, type DialBody } from './sky-dial.ts'

const longitudes = Object.fromEntries(dialBodies.map((body, index) => [body, index * 33])) as Record<DialBody, number>

test('signs begin at their own degree, not before', () => {
  expect(writtenLongitude(0)).toBe('0° Aries')
  expect(writtenLongitude(29.999)).toBe('29° Aries')
  expect(writtenLongitude(30)).toBe('0° Taurus')
  expect(writtenLongitude(359.9)).toBe('29° Pisces')
})

test('the dial says in words where every body stands', () => {
  const { alt } = skyDial(longitudes)
  expect(alt.split(', ')).toHaveLength(dialBodies.length)
  expect(alt).toContain('Moon 0° Aries')
})

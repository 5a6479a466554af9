import { expect, test } from 'vitest'
import { type DialBody, dialBodies, skyDial } from './sky-dial.ts'

const altAt = (longitude: number): string =>
  skyDial(Object.fromEntries(dialBodies.map((body) => [body, longitude])) as Record<DialBody, number>).alt

test('the dial says in words where every body stands', () => {
  expect(altAt(0).split(', ')).toHaveLength(dialBodies.length)
  expect(altAt(0)).toContain('Moon 0° Aries')
})

test('signs begin at their own degree, not before', () => {
  expect(altAt(29.999)).toContain('Sun 29° Aries')
  expect(altAt(30)).toContain('Sun 0° Taurus')
  expect(altAt(359.9)).toContain('Sun 29° Pisces')
})

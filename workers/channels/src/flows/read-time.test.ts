import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test.each([
  ['14:25', '14:25'],
  ['at 2:25 pm', '14:25'],
  ['2.25 p.m.', '14:25'],
  ['2pm', '14:00'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['14h25', '14:25'],
  ['14 h', '14:00'],
  ['à 14h', '14:00'],
  ['a las 14:25', '14:25'],
  ['um 14 Uhr 25', '14:25'],
  ['14.25 Uhr', '14:25'],
  ['1425', '14:25'],
  ['7:05', '07:05'],
])('%s is %s', (said, time) => {
  expect(readTime(said)).toBe(time)
})

test.each([
  'unknown',
  'I don’t know',
  '?',
  '-',
  'no sé',
  'No lo sé.',
  'não sei',
  'Desconhecida',
  'je ne sais pas',
  'inconnue',
  'unbekannt',
  'weiß nicht',
])('%s says that nobody knows', (said) => {
  expect(readTime(said)).toBe('unknown')
})

test.each(['25:00', '14:60', '13 pm', '0 am', '14', 'in the morning', 'noonish'])('%s is no time', (said) => {
  expect(readTime(said)).toBeNull()
})

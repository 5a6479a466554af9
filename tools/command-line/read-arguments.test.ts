import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

const wishOf = (...words: string[]) => readArguments(words, {}).wish

const refusal = (...words: string[]): string => {
  try {
    readArguments(words, {})
  } catch (error) {
    if (AppError.is(error)) return error.message
  }
  return 'taken'
}

test('a birth, a town and an engine', () => {
  expect(wishOf('chart', '1990-05-14T07:30', 'Lisbon', '--engine', 'astrology')).toEqual({
    kind: 'calculate',
    engines: ['natal'],
    input: { birth_date: '1990-05-14', birth_time: '07:30', place: 'Lisbon' },
  })
})

test('a day alone means that the time is not known', () => {
  expect(wishOf('chart', '1990-05-14', 'Lisbon')).toMatchObject({
    input: { birth_date: '1990-05-14', place: 'Lisbon' },
  })
})

test('coordinates are a place too', () => {
  expect(wishOf('chart', '1990-05-14T07:30', '38.7167,-9.1333', 'timezone=Europe/Lisbon')).toMatchObject({
    input: { birth_location: '38.7167,-9.1333', timezone: 'Europe/Lisbon' },
  })
})

test('fields are read as what they are, and dates, seeds and intentions always as text', () => {
  expect(wishOf('ask', 'iching', 'lines=[6,7,8,9,7,8]', 'include_changing_lines=true', 'method=yarrow')).toMatchObject({
    input: { lines: [6, 7, 8, 9, 7, 8], include_changing_lines: true, method: 'yarrow' },
  })
  expect(wishOf('ask', 'iching', 'lines=6,7,8,9,7,8')).toMatchObject({ input: { lines: [6, 7, 8, 9, 7, 8] } })
  expect(wishOf('ask', 'tarot', 'question=42', 'seed=0011', 'commitment=1e22')).toMatchObject({
    input: { question: '42', seed: '0011', commitment: '1e22' },
  })
})

test('the platform to ask comes from the option, else from the environment', () => {
  expect(readArguments(['engines', '--url', 'http://a'], { ORRERY_URL: 'http://b' }).manner.url).toBe('http://a')
  expect(readArguments(['engines'], { ORRERY_URL: 'http://b' }).manner.url).toBe('http://b')
  expect(readArguments(['engines'], {}).manner.url).toBeNull()
})

test.each([
  [['chart'], 'Say when'],
  [['chart', 'yesterday'], 'is no birth'],
  [['chart', '1990-05-14T07:30', 'New', 'York'], 'quotes'],
  [['chart', '1990-05-14', '--engine', 'astrolabe'], 'no engine of this name'],
  [['chart', '1990-05-14', '--colour'], 'Unknown option'],
  [['ask'], 'Name an engine'],
  [['ask', 'numerology', 'Ada'], 'is no field'],
  [['places'], 'Say how the name'],
  [['engines', '--url', 'localhost:8787'], 'is no address'],
  [['dance'], 'no command'],
])('%j is refused with what to do', (words, message) => {
  expect(refusal(...words)).toContain(message)
})

test('nothing, and --help anywhere, ask for help', () => {
  expect(wishOf()).toEqual({ kind: 'help' })
  expect(wishOf('chart', '--help')).toEqual({ kind: 'help' })
})

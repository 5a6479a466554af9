import { expect, test } from 'vitest'
import { retryAfterOf } from './retry-after.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const told = (headers: Record<string, string>, body = '') => retryAfterOf(new Headers(headers), body, now)

test.each([
  ['seconds', { 'retry-after': '20' }, 20_000],
  ['parts of a second', { 'retry-after': '1.5' }, 1500],
  ['nothing to wait for', { 'retry-after': '0' }, 0],
  ['an HTTP date', { 'retry-after': 'Sun, 22 Nov 2026 10:00:07 GMT' }, 7000],
  ['a date of the old form', { 'retry-after': 'Sunday, 22-Nov-26 10:00:07 GMT' }, 7000],
  ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 09:59:00 GMT' }, 0],
  ['milliseconds, which say it more closely', { 'retry-after': '2', 'retry-after-ms': '1250' }, 1250],
])('%s are read from the headers', (_form, headers, expected) => {
  expect(told(headers)).toBe(expected)
})

test('Gemini says it in the body', () => {
  const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '43.5s' }
  expect(told({}, JSON.stringify({ error: { code: 429, details: [retryInfo] } }))).toBe(43_500)
})

test.each([['-5'], ['soon'], [''], ['1e9'], ['12 s'], ['NaN']])('"%s" says nothing', (text) => {
  expect(told({ 'retry-after': text })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { rangeOf, rangeResponse } from './byte-range.ts'

const file = new Blob(['0123456789'], { type: 'audio/mpeg' })

test('a stretch, an open end and the last bytes are found', () => {
  expect(rangeOf('bytes=2-4', 10)).toEqual({ first: 2, last: 4 })
  expect(rangeOf('bytes=7-', 10)).toEqual({ first: 7, last: 9 })
  expect(rangeOf('bytes=-3', 10)).toEqual({ first: 7, last: 9 })
  expect(rangeOf('bytes=8-99', 10)).toEqual({ first: 8, last: 9 })
})

test('what lies outside of the file is refused with its size', async () => {
  expect(rangeOf('bytes=10-', 10)).toBe('outside')
  expect(rangeOf('bytes=5-4', 10)).toBe('outside')
  const refused = rangeResponse(file, 'bytes=10-')
  expect(refused.status).toBe(416)
  expect(refused.headers.get('content-range')).toBe('bytes */10')
})

test('a stretch comes as 206 with its place in the file', async () => {
  const part = rangeResponse(file, 'bytes=3-5')
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe('bytes 3-5/10')
  expect(await part.text()).toBe('345')
})

test('without a range, or with one of another unit, the whole file comes', async () => {
  expect(rangeOf('lines=1-2', 10)).toBe('whole')
  expect(await rangeResponse(file, null).text()).toBe('0123456789')
})

import { expect, test } from 'vitest'
import { joinBytes } from './join-bytes.ts'

test('text and bytes follow one another as UTF-8', () => {
  const joined = joinBytes(['{"a":', new TextEncoder().encode('"é☉"'), '}'])
  expect(new TextDecoder().decode(joined)).toBe('{"a":"é☉"}')
  expect(joined.buffer.byteLength).toBe(joined.byteLength)
})

test('of a view only what it shows is taken', () => {
  const view = new TextEncoder().encode('xxabcxx').subarray(2, 5)
  expect(new TextDecoder().decode(joinBytes(['<', view, '>']))).toBe('<abc>')
})

test('nothing joined is empty', () => {
  expect(joinBytes([]).byteLength).toBe(0)
})

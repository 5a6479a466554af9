import { expect, test } from 'vitest'
import { inTime } from './in-time.ts'

test('an answer in time passes through, also one that is there at once', async () => {
  expect(await inTime(async () => 42, 1000)).toBe(42)
  expect(await inTime(() => 42, 1000)).toBe(42)
})

test('what never answers is given up', async () => {
  await expect(inTime(() => new Promise<never>(() => {}), 5)).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('a failure stays what it was', async () => {
  await expect(inTime(() => Promise.reject(new RangeError('no')), 1000)).rejects.toBeInstanceOf(RangeError)
})

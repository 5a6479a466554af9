import { expect, test } from 'vitest'
import { bedText } from '../../testing/bed-words.ts'
import { busyChain } from '../../testing/fast-settings.ts'
import { askChain } from '../testing/told.ts'

test.each([2, 4, 20, 100])(
  '%i calls at once with the first model on 429: every one is answered',
  async (count) => {
    const calls = Array.from({ length: count }, () => askChain(busyChain(count), crypto.randomUUID(), 'complete'))
    const told = await Promise.all(calls)
    expect(told.filter(({ text }) => text === bedText)).toHaveLength(count)
    expect(told.filter(({ error }) => error !== null)).toEqual([])
  },
  60_000,
)

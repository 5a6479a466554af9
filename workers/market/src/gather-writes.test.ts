import { expect, test } from 'vitest'
import { gatherWrites } from './gather-writes.ts'

/** Groups that end when they are told to, and what each was made of. */
const heldBack = (mostAtOnce: number) => {
  const groups: { items: readonly string[]; end: PromiseWithResolvers<readonly boolean[]> }[] = []
  const write = gatherWrites<string>((items) => {
    const end = Promise.withResolvers<readonly boolean[]>()
    groups.push({ items, end })
    return end.promise
  }, mostAtOnce)
  return { write, end: (index: number) => groups[index]?.end, items: () => groups.map(({ items }) => items.join('')) }
}

test('what comes alone is written at once, and what comes meanwhile together after it', async () => {
  const { write, end, items } = heldBack(10)
  const [first, second, third] = [write('a'), write('b'), write('c')]
  expect(items()).toEqual(['a'])
  end(0)?.resolve([true])
  expect(await first).toBe(true)
  await expect.poll(items).toEqual(['a', 'bc'])
  end(1)?.resolve([false, true])
  expect(await Promise.all([second, third])).toEqual([false, true])
  const fourth = write('d')
  expect(items()).toEqual(['a', 'bc', 'd'])
  end(2)?.resolve([true])
  expect(await fourth).toBe(true)
})

test('no group is larger than it may be, and none overtakes another', async () => {
  const { write, end, items } = heldBack(2)
  const all = ['a', 'b', 'c', 'd'].map(write)
  for (const [index, group] of ['a', 'bc', 'd'].entries()) {
    await expect.poll(() => items().at(index)).toBe(group)
    expect(items()).toHaveLength(index + 1)
    end(index)?.resolve([true, true])
  }
  expect(await Promise.all(all)).toEqual([true, true, true, true])
})

test('a write that fails fails for those that were in it, and the next is written', async () => {
  const { write, end, items } = heldBack(10)
  const outcomes = Promise.allSettled(['a', 'b', 'c'].map(write))
  end(0)?.resolve([true])
  await expect.poll(items).toEqual(['a', 'bc'])
  end(1)?.reject(new Error('The database is gone.'))
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  const next = write('d')
  await expect.poll(items).toEqual(['a', 'bc', 'd'])
  end(2)?.resolve([true])
  expect(await next).toBe(true)
})

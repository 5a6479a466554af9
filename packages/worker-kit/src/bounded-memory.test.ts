import { expect, test } from 'vitest'
import { createBoundedMemory } from './bounded-memory.ts'

const small = { bytes: 10, untilMs: 1000 }

test('the entry that was not looked at for longest goes first', () => {
  const memory = createBoundedMemory<string>({ entries: 2, bytes: 1000 })
  memory.keep('a', 'A', small)
  memory.keep('b', 'B', small)
  memory.find('a', 0)
  memory.keep('c', 'C', small)
  expect(['a', 'b', 'c'].map((key) => memory.find(key, 0))).toEqual(['A', null, 'C'])
})

test('bytes bound it as well as entries, also when an entry is replaced by a larger one', () => {
  const memory = createBoundedMemory<string>({ entries: 100, bytes: 25 })
  memory.keep('a', 'A', small)
  memory.keep('b', 'B', small)
  memory.keep('b', 'BB', { bytes: 20, untilMs: 1000 })
  expect(memory.find('a', 0)).toBeNull()
  expect(memory.find('b', 0)).toBe('BB')
  expect(memory.held()).toEqual({ entries: 1, bytes: 20 })
})

test('what is larger than all the room is not kept, and throws nothing else out', () => {
  const memory = createBoundedMemory<string>({ entries: 100, bytes: 25 })
  memory.keep('a', 'A', small)
  memory.keep('b', 'B', { bytes: 26, untilMs: 1000 })
  expect([memory.find('a', 0), memory.find('b', 0)]).toEqual(['A', null])
})

test('an entry ends at its instant and gives its room back', () => {
  const memory = createBoundedMemory<string>({ entries: 100, bytes: 100 })
  memory.keep('a', 'A', small)
  expect(memory.find('a', 999)).toBe('A')
  expect(memory.find('a', 1000)).toBeNull()
  expect(memory.held()).toEqual({ entries: 0, bytes: 0 })
})

import { expect, test } from 'vitest'
import { judgeOf } from './judge-answer.ts'
import { stepsOf } from './schema-cost.ts'

type Schema = Record<string, unknown>

const answerOf = (value: unknown) => ({ text: JSON.stringify(value), toolCalls: [], finish: 'stop' as const })
const isTaken = (schema: Schema, value: unknown): boolean => judgeOf(null, schema)(answerOf(value)) === null

const tree: Schema = {
  $ref: '#/$defs/node',
  $defs: {
    node: {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/$defs/node' } } },
      required: ['children'],
    },
  },
}

/** Each definition asks for the one before it twice: `levels` lines, two to the power of `levels` ways. */
const forking = (levels: number): Schema => ({
  $ref: `#/$defs/d${levels}`,
  $defs: Object.fromEntries(
    Array.from({ length: levels + 1 }, (_, level) => [
      `d${level}`,
      level === 0
        ? { type: 'string' }
        : { anyOf: [{ $ref: `#/$defs/d${level - 1}` }, { $ref: `#/$defs/d${level - 1}` }] },
    ]),
  ),
})

test('an answer is held to a schema that refers to itself', () => {
  expect(isTaken(tree, { children: [{ children: [] }] })).toBe(true)
  expect(isTaken(tree, { children: [{ twigs: [] }] })).toBe(false)
})

test('a list that may be null and goes on is still checked', () => {
  const list: Schema = {
    type: 'object',
    properties: { value: { type: 'integer' }, next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } },
    required: ['value', 'next'],
  }
  expect(isTaken(list, { value: 1, next: { value: 2, next: null } })).toBe(true)
  expect(isTaken(list, { value: 1, next: { value: 'two', next: null } })).toBe(false)
})

test('a schema that refers to nothing but itself is not the fault of the answer', () => {
  expect(isTaken({ $ref: '#' }, { any: 'thing' })).toBe(true)
})

test('a few lines of schema cannot ask for hours of work', () => {
  const startedAtMs = performance.now()
  expect(isTaken(forking(40), 5)).toBe(true)
  expect(performance.now() - startedAtMs).toBeLessThan(1000)
})

test('ways that fork and lead back are endless, ways that fork and end are counted', () => {
  expect(stepsOf({ anyOf: [{ items: { $ref: '#' } }, { properties: { a: { $ref: '#' } } }] })).toBe(
    Number.POSITIVE_INFINITY,
  )
  expect(stepsOf(forking(3))).toBeLessThan(50)
  expect(isTaken(forking(3), 'a')).toBe(true)
  expect(isTaken(forking(3), 5)).toBe(false)
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestingDepth } from './nesting-depth.ts'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const expectSameDepth = (value: unknown): void => {
  expect(nestingDepth(JSON.stringify(value))).toBe(depthOf(value))
}

test('the depth found in the text is the depth of the value', () => {
  fc.assert(fc.property(fc.jsonValue(), expectSameDepth))
})

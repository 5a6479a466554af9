import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bridgesOf } from './bridges.ts'
import { definitionOf } from './definition.ts'

const activeFrom = (gates: Iterable<number>): Uint8Array => {
  const active = new Uint8Array(65)
  for (const gate of gates) active[gate] = 1
  return active
}
const gatesOf = (...ids: string[]): Set<number> => new Set(ids.flatMap((id) => id.split('-').map(Number)))

test('adding the missing gates of any bridge joins its two groups', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 64 }), { minLength: 14, maxLength: 24 }), (gates) => {
      const before = definitionOf(activeFrom(gates))
      const bridges = bridgesOf(before, new Set(gates))
      expect(bridges.length > 0).toBe(before.components.length > 1)
      for (const { missingGates } of bridges) {
        expect(missingGates.length).toBeGreaterThan(0)
        const after = definitionOf(activeFrom([...gates, ...missingGates]))
        const [one = 0, other = 0] = before.components.filter((group) => !after.components.includes(group))
        expect(after.components.some((group) => (group & one) === one && (group & other) === other)).toBe(true)
        expect(after.components.length).toBeLessThan(before.components.length)
      }
    }),
    { numRuns: 500 },
  )
})

test('one gate is enough where its partner waits in the other group', () => {
  const gates = gatesOf('4-63', '1-8').add(62)
  const [bridge, ...others] = bridgesOf(definitionOf(activeFrom(gates)), gates)
  expect(others).toEqual([])
  expect(bridge?.missingGates).toEqual([17])
  expect(bridge?.channels.map(({ id }) => id)).toEqual(['17-62'])
})

test('groups that no channel joins are bridged over an open center', () => {
  const gates = gatesOf('4-63', '37-40').add(62)
  const bridges = bridgesOf(definitionOf(activeFrom(gates)), gates)
  expect(bridges.length).toBeGreaterThan(0)
  expect(bridges.every(({ channels, missingGates }) => channels.length === 2 && missingGates.length === 3)).toBe(true)
})

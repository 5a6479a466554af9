import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { centerIds, centerOfGate, channels, gatesOfCenter, joints, motors } from './anatomy.ts'
import { readGates } from './bodygraph.ts'
import { centersIn, definitionNameOf, definitionOf, verdictByComponents } from './definition.ts'
import { pathsToThroat, verdictByPaths } from './paths.ts'

const activeFrom = (gates: Iterable<number>): Uint8Array => {
  const active = new Uint8Array(65)
  for (const gate of gates) active[gate] = 1
  return active
}
const withChannels = (...ids: string[]) => readGates(activeFrom(ids.flatMap((id) => id.split('-').map(Number))))

test('64 gates stand in nine centers, and each belongs to at least one channel', () => {
  const all = centerIds.flatMap((center) => gatesOfCenter[center])
  expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1))
  expect(new Set(channels.flatMap(({ gates }) => gates)).size).toBe(64)
})

test('36 channels join 17 pairs of different centers', () => {
  expect(channels).toHaveLength(36)
  expect(new Set(channels.map(({ id }) => id)).size).toBe(36)
  expect(joints).toHaveLength(17)
  for (const { gates, centers } of channels) {
    expect(gates[0]).toBeLessThan(gates[1])
    expect(centers[0]).not.toBe(centers[1])
  }
})

test('both derivations of type and authority agree on random sets of channels', () => {
  fc.assert(
    fc.property(fc.subarray([...channels]), (some) => {
      const definition = definitionOf(activeFrom(some.flatMap(({ gates }) => gates)))
      expect(verdictByPaths(definition).verdict).toEqual(verdictByComponents(definition))
    }),
    { numRuns: 3_000 },
  )
})

test('both derivations agree on random sets of gates, as a chart activates them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 13, maxLength: 26 }), (gates) => {
      const definition = definitionOf(activeFrom(gates))
      expect(verdictByPaths(definition).verdict).toEqual(verdictByComponents(definition))
      expect(definition.components.length).toBeLessThanOrEqual(4)
    }),
    { numRuns: 3_000 },
  )
})

test('a path that is found leads from its motor to the Throat over defined channels', () => {
  fc.assert(
    fc.property(fc.subarray([...channels]), (some) => {
      const definition = definitionOf(activeFrom(some.flatMap(({ gates }) => gates)))
      for (const { from, centers, channels: steps } of verdictByPaths(definition).paths) {
        expect(centers[0]).toBe(from)
        expect(centers.at(-1)).toBe('throat')
        expect(new Set(centers).size).toBe(centers.length)
        expect(steps).toHaveLength(centers.length - 1)
        for (const [index, step] of steps.entries()) {
          expect(step.length).toBeGreaterThan(0)
          for (const channel of step) {
            expect(definition.channels).toContain(channel)
            expect(new Set(channel.centers)).toEqual(new Set([centers[index], centers[index + 1]]))
          }
        }
      }
    }),
  )
})

test('a gate alone defines nothing, nor do any gates without a partner', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 64 })), (gates) => {
      const alone = new Set<number>()
      for (const gate of gates) {
        const partners = channels.flatMap(({ gates: [a, b] }) => [
          ...(a === gate ? [b] : []),
          ...(b === gate ? [a] : []),
        ])
        if (!partners.some((partner) => alone.has(partner))) alone.add(gate)
      }
      const { definition, verdict } = readGates(activeFrom(alone))
      expect(definition.channels).toEqual([])
      expect(definition.definedCenters).toBe(0)
      expect(verdict).toEqual({ type: 'Reflector', authority: 'Lunar' })
      expect(definitionNameOf(definition)).toBe('None')
    }),
  )
})

test('a center is defined exactly when one of its channels is', () => {
  fc.assert(
    fc.property(fc.subarray([...channels]), (some) => {
      const definition = definitionOf(activeFrom(some.flatMap(({ gates }) => gates)))
      const ends = new Set(definition.channels.flatMap(({ gates }) => gates.map(centerOfGate)))
      expect(new Set(centersIn(definition.definedCenters))).toEqual(ends)
    }),
  )
})

test('a motor that reaches the Throat only through the G center still counts', () => {
  const { verdict, throatPaths } = withChannels('25-51', '1-8')
  expect(verdict).toEqual({ type: 'Manifestor', authority: 'Ego' })
  expect(throatPaths[0]?.centers).toEqual(['ego', 'g', 'throat'])
})

test('a Sacral that is defined apart from the Throat makes a Generator, joined by another way a Manifesting Generator', () => {
  expect(withChannels('3-60', '1-8').verdict.type).toBe('Generator')
  expect(withChannels('3-60', '18-58', '16-48').verdict.type).toBe('Manifesting Generator')
  expect(withChannels('3-60', '21-45').verdict.type).toBe('Manifesting Generator')
})

test('all nine centers defined is no exception', () => {
  const { verdict, definition } = readGates(new Uint8Array(65).fill(1))
  expect(centersIn(definition.definedCenters)).toHaveLength(9)
  expect(verdict).toEqual({ type: 'Manifesting Generator', authority: 'Emotional' })
})

test.each([
  [['6-59', '18-58'], 'Emotional'],
  [['3-60', '18-58'], 'Sacral'],
  [['16-48', '21-45'], 'Splenic'],
  [['25-51'], 'Ego'],
  [['1-8'], 'Self-Projected'],
  [['4-63', '17-62'], 'Mental'],
])('authority follows its order of precedence: %j gives %s', (ids, authority) => {
  expect(withChannels(...ids).verdict.authority).toBe(authority)
})

test('groups of centers that no channel joins are counted as splits', () => {
  expect(definitionNameOf(withChannels('1-8').definition)).toBe('Single')
  expect(definitionNameOf(withChannels('1-8', '3-60').definition)).toBe('Split')
  expect(definitionNameOf(withChannels('1-8', '3-60', '4-63').definition)).toBe('Triple Split')
  expect(definitionNameOf(withChannels('1-8', '3-60', '4-63', '37-40').definition)).toBe('Quadruple Split')
})

test('every motor has ways to the Throat, and none visits a center twice', () => {
  for (const motor of [...motors, 'g'] as const) {
    expect(pathsToThroat[motor].length).toBeGreaterThan(10)
    for (const { centers } of pathsToThroat[motor]) expect(new Set(centers).size).toBe(centers.length)
  }
})

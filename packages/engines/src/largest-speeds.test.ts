import type { Body } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { largestSpeeds } from './largest-speeds.ts'

const sky = await openEphemerisInNode()

const bodyOf = (name: string): Body =>
  // Safe because every other name of the table is the ephemeris' own.
  name === 'north_node' || name === 'south_node' ? 'true_node' : (name as Body)

test('no body is ever faster than its bound, nor the bound far from what occurs', () => {
  const fastest: Record<string, number> = {}
  for (let jdUt1 = 2_378_500; jdUt1 < 2_597_600; jdUt1 += 6.37) {
    for (const name of Object.keys(largestSpeeds)) {
      fastest[name] = Math.max(fastest[name] ?? 0, Math.abs(sky.position(jdUt1, bodyOf(name)).speed))
    }
  }
  for (const [name, bound] of Object.entries(largestSpeeds)) {
    expect(fastest[name]).toBeLessThan(bound)
    expect(fastest[name]).toBeGreaterThan(bound * 0.6)
  }
}, 60_000)

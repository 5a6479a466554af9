import { expect, test } from 'vitest'
import { crossOf, possibleProfiles } from './cross.ts'
import { wheelPlaceOf } from './wheel.ts'

const wheelAt = (sun: number) => ({
  personalitySun: wheelPlaceOf(sun),
  personalityEarth: wheelPlaceOf((sun + 180) % 360),
  designSun: wheelPlaceOf((sun + 272) % 360),
  designEarth: wheelPlaceOf((sun + 92) % 360),
})

/** Every tenth of a line around the wheel, off all boundaries. */
const suns = Array.from({ length: 3840 }, (_, k) => ((k + 0.5) * 360) / 3840)

test('88° of Sun allow twelve profiles, and all twelve occur', () => {
  const seen = new Set(suns.map(wheelAt).map(({ personalitySun: p, designSun: d }) => `${p.line}/${d.line}`))
  expect([...seen].sort()).toEqual([...possibleProfiles].sort())
})

test('wherever the Sun stands there is a named cross, of the angle that the profile asks for', () => {
  const names = new Set<string>()
  for (const sun of suns) {
    const { personalitySun: p, personalityEarth, designSun: d, designEarth } = wheelAt(sun)
    const cross = crossOf(`${p.line}/${d.line}`, [p.gate, personalityEarth.gate, d.gate, designEarth.gate])
    expect(cross.name).toMatch(/\S/)
    names.add(`${cross.type} ${p.gate}`)
    // Lines 1 to 3 and 4/6 are personal, 4/1 fixed, 5 and 6 transpersonal.
    const expected = p.line >= 5 ? 'Left Angle' : 'Right Angle'
    expect(cross.type).toBe(p.line === 4 && d.line === 1 ? 'Juxtaposition' : expected)
  }
  expect(names.size).toBe(192)
})

test('a profile that the sky cannot give is refused instead of named', () => {
  expect(() => crossOf('1/1', [1, 2, 3, 4])).toThrow(RangeError)
  expect(() => crossOf('1/3', [65, 2, 3, 4])).toThrow(RangeError)
})

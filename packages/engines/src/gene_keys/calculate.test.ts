import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Birth } from '../birth/birth.ts'
import { calculateBodygraph } from '../human_design/bodygraph.ts'
import { bornAt, bornOn, momentAt } from '../human_design/golden/born-at.ts'
import { gateOrder } from '../human_design/wheel.ts'
import { calculate } from './calculate.ts'
import { geneKeys } from './engine.ts'
import { programmingPartnerOf } from './partner.ts'
import { type GeneKeysInput, type GeneKeysProfile, geneKeysSchemas, type Sphere } from './schema.ts'
import { focuses, sequenceSpheres, type SphereId, sphereIds, sphereSources, spheresOf } from './spheres.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T00:00:00Z' }
const winter1988 = '1988-12-16T21:14:00Z'

const inputFor = (birth: Birth, asked: Partial<GeneKeysInput> = {}) => ({
  birth,
  birth_date: birth.localDate,
  time_accuracy_minutes: 0,
  focus_sequence: 'all' as const,
  include_programming_partner: true,
  ...asked,
})
const factsAt = (utc: string, asked: Partial<GeneKeysInput> = {}) =>
  calculate(inputFor(bornAt(sky, utc), asked), context)

const profileAt = (utc: string, asked: Partial<GeneKeysInput> = {}): GeneKeysProfile => {
  const { profile } = factsAt(utc, asked)
  if (profile === null) throw new Error('A birth with a moment has a profile.')
  return profile
}
const placeOf = ({ key, line }: Pick<Sphere, 'key' | 'line'>): string => `${key}.${line}`
const instant = fc
  .integer({ min: Date.UTC(1800, 3, 1), max: Date.UTC(2399, 11, 31) })
  .map((ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`)

test('the answer has every field of its schema and no other', () => {
  for (const focus of focuses) {
    const facts = factsAt(winter1988, { focus_sequence: focus, pathworking_focus: 11 })
    expect(geneKeysSchemas.output.strict().parse(facts)).toEqual(facts)
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  }
})

test.each(focuses)('a focus on %s fills its own spheres, and says of every other why it is null', (focus) => {
  const facts = factsAt(winter1988, { focus_sequence: focus })
  const absent = geneKeys.absent(facts)
  for (const id of sphereIds) {
    const isFilled = spheresOf(focus).includes(id)
    expect(facts.profile?.spheres[id] !== null).toBe(isFilled)
    expect(Object.hasOwn(absent, `profile.spheres.${id}`)).toBe(!isFilled)
  }
  expect(facts.profile?.sequences.flatMap(({ spheres }) => spheres)).toEqual(spheresOf(focus))
})

test('a sphere is the same whichever focus fills it', () => {
  const whole = profileAt(winter1988)
  for (const focus of focuses) {
    const part = profileAt(winter1988, { focus_sequence: focus })
    for (const id of spheresOf(focus)) expect(part.spheres[id]).toEqual(whole.spheres[id])
  }
})

test('at any instant each sphere is the activation of its body in Human Design, by another calculation', () => {
  fc.assert(
    fc.property(instant, (utc) => {
      const profile = profileAt(utc)
      const graph = calculateBodygraph(momentAt(sky, utc).jdUt1, sky)
      for (const id of sphereIds) {
        const { side, planet } = sphereSources[id]
        const { gate, line } = graph[side][planet]
        expect(profile.spheres[id]).toMatchObject({ sphere: id, side, planet, key: gate, line })
      }
    }),
    { numRuns: 100 },
  )
})

test('Evolution is the partner of Life’s Work and Purpose that of Radiance, on the same line, always', () => {
  fc.assert(
    fc.property(instant, (utc) => {
      const { lifes_work: work, evolution, radiance, purpose, core, vocation, brand } = profileAt(utc).spheres
      expect(evolution).toMatchObject({ key: work?.programming_partner, line: work?.line })
      expect(purpose).toMatchObject({ key: radiance?.programming_partner, line: radiance?.line })
      expect(placeOf(vocation!)).toBe(placeOf(core!))
      expect(placeOf(brand!)).toBe(placeOf(work!))
    }),
    { numRuns: 50 },
  )
})

test('programming partners are 32 pairs, 32 places apart on the wheel', () => {
  for (const [index, key] of gateOrder.entries()) {
    const partner = programmingPartnerOf(key)
    expect(programmingPartnerOf(partner)).toBe(key)
    expect((gateOrder.indexOf(partner) - index + 64) % 64).toBe(32)
  }
})

test('a second across the nearest boundary moves that one place, and with the Sun its opposite', () => {
  let crossed = 0
  for (const utc of ['1961-08-05T05:24:00Z', winter1988, '1975-06-04T16:09:00Z', '2024-01-01T00:00:00Z']) {
    const jd = momentAt(sky, utc).jdUt1
    const [first] = profileAt(utc).nearest_boundaries
    const at = jd + (first?.minutes ?? 0) / 1440
    const placesAfter = (seconds: number) => {
      const { birth } = inputFor(bornAt(sky, utc))
      const moment = { ...birth.moment!, jdUt1: at + seconds / 86_400 }
      const { profile } = calculate(inputFor({ ...birth, moment }), context)
      return Object.fromEntries(sphereIds.map((id) => [id, placeOf(profile!.spheres[id]!)]))
    }
    const slack = Math.max(1, Math.abs(first?.minutes ?? 0) * 0.6)
    const [before, after] = [placesAfter(-slack), placesAfter(slack)]
    const moved = sphereIds.filter((id) => before[id] !== after[id])
    const expected = sphereIds.filter(
      (id) => `${sphereSources[id].side}.${sphereSources[id].planet}` === first?.activation,
    )
    expect(moved).toEqual(expect.arrayContaining(expected))
    const bodies = new Set(
      moved.map((id) => `${sphereSources[id].side}.${sphereSources[id].planet.replace('earth', 'sun')}`),
    )
    expect(bodies.size).toBe(1)
    crossed += moved.length
  }
  expect(crossed).toBeGreaterThan(3)
})

test('nothing is drawn for an unknown time: keys are possible with shares, and certain where nothing changes', () => {
  const birth = bornOn(sky, '1988-12-16', '1988-12-17')
  const facts = calculate(inputFor(birth), context)
  expect(facts.profile).toBeNull()
  expect(geneKeys.absent(facts)).toHaveProperty('profile')
  expect(geneKeys.pictures(facts)).toEqual([])
  for (const possibilities of Object.values(facts.possible!)) {
    expect(possibilities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  }
  const [from, to] = [birth.window!.from.jdUt1, birth.window!.to.jdUt1]
  for (let k = 0; k < 24; k += 1) {
    const moment = { ...momentAt(sky, winter1988), jdUt1: from + ((to - from) * (k + 0.5)) / 24 }
    const { profile } = calculate(inputFor({ ...birth, moment, window: null }), context)
    for (const id of sphereIds) {
      const sphere = profile!.spheres[id]!
      expect(facts.possible![id]?.map(({ value }) => value)).toContain(String(sphere.key))
      expect(facts.possible![`${id}_line`]?.map(({ value }) => value)).toContain(placeOf(sphere))
      const { key, line } = facts.certain!.spheres[id] ?? sphere
      expect({ key, line: line ?? sphere.line }).toEqual({ key: sphere.key, line: sphere.line })
    }
  }
  expect(facts.certain!.spheres).toHaveProperty('creativity')
  expect(facts.certain!.spheres).not.toHaveProperty('attraction.line', expect.any(Number))
})

test('with the triads switched off the three words are null with a reason, and our own themes stand', () => {
  const facts = calculate(inputFor(bornAt(sky, winter1988), { pathworking_focus: 1 }), {
    ...context,
    geneKeysTriads: false,
  })
  const shown = Object.values(facts.profile!.spheres).flatMap((sphere) => sphere ?? [])
  for (const { shadow, gift, siddhi, theme } of shown) {
    expect([shadow, gift, siddhi]).toEqual([null, null, null])
    expect(theme.length).toBeGreaterThan(3)
  }
  expect(geneKeys.absent(facts)).toMatchObject({ shadow: expect.stringContaining('Rudd'), gift: expect.any(String) })
  const { formatted } = geneKeys.describe(facts)
  expect(formatted).not.toMatch(/Shadow|Siddhi|Rudd/)
  expect(geneKeys.describe(factsAt(winter1988)).formatted).toContain('Richard Rudd')
})

test('what no source supports is absent, each with its reason', () => {
  const absent = geneKeys.absent(factsAt(winter1988))
  for (const field of ['codon', 'amino_acid', 'physiology', 'magnetism']) {
    expect(absent[field]?.length).toBeGreaterThan(30)
  }
})

test('without partners no sphere names one', () => {
  const facts = factsAt(winter1988, { include_programming_partner: false, pathworking_focus: 7 })
  for (const id of sphereIds) expect(facts.profile?.spheres[id]?.programming_partner).toBeNull()
  expect(geneKeys.absent(facts)).toHaveProperty('programming_partner')
  expect(geneKeys.describe(facts).formatted).not.toContain('Programming partner')
})

test('pathworking is for the key that was asked, and says where it stands in the profile', () => {
  const found = profileAt(winter1988, { pathworking_focus: 11 }).pathworking
  expect(found).toMatchObject({
    key: 11,
    programming_partner: 12,
    spheres: expect.arrayContaining(['lifes_work', 'brand']),
  })
  expect(found?.steps.length).toBeGreaterThan(3)
  const elsewhere = profileAt(winter1988, { pathworking_focus: 64 }).pathworking
  expect(elsewhere?.spheres).toEqual([])
  expect(profileAt(winter1988).pathworking).toBeNull()
})

/** What a birth at this instant gives: the facts, or the error. */
const outcome = (utc: string): unknown => {
  try {
    return factsAt(utc)
  } catch (error) {
    return error
  }
}

test('births whose design would lie before the files are refused with both limits', () => {
  const early = outcome('1800-03-31T12:00:00Z')
  expect(AppError.is(early) && early.code).toBe('OUT_OF_RANGE')
  expect(AppError.is(early) && early.message).toContain('Gene Keys')
  expect(outcome('1800-04-01T00:00:00Z')).toHaveProperty('profile.spheres')
  expect(outcome('2399-12-31T23:59:00Z')).toHaveProperty('profile.spheres')
})

test('each sequence keeps its order, and all sixteen spheres belong to one', () => {
  const listed: readonly SphereId[] = Object.values(sequenceSpheres).flat()
  expect([...listed].sort()).toEqual([...sphereIds].sort())
  const { spheres } = profileAt(winter1988)
  for (const ids of Object.values(sequenceSpheres)) {
    expect(ids.map((id) => spheres[id]?.step)).toEqual(ids.map((_, index) => index + 1))
  }
})

test('it says of itself what it is: a symbolic system, nobody’s affiliate', () => {
  expect(geneKeys.evidenceNote).toContain('no scientific evidence')
  expect(geneKeys.conventions.affiliation).toContain('not affiliated')
})

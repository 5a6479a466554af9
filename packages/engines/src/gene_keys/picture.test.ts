import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { bornAt } from '../human_design/golden/born-at.ts'
import { type PictureNode, svgOf } from '../picture.ts'
import { calculate } from './calculate.ts'
import { explain } from './explain.ts'
import { places, sphereRadius, width } from './layout.ts'
import { profilePicture } from './picture.ts'
import { type Focus, focuses, sphereIds, spheresOf } from './spheres.ts'

const sky = await openEphemerisInNode()

const factsFor = (utc: string, focus: Focus = 'all', window: readonly [string, string] | null = null) =>
  calculate(
    {
      birth: bornAt(sky, utc, window),
      birth_date: utc.slice(0, 10),
      time_accuracy_minutes: 0,
      focus_sequence: focus,
      include_programming_partner: true,
    },
    { sky, now: '2026-11-21T00:00:00Z' },
  )
const winter1988 = '1988-12-16T21:14:00Z'

const factIds = (nodes: readonly (PictureNode | string)[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.fact ? [node.fact] : []), ...factIds(node.children)],
  )

/** What a missing text leaves behind. */
const hole = /undefined|NaN|null|\[object|\.\.|\s{2}/

test.each(focuses)(
  'the picture of %s has every filled sphere once, and explains each part in whole sentences',
  (focus) => {
    const facts = factsFor(winter1988, focus)
    const ids = factIds(profilePicture(facts.profile!).children)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.startsWith('sphere:')).sort()).toEqual(
      spheresOf(focus)
        .map((id) => `sphere:${id}`)
        .sort(),
    )
    for (const id of ids) {
      const explanation = explain(facts, id)
      expect(explanation?.paragraphs.length).toBeGreaterThan(1)
      for (const text of [explanation?.title ?? '', ...(explanation?.paragraphs ?? [])]) expect(text).not.toMatch(hole)
    }
  },
)

test('every key can be asked about, and ids that the picture does not have explain nothing', () => {
  const facts = factsFor(winter1988)
  for (let key = 1; key <= 64; key += 1) expect(explain(facts, `key:${key}`)?.title).toContain(`Key ${key}:`)
  for (const id of [
    '',
    'key',
    'key:0',
    'key:65',
    'key:1e1',
    'sphere:moon',
    'sphere:__proto__',
    'path:all',
    'toString:x',
  ]) {
    expect(explain(facts, id)).toBeNull()
  }
})

test('the alternative text lists the spheres in path order with key and line', () => {
  const { alt } = profilePicture(factsFor(winter1988).profile!)
  expect(alt).toContain('Life’s Work 11.3, Evolution 12.3, Radiance 6.5, Purpose 36.5, Attraction 58.4')
})

test('all sixteen spheres have a place, inside the picture and clear of one another', () => {
  expect(places.flatMap(({ spheres }) => spheres).sort()).toEqual([...sphereIds].sort())
  for (const [
    index,
    {
      at: [x, y],
    },
  ] of places.entries()) {
    expect(x - sphereRadius).toBeGreaterThan(0)
    expect(x + sphereRadius).toBeLessThan(width)
    for (const { at } of places.slice(index + 1)) {
      expect(Math.hypot(at[0] - x, at[1] - y)).toBeGreaterThan(2 * sphereRadius + 8)
    }
  }
})

test('within an uncertain time the spheres that may have another line are marked, and say what they may be', () => {
  const window = ['1988-12-16T20:44:00Z', '1988-12-16T21:44:00Z'] as const
  const facts = factsFor(winter1988, 'venus', window)
  const { children, alt } = profilePicture(facts.profile!, facts.possible)
  const marked = JSON.stringify(children).match(/~\d+\.\d/g)
  expect(marked).toEqual(['~58.4', '~17.5'])
  expect(alt).toContain('Attraction 58.4 (uncertain)')
  expect(explain(facts, 'sphere:attraction')?.paragraphs.join(' ')).toMatch(/it is 58\.\d \(\d+ %\) and 58\.\d/)
  expect(explain(facts, 'sphere:iq')?.paragraphs.join(' ')).not.toContain('stated accuracy')
})

test('a sphere of the design is told apart by its dashed ring, not by colour alone', () => {
  const svg = svgOf(profilePicture(factsFor(winter1988).profile!))
  const dashed = svg.match(/<circle[^>]*r="25"[^>]*stroke-dasharray/g) ?? []
  expect(dashed).toHaveLength(8)
})

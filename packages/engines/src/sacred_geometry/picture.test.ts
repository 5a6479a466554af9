import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateSacredGeometry } from './calculate.ts'
import { sacredGeometry } from './engine.ts'
import { explain } from './explain.ts'
import { colorSchemes, patternTypes } from './pattern-types.ts'
import { sacredGeometryPicture } from './picture.ts'
import { type SacredGeometryFacts, sacredGeometrySchemas } from './schema.ts'

const intention = 'Zebras & "quiet" <mornings>'

const parsed = (input: Record<string, unknown>) => sacredGeometrySchemas.input.parse({ intention, ...input })
const factsOf = (input: Record<string, unknown>): SacredGeometryFacts => calculateSacredGeometry(parsed(input), {})
const drawn = (input: Record<string, unknown>): string => svgOf(sacredGeometryPicture(factsOf(input)))

const factIds = (svg: string): string[] => [...svg.matchAll(/data-fact="([^"]+)"/g)].map(([, id = '']) => id)

const numbers = (text: string): number[] => [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))

test.each(patternTypes)('whatever one points at in a %s is explained', (pattern_type) => {
  const facts = factsOf({ pattern_type, birth_date: '1990-05-17' })
  const ids = factIds(svgOf(sacredGeometryPicture(facts)))
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) {
    const text = explain(facts, id)
    expect(text?.title.length).toBeGreaterThan(2)
    expect(text?.paragraphs.join('').length).toBeGreaterThan(20)
  }
  expect(explain(facts, 'nothing:here')).toBeNull()
})

test('the circles of the picture are those of the steps, moved and scaled together', () => {
  const facts = factsOf({ pattern_type: 'flower_of_life', layer_count: 4, size: 1000 })
  const circles = [
    ...drawn({ pattern_type: 'flower_of_life', layer_count: 4, size: 1000 }).matchAll(
      /<circle cx="([^"]+)" cy="([^"]+)" r="([^"]+)"/g,
    ),
  ].map((found) => found.slice(1).map(Number))
  const scale = circles[0]?.[2] ?? 0
  const seen = new Set(
    circles.map(([x = 0, y = 0, r = 0]) =>
      [(x - 500) / scale, (500 - y) / scale, r / scale].map((v) => v.toFixed(2).replace('-0.00', '0.00')).join(' '),
    ),
  )
  const wanted = facts.construction.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if (figure.kind !== 'circle') return []
      const [x, y] = figure.center
      return Array.from({ length: figure.copies?.count ?? 1 }, (_, k) => {
        const angle = (k * (figure.copies?.by_degrees ?? 0) * Math.PI) / 180
        return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle), figure.radius]
          .map((v) => v.toFixed(2).replace('-0.00', '0.00'))
          .join(' ')
      })
    }),
  )
  expect(wanted).toHaveLength(61 + 2)
  expect(new Set(wanted)).toEqual(seen)
})

test.each([256, 2048])('nothing of any figure lies outside a picture of %i pixels', (size) => {
  for (const pattern_type of patternTypes) {
    const paths = [...drawn({ pattern_type, size, birth_date: '1990-05-17' }).matchAll(/ d="([^"]+)"/g)].map(
      ([, d = '']) => d,
    )
    const coordinates = paths.flatMap((d) => numbers(d.replaceAll(/A\S+ \S+ 0 0 [01] /g, ' ').replaceAll('h0', '')))
    expect(coordinates.filter((value) => value < 0 || value > size)).toEqual([])
  }
})

test('the largest pictures stay small', () => {
  const largest = [
    { pattern_type: 'mandala', petal_count: 24, layer_count: 8 },
    { pattern_type: 'flower_of_life', layer_count: 8 },
    { pattern_type: 'torus', petal_count: 24, layer_count: 8 },
    { pattern_type: 'sri_yantra' },
    { pattern_type: 'golden_spiral', spiral_turns: 10 },
  ]
  for (const input of largest) expect(drawn({ ...input, size: 2048 }).length).toBeLessThan(100_000)
})

const bare = (svg: string): string => svg.replaceAll(/ (stroke|fill)="[^"]*"/g, '')

test.each(colorSchemes)('the scheme %s changes colours and nothing else', (color_scheme) => {
  const input = { pattern_type: 'mandala' }
  expect(bare(drawn({ ...input, color_scheme }))).toBe(bare(drawn(input)))
})

test('the words of an intention stand neither in the picture nor anywhere in the answer', () => {
  for (const pattern_type of patternTypes) {
    const facts = factsOf({ pattern_type })
    const told = JSON.stringify([facts, sacredGeometry.describe(facts)]) + svgOf(sacredGeometryPicture(facts))
    expect(told).not.toMatch(/zebra/i)
  }
})

test('a seed is used by figures that can vary; the others say that it changed nothing', () => {
  const seeded = { seed: '5eed'.repeat(16) }
  const mandala = parsed({ pattern_type: 'mandala', ...seeded })
  const vesica = parsed({ pattern_type: 'vesica_piscis', ...seeded })
  expect(sacredGeometry.draws?.(mandala)).toBe(true)
  expect(sacredGeometry.draws?.(parsed({ pattern_type: 'mandala' }))).toBe(false)
  expect(sacredGeometry.draws?.(vesica)).toBe(false)
  expect(sacredGeometry.warnings(mandala, factsOf({ pattern_type: 'mandala' }))).toEqual([])
  expect(sacredGeometry.warnings(vesica, factsOf({ pattern_type: 'vesica_piscis' })).join()).toContain('seed')
})

test('what is missing is missing with a reason', () => {
  const facts = factsOf({ pattern_type: 'fruit_of_life' })
  const missing = Object.entries(facts).flatMap(([field, value]) => (value === null ? [field] : []))
  expect(Object.keys(sacredGeometry.absent(facts)).sort()).toEqual(missing.sort())
  expect(missing).toContain('svg_path')
})

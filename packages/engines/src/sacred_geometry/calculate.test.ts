import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { calculateSacredGeometry } from './calculate.ts'
import published from './golden/published.json' with { type: 'json' }
import { patternTypes } from './pattern-types.ts'
import type { Point } from './plane.ts'
import { type SacredGeometryFacts, sacredGeometrySchemas } from './schema.ts'

const seed = '5eed'.repeat(16)

const factsOf = (input: Record<string, unknown>, drawSeed?: string): SacredGeometryFacts =>
  calculateSacredGeometry(
    sacredGeometrySchemas.input.parse({ intention: 'Begin the morning calmly.', ...input }),
    drawSeed === undefined ? {} : { seed: drawSeed },
  )

type Circle = { x: number; y: number; radius: number }

/** Redraws the steps from their text alone: circles with all copies, turned here by complex multiplication. */
const redrawnCircles = ({ construction }: SacredGeometryFacts): Circle[] =>
  construction.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      if (figure.kind !== 'circle' || figure.style === 'guide' || figure.fact === 'rim') return []
      const [x, y] = figure.center
      return Array.from({ length: figure.copies?.count ?? 1 }, (_, k) => {
        const angle = (k * (figure.copies?.by_degrees ?? 0) * Math.PI) / 180
        return {
          x: x * Math.cos(angle) - y * Math.sin(angle),
          y: x * Math.sin(angle) + y * Math.cos(angle),
          radius: figure.radius,
        }
      })
    }),
  )

/** Every point in which two of the circles cross or touch, once. */
const crossingsOf = (circles: readonly Circle[]): Set<string> => {
  const found = new Set<string>()
  for (const [index, a] of circles.entries()) {
    for (const b of circles.slice(index + 1)) {
      const d = Math.hypot(b.x - a.x, b.y - a.y)
      if (d > 2 + 1e-9) continue
      // Touching circles have one point; a root of rounding noise would make two of it.
      const square = 1 - (d / 2) ** 2
      const height = square < 1e-9 ? 0 : Math.sqrt(square)
      for (const side of [1, -1]) {
        const x = (a.x + b.x) / 2 - (side * height * (b.y - a.y)) / d
        const y = (a.y + b.y) / 2 + (side * height * (b.x - a.x)) / d
        found.add(`${Math.round(x * 1e5) + 0} ${Math.round(y * 1e5) + 0}`)
      }
    }
  }
  return found
}

const ratioOf = (facts: SacredGeometryFacts, name: string): number =>
  facts.sacred_ratios.find((ratio) => ratio.name.startsWith(name))?.value ?? Number.NaN

test.each(patternTypes)('%s keeps every count and ratio that it states', (pattern_type) => {
  const { proof, sacred_ratios: ratios } = factsOf({ pattern_type })
  expect(proof.checks.length).toBeGreaterThan(0)
  expect(proof.checks.filter(({ holds }) => !holds)).toEqual([])
  expect(ratios.length).toBeGreaterThan(0)
  for (const { value, exact } of ratios) expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-9)
})

test('a seed of life has seven circles, which cross in as many points as a search over all pairs finds', () => {
  const facts = factsOf({ pattern_type: 'seed_of_life' })
  const circles = redrawnCircles(facts)
  expect(circles).toHaveLength(published.centered_hexagonal.values[0] ?? 0)
  expect(crossingsOf(circles).size).toBe(facts.proof.points)
})

test.each([2, 3, 4, 5, 6, 7, 8])(
  'a flower of %i rings, redrawn from its steps, has the published number of circles',
  (rings) => {
    const facts = factsOf({ pattern_type: 'flower_of_life', layer_count: rings })
    const circles = redrawnCircles(facts)
    expect(circles).toHaveLength(published.centered_hexagonal.values[rings - 1] ?? 0)
    expect(facts.proof.circles).toBe(circles.length)
    expect(crossingsOf(circles).size).toBe(facts.proof.points)
  },
)

test('without a wish the flower of life is the one of nineteen circles', () => {
  expect(factsOf({ pattern_type: 'flower_of_life' }).proof.circles).toBe(19)
  expect(factsOf({}).primary_pattern.type).toBe('flower_of_life')
})

test('the thirteen circles of the fruit touch and never overlap', () => {
  const circles = redrawnCircles(factsOf({ pattern_type: 'fruit_of_life' }))
  const distances = circles.flatMap((a, i) => circles.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
  expect(circles).toHaveLength(13)
  expect(Math.min(...distances)).toBeGreaterThan(2 - 1e-9)
  expect(distances.filter((distance) => Math.abs(distance - 2) < 1e-9)).toHaveLength(18)
})

const key = ([x, y]: readonly number[]): string => `${Math.round((x ?? 0) * 1e6) + 0},${Math.round((y ?? 0) * 1e6) + 0}`

test('Metatron’s Cube joins every two of thirteen centers by one line, and by no other', () => {
  const { construction, proof } = factsOf({ pattern_type: 'metatron_cube' })
  const centers = new Set(redrawnCircles(factsOf({ pattern_type: 'fruit_of_life' })).map(({ x, y }) => key([x, y])))
  const lines = construction.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.kind === 'outline' ? [figure.points.map(key).sort().join(' ')] : [])),
  )
  expect(proof.lines).toBe(published.joined_points.values['13'])
  expect(new Set(lines).size).toBe(published.joined_points.values['13'])
  expect(lines.flatMap((line) => line.split(' ')).filter((end) => !centers.has(end))).toEqual([])
})

test('the vesica is √3 times as high as it is wide, within the bounds of Archimedes', () => {
  const facts = factsOf({ pattern_type: 'vesica_piscis' })
  const { root_three: rootThree, root_three_bounds: bounds, vesica_area: area } = published.constants
  const height = ratioOf(facts, 'Height of the vesica')
  expect(Math.abs(height - rootThree.value)).toBeLessThanOrEqual(1e-9)
  expect(height).toBeGreaterThan(bounds.value[0] ?? 0)
  expect(height).toBeLessThan(bounds.value[1] ?? 0)
  expect(Math.abs(Number(facts.mathematical_properties.area_of_vesica) - area.value)).toBeLessThan(area.tolerance)
})

test('the tree has ten sephiroth and the paths of three kinds of letters', () => {
  const { proof } = factsOf({ pattern_type: 'tree_of_life' })
  const counted = (claim: string) => proof.checks.find((check) => check.claim.startsWith(claim))?.counted
  expect(proof.circles).toBe(published.tree.sephiroth)
  expect(proof.paths).toBe(published.tree.paths)
  expect([counted('level'), counted('upright'), counted('slanting')]).toEqual([
    published.tree.mothers,
    published.tree.doubles,
    published.tree.simples,
  ])
})

test.each([2, 3, 10])(
  'the golden spiral of %i turns grows by φ in a quarter turn, at the published rate and pitch',
  (turns) => {
    const facts = factsOf({ pattern_type: 'golden_spiral', spiral_turns: turns })
    const { golden_ratio: phi, spiral_rate_per_radian: rate, spiral_pitch_degrees: pitch } = published.constants
    const { growth_rate_per_radian: ownRate, pitch_angle_degrees: ownPitch } = facts.mathematical_properties
    expect(Math.abs(ratioOf(facts, 'Growth in a quarter') - phi.value)).toBeLessThanOrEqual(1e-9)
    expect(Math.abs(Number(ownRate) - rate.value)).toBeLessThanOrEqual(rate.tolerance)
    expect(Math.abs(Number(ownPitch) - pitch.value)).toBeLessThanOrEqual(pitch.tolerance)
    expect(facts.proof.quarter_turns).toBe(4 * turns)
  },
)

test.each([2, 3, 4, 5, 10])(
  'quarter circles in squares end with the Fibonacci number, and say that they approximate (%i turns)',
  (turns) => {
    const facts = factsOf({ pattern_type: 'golden_spiral', spiral_form: 'fibonacci', spiral_turns: turns })
    const expected = Object.entries(published.fibonacci.values).find(([index]) => Number(index) === 4 * turns)?.[1]
    expect(facts.mathematical_properties.largest_square).toBe(expected)
    expect(facts.mathematical_properties.note).toContain('approximation')
  },
)

test('the net of a torus has Euler characteristic 0 whatever its fineness', () => {
  for (const petals of [4, 12, 24]) {
    for (const layers of [2, 8]) {
      const { proof } = factsOf({ pattern_type: 'torus', petal_count: petals, layer_count: layers })
      expect((proof.vertices ?? 0) - (proof.edges ?? 0) + (proof.faces ?? 0)).toBe(0)
      expect(proof.vertices).toBe(4 * petals * layers)
    }
  }
})

/** Centers and points of all figures, turned copies with them, as text; two equal sets are the same drawing. */
const marksOf = ({ construction }: SacredGeometryFacts, change: (at: Point) => Point = (at) => at): Set<string> => {
  const marks = construction.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const own: readonly (readonly number[])[] =
        figure.kind === 'outline' ? figure.points : [figure.kind === 'dot' ? figure.at : figure.center]
      const radius = figure.kind === 'circle' ? figure.radius : 0
      return Array.from({ length: figure.copies?.count ?? 1 }, (_, k) => {
        const angle = (k * (figure.copies?.by_degrees ?? 0) * Math.PI) / 180
        return own.map(([x = 0, y = 0]) => {
          const turned: Point = [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
          return `${figure.kind} ${radius.toFixed(5)} ${change(turned)
            .map((v) => Math.round(v * 1e5) + 0)
            .join(' ')}`
        })
      }).flat()
    }),
  )
  return new Set(marks)
}

const turn =
  (degrees: number) =>
  ([x, y]: Point): Point => {
    const angle = (degrees * Math.PI) / 180
    return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
  }
const mirror = ([x, y]: Point): Point => [-x, y]

const flat = [
  { pattern_type: 'seed_of_life' },
  { pattern_type: 'flower_of_life', layer_count: 3 },
  { pattern_type: 'fruit_of_life' },
  { pattern_type: 'metatron_cube' },
  { pattern_type: 'vesica_piscis' },
  { pattern_type: 'sri_yantra' },
  { pattern_type: 'tree_of_life' },
  { pattern_type: 'mandala', petal_count: 7, layer_count: 3 },
  { pattern_type: 'mandala', petal_count: 12 },
]

test.each(flat)('the stated symmetry is the one the figure has: %j', (input) => {
  const facts = factsOf(input)
  const { rotations } = facts.symmetry_analysis
  const marks = marksOf(facts)
  expect(marksOf(facts, turn(360 / rotations))).toEqual(marks)
  expect(marksOf(facts, mirror)).toEqual(marks)
  for (const finer of [2, 3]) expect(marksOf(facts, turn(360 / rotations / finer))).not.toEqual(marks)
})

const drawn = (intention: string) => factsOf({ pattern_type: 'personal', intention }).construction

test('a personal pattern is the same for the same words, and another for others', () => {
  expect(drawn('Rest well')).toEqual(drawn('rest, WELL!'))
  expect(drawn('Rest well')).not.toEqual(drawn('Rest often'))
})

test('its path visits the places of the letters in order, first occurrences only', () => {
  const { personal, construction } = factsOf({ pattern_type: 'personal', intention: 'Été 10: ZA' })
  expect(personal?.letters).toEqual([
    { letter: 'E', position: 5 },
    { letter: 'T', position: 20 },
    { letter: '1', position: 1 },
    { letter: '0', position: 10 },
    { letter: 'Z', position: 26 },
  ])
  const path = construction
    .flatMap(({ figures }) => figures)
    .find((figure) => figure.kind === 'outline' && figure.fact === 'intention')
  const places = path?.kind === 'outline' ? path.points : []
  const read = places.map(
    ([x, y]) => Math.round(((90 - (Math.atan2(y, x) * 180) / Math.PI + 360) % 360) / (360 / 26)) + 1,
  )
  expect(read).toEqual([5, 20, 1, 10, 26])
})

test('a birth date adds the path of its eight digits', () => {
  expect(factsOf({ pattern_type: 'personal', birth_date: '1990-05-17' }).personal?.digits).toEqual([
    1, 9, 9, 0, 0, 5, 1, 7,
  ])
  expect(factsOf({ pattern_type: 'personal' }).personal?.digits).toBeNull()
})

test('letters of other alphabets have places too', () => {
  const { personal } = factsOf({ pattern_type: 'personal', intention: 'Мир 平和' })
  expect(personal?.letters.length).toBeGreaterThan(2)
  expect(personal?.letters.every(({ position }) => position >= 1 && position <= 26)).toBe(true)
})

test('an intention without a letter cannot become a personal pattern, but any other figure', () => {
  const intention = '?! …'
  expect(factsOf({ intention }).primary_pattern.type).toBe('flower_of_life')
  const refused = () => factsOf({ intention, pattern_type: 'personal' })
  expect(refused).toThrow(AppError)
  expect(refused).toThrow(/at least one/)
})

test('a seed varies a mandala, the same seed in the same way', () => {
  const input = { pattern_type: 'mandala', petal_count: 9 }
  expect(factsOf(input, seed)).toEqual(factsOf(input, seed))
  expect(factsOf(input, seed).construction).not.toEqual(factsOf(input).construction)
  expect(factsOf(input, seed).construction).not.toEqual(factsOf(input, '0dd5'.repeat(16)).construction)
})

test('a seed leaves an exact figure as it is', () => {
  expect(factsOf({ pattern_type: 'sri_yantra' }, seed)).toEqual(factsOf({ pattern_type: 'sri_yantra' }))
})

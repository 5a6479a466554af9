import { expect, test } from 'vitest'
import published from '../golden/published.json' with { type: 'json' }
import { sriYantra } from '../patterns/sri-yantra.ts'
import { type Shape, closingError, concurrences, lineOf, residuals } from './conditions.ts'
import { arrange } from './regions.ts'
import { closingTolerance, solveSriYantra, traditionalShape } from './solve.ts'

const { sri_yantra: golden } = published

/** The published figure in our sixteen coordinates. */
const publishedShape: Shape = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (base) => (150 - (Object.entries(golden.published_figure.triangles)[base - 1]?.[1][1] ?? 0)) / 100,
  ),
  ...[1, 2, 4, 5, 6, 8, 9].map(
    (base) => (150 - (Object.entries(golden.published_figure.triangles)[base - 1]?.[1][0] ?? 0)) / 100,
  ),
]

/** Distance of the third line from the crossing of the first two. */
const missOf = (shape: Shape, [first, second, third]: (typeof concurrences)[number]): number => {
  const [[a, b, c], [d, e, f]] = [lineOf(shape, first), lineOf(shape, second)]
  const [g, h, i] = lineOf(shape, third)
  const scale = a * e - b * d
  return Math.abs((g * (b * f - e * c) + h * (d * c - a * f)) / scale + i)
}

test('the concurrences we ask for hold in a figure that somebody else published, but for the one that misses there', () => {
  const missed = concurrences.filter((lines) => missOf(publishedShape, lines) > golden.published_figure.tolerance)
  expect(missed.map((lines) => lines.join(' '))).toEqual(golden.published_figure.misses)
  expect(missed.map((lines) => missOf(publishedShape, lines) > golden.published_figure.miss)).toEqual([true])
})

test('the figure closes to the last digits, which the published and the traditional one do not', () => {
  const { shape, closingError: error } = solveSriYantra()
  expect(error).toBeLessThan(1e-12)
  expect(closingError(shape)).toBe(error)
  expect(Math.max(...residuals(shape).map(Math.abs))).toBeLessThan(1e-14)
  expect(closingError(publishedShape)).toBeGreaterThan(closingTolerance)
  expect(closingError(traditionalShape)).toBeGreaterThan(0.01)
})

test('it stays near the traditional marks', () => {
  const { shape } = solveSriYantra()
  const marks = shape.slice(0, 9).map((height) => 24 - 24 * height)
  golden.traditional_marks.values.forEach((mark, index) => expect(Math.abs((marks[index] ?? 0) - mark)).toBeLessThan(1))
})

test('nine triangles make the forty-three small ones of the tradition, in its five rings', () => {
  const { proof } = sriYantra()
  const rings = proof.checks.slice(1, 6).map(({ counted }) => counted)
  expect(rings).toEqual(golden.rings.values)
  expect(proof.triangles).toBe(43)
})

const counted = (claim: string) => sriYantra().proof.checks.find((check) => check.claim.startsWith(claim))?.counted

test('the lines cross by three in eighteen places beside apexes and corners, and by two in twenty-four', () => {
  const apexesOnBases = 7
  const cornersOnSides = 6
  const threefold = golden.threefold_crossings.value + apexesOnBases + cornersOnSides
  expect(counted('points where three lines meet')).toBe(threefold)
  expect(counted('crossings of two lines')).toBe(golden.twofold_crossings.value)
})

const triangle = (start: number): [number, number][] =>
  [0, 120, 240].map((degrees) => [
    Math.cos(((start + degrees) * Math.PI) / 180),
    Math.sin(((start + degrees) * Math.PI) / 180),
  ])

test('regions of two crossing triangles are counted as anyone would: a hexagram has six tips and a hexagon', () => {
  const sides = [triangle(90), triangle(-90)].flatMap((corners) =>
    corners.map((at, index): [[number, number], [number, number]] => [at, corners[(index + 1) % 3] ?? at]),
  )
  const { points, edges, regions } = arrange(sides)
  expect([points.length, edges, regions.length]).toEqual([12, 18, 7])
  expect(regions.map(({ corners }) => corners.length).sort((a, b) => a - b)).toEqual([3, 3, 3, 3, 3, 3, 6])
})

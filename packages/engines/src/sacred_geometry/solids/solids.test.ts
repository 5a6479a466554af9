import { expect, test } from 'vitest'
import published from '../golden/published.json' with { type: 'json' }
import { solidTypes } from '../pattern-types.ts'
import { goldenRatio } from '../plane.ts'
import { bodyOf, measured } from './bodies.ts'

const { values, tolerance } = published.solids

test.each(solidTypes)('the %s has the published corners, edges, faces, angle and radii', (type) => {
  const body = bodyOf(type)
  const { edge, inradius, dihedralDegrees } = measured(body)
  const known = values[type]
  expect([body.vertices.length, body.edges.length, body.faces.length]).toEqual([
    known.vertices,
    known.edges,
    known.faces,
  ])
  expect(Math.abs(dihedralDegrees - known.dihedral_degrees)).toBeLessThan(tolerance)
  expect(Math.abs(1 / edge - known.circumradius)).toBeLessThan(tolerance)
  expect(Math.abs(inradius / edge - known.inradius)).toBeLessThan(tolerance)
})

test.each(solidTypes)('all corners of the %s lie on the sphere, and every edge belongs to two faces', (type) => {
  const { vertices, edges, faces } = bodyOf(type)
  for (const [x, y, z] of vertices) expect(Math.hypot(x, y, z)).toBeCloseTo(1, 12)
  for (const [a, b] of edges) {
    const beside = faces.filter((face) => {
      const [i, j] = [face.indexOf(a), face.indexOf(b)]
      return i >= 0 && j >= 0 && [1, face.length - 1].includes(Math.abs(i - j))
    })
    expect(beside).toHaveLength(2)
  }
})

// Euclid, Elements XIII: the diameter of the sphere against the edge.
test.each([
  { type: 'tetrahedron', proposition: 'XIII.13', squares: 3 / 2 },
  { type: 'octahedron', proposition: 'XIII.14', squares: 2 },
  { type: 'cube', proposition: 'XIII.15', squares: 3 },
] as const)(
  'the square on the diameter is $squares times the one on the edge of the $type (Euclid $proposition)',
  ({ type, squares }) => {
    expect((2 / measured(bodyOf(type)).edge) ** 2).toBeCloseTo(squares, 12)
  },
)

test('the edge of the dodecahedron is the greater part of a cube’s edge cut in extreme and mean ratio (Euclid XIII.17)', () => {
  expect(measured(bodyOf('cube')).edge / measured(bodyOf('dodecahedron')).edge).toBeCloseTo(goldenRatio, 12)
})

test('the square on the diameter is five times the one on the radius of five corners’ circle (Euclid XIII.16)', () => {
  const circleRadius = measured(bodyOf('icosahedron')).edge / (2 * Math.sin(Math.PI / 5))
  expect((2 / circleRadius) ** 2).toBeCloseTo(5, 12)
})

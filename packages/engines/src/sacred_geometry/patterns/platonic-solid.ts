import { type Pattern, check, circle, countFigures, dot, line, polygon, proven, ratio, steps } from '../pattern.ts'
import type { SolidType } from '../pattern-types.ts'
import { type Point, settled, settledPoint } from '../plane.ts'
import type { Solid, Step } from '../schema.ts'
import { type Body, type Vector, bodyOf, measured } from '../solids/bodies.ts'
import { type PublishedSolid, publishedSolids } from '../solids/published.ts'

/** The view: turned about the upright axis, then tipped towards the eye; no edge of a solid points at it. */
const [yaw, pitch] = [(25 * Math.PI) / 180, (17 * Math.PI) / 180]
const projection = 'orthographic; turned 25° about the upright axis, then tipped 17° towards the eye'

/** The last coordinate points at the eye. */
const viewed = ([x, y, z]: Readonly<Vector>): Vector => {
  const [across, depth] = [x * Math.cos(yaw) + z * Math.sin(yaw), z * Math.cos(yaw) - x * Math.sin(yaw)]
  return [across, y * Math.cos(pitch) - depth * Math.sin(pitch), depth * Math.cos(pitch) + y * Math.sin(pitch)]
}

const solidSteps = ({ vertices, edges, faces, normals }: Body): Step[] => {
  const places = vertices.map((vertex): Point => {
    const [x, y] = viewed(vertex)
    return [x, y]
  })
  const at = (index: number): Point => places[index] ?? [0, 0]
  const front = faces.filter((_, index) => viewed(normals[index] ?? [0, 0, 1])[2] > 0)
  const isNear = ([a, b]: readonly [number, number]): boolean =>
    front.some((face) => face.includes(a) && face.includes(b))
  const drawn = (near: boolean) =>
    edges.filter((edge) => isNear(edge) === near).map(([a, b]) => [at(a), at(b)] as const)
  return steps([
    [
      'The sphere',
      'A sphere of radius 1; every corner of the solid lies on it.',
      [circle([0, 0], 1, { style: 'guide', fact: 'sphere' })],
    ],
    [
      'Far edges',
      'The edges between two faces that look away from us.',
      drawn(false).map((ends) => line(ends, { style: 'fine', tone: 1, fact: 'far' })),
    ],
    [
      'Near faces',
      `The ${front.length} faces that look towards us.`,
      front.map((face, index) => polygon(face.map(at), { style: 'fill', tone: index, fact: 'near' })),
    ],
    ['Near edges', 'Their edges.', drawn(true).map((ends) => line(ends, { style: 'strong', tone: 2, fact: 'near' }))],
    [
      'Corners',
      `All ${vertices.length} corners at their exact coordinates, seen from far away.`,
      places.map((place) => dot(place, { tone: 2, fact: 'corners' })),
    ],
  ])
}

const isEdge = ({ kind, style }: Step['figures'][number]): boolean =>
  kind === 'outline' && (style === 'fine' || style === 'strong')

const proofOf = (construction: readonly Step[], body: Body, { counts, dihedral }: PublishedSolid): Pattern['proof'] => {
  const vertices = countFigures(construction, ({ kind }) => kind === 'dot')
  const edges = countFigures(construction, isEdge)
  const faces = body.faces.length
  const sides = body.faces.reduce((sum, face) => sum + face.length, 0)
  return {
    vertices,
    edges,
    faces,
    checks: [
      check('Euler', 'V − E + F = 2', 2, vertices - edges + faces),
      check('corners', `V = ${counts.vertices}`, counts.vertices, vertices),
      check('edges', `E = ${counts.edges}`, counts.edges, edges),
      check('faces', `F = ${counts.faces}`, counts.faces, faces),
      check('sides of all faces, two for each edge', '2E', 2 * counts.edges, sides),
      check(
        'angle between neighbouring faces, degrees',
        dihedral.expression,
        dihedral.degrees,
        measured(body).dihedralDegrees,
      ),
    ],
  }
}

const symmetryOf = ({ group, order, mirrors }: PublishedSolid): Pattern['symmetry'] => ({
  group,
  order,
  rotations: order / 2,
  mirrors,
  chiral: false,
  description: `${order / 2} turns in space bring it onto itself, ${order} movements with mirrors. The flat view is taken at a slant, where none of them shows.`,
})

const solidOf = ({ vertices, edges, faces }: Body): Solid => ({
  vertices: vertices.map(([x, y, z]) => [settled(x), settled(y), settled(z)]),
  edges: [...edges],
  faces: [...faces],
  projection,
})

const nearest = ({ vertices }: Body): Point => {
  const [x, y] = vertices.map(viewed).reduce((best, vertex) => (vertex[2] > best[2] ? vertex : best))
  return settledPoint([x, y])
}

export const platonicSolid = (type: SolidType): Pattern => {
  const body = bodyOf(type)
  const known = publishedSolids[type]
  const { edge, inradius, dihedralDegrees } = measured(body)
  const construction = solidSteps(body)
  return proven({
    parameters: { solid_type: type },
    construction,
    properties: {
      schlafli_symbol: known.schlafli,
      dual: known.dual,
      dihedral_angle_degrees: settled(dihedralDegrees),
      dihedral_angle: known.dihedral.expression,
      edge: settled(edge),
      circumscribed_radius: 1,
      inscribed_radius: settled(inradius),
      element_in_plato: known.element,
    },
    ratios: [
      ratio('Circumscribed sphere to edge', 'R/a', known.circumradius.expression, 1 / edge, known.circumradius.value),
      ratio('Inscribed sphere to circumscribed', 'r/R', known.inradius.expression, inradius, known.inradius.value),
    ],
    symmetry: symmetryOf(known),
    places: [
      { name: 'middle', at: [0, 0], note: 'Equally far from all corners, and from all faces.' },
      { name: 'nearest corner', at: nearest(body), note: 'The corner closest to the eye.' },
    ],
    proof: proofOf(construction, body, known),
    solid: solidOf(body),
  })
}

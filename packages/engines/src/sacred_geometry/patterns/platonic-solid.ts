import { type Pattern, check, circle, countFigures, dot, line, polygon, proven, ratio, steps } from '../pattern.ts'
import type { SolidType } from '../pattern-types.ts'
import { type Point, goldenRatio, settled } from '../plane.ts'

type Vector = [x: number, y: number, z: number]

const phi = goldenRatio
const signs = [1, -1] as const

/** All (±a, ±b, ±c), each once. */
const signed = ([a, b, c]: Vector): Vector[] =>
  signs.flatMap((i) =>
    i < 0 && a === 0
      ? []
      : signs.flatMap((j) =>
          j < 0 && b === 0
            ? []
            : signs.flatMap((k): Vector[] => (k < 0 && c === 0 ? [] : [[i * a + 0, j * b + 0, k * c + 0]])),
        ),
  )

const cycled = ([a, b, c]: Vector): Vector[] => [
  [a, b, c],
  [b, c, a],
  [c, a, b],
]

const tetrahedron: Vector[] = [
  [1, 1, 1],
  [1, -1, -1],
  [-1, 1, -1],
  [-1, -1, 1],
]
const cube = signed([1, 1, 1])
const octahedron = cycled([1, 0, 0]).flatMap(signed)
const icosahedron = cycled([0, 1, phi]).flatMap(signed)
const dodecahedron = [...cube, ...cycled([0, 1 / phi, phi]).flatMap(signed)]

type Published = {
  schlafli: string
  dual: SolidType
  /** Whole symmetry group with mirrors, and its order. */
  group: string
  order: number
  element: string
  dihedral: { expression: string; degrees: number }
  /** Circumscribed sphere to edge, inscribed sphere to circumscribed. */
  circumradius: { expression: string; value: number }
  inradius: { expression: string; value: number }
}

const degrees = (radians: number): number => (radians * 180) / Math.PI
const fifteen = Math.sqrt((5 + 2 * Math.sqrt(5)) / 15)

const published: Readonly<Record<SolidType, Published>> = {
  tetrahedron: {
    schlafli: '{3,3}',
    dual: 'tetrahedron',
    group: 'Td',
    order: 24,
    element: 'fire',
    dihedral: { expression: 'arccos(1/3)', degrees: degrees(Math.acos(1 / 3)) },
    circumradius: { expression: '√6 ⁄ 4', value: Math.sqrt(6) / 4 },
    inradius: { expression: '1 ⁄ 3', value: 1 / 3 },
  },
  cube: {
    schlafli: '{4,3}',
    dual: 'octahedron',
    group: 'Oh',
    order: 48,
    element: 'earth',
    dihedral: { expression: '90°', degrees: 90 },
    circumradius: { expression: '√3 ⁄ 2', value: Math.sqrt(3) / 2 },
    inradius: { expression: '1 ⁄ √3', value: 1 / Math.sqrt(3) },
  },
  octahedron: {
    schlafli: '{3,4}',
    dual: 'cube',
    group: 'Oh',
    order: 48,
    element: 'air',
    dihedral: { expression: 'arccos(−1/3)', degrees: degrees(Math.acos(-1 / 3)) },
    circumradius: { expression: '1 ⁄ √2', value: Math.SQRT1_2 },
    inradius: { expression: '1 ⁄ √3', value: 1 / Math.sqrt(3) },
  },
  dodecahedron: {
    schlafli: '{5,3}',
    dual: 'icosahedron',
    group: 'Ih',
    order: 120,
    element: 'the whole',
    dihedral: { expression: 'arccos(−1/√5)', degrees: degrees(Math.acos(-1 / Math.sqrt(5))) },
    circumradius: { expression: '√3 · φ ⁄ 2', value: (Math.sqrt(3) * phi) / 2 },
    inradius: { expression: '√((5 + 2√5) ⁄ 15)', value: fifteen },
  },
  icosahedron: {
    schlafli: '{3,5}',
    dual: 'dodecahedron',
    group: 'Ih',
    order: 120,
    element: 'water',
    dihedral: { expression: 'arccos(−√5/3)', degrees: degrees(Math.acos(-Math.sqrt(5) / 3)) },
    circumradius: { expression: '√(φ√5) ⁄ 2', value: Math.sqrt(phi * Math.sqrt(5)) / 2 },
    inradius: { expression: '√((5 + 2√5) ⁄ 15)', value: fifteen },
  },
}

const counts: Readonly<Record<SolidType, readonly [vertices: number, edges: number, faces: number]>> = {
  tetrahedron: [4, 6, 4],
  cube: [8, 12, 6],
  octahedron: [6, 12, 8],
  dodecahedron: [20, 30, 12],
  icosahedron: [12, 30, 20],
}

/** Vertices, and the directions of the faces: those of the dual's vertices. */
const corners: Readonly<Record<SolidType, readonly [vertices: Vector[], normals: Vector[]]>> = {
  tetrahedron: [tetrahedron, tetrahedron.map(([x, y, z]): Vector => [-x, -y, -z])],
  cube: [cube, octahedron],
  octahedron: [octahedron, cube],
  dodecahedron: [dodecahedron, cycled([0, phi, 1]).flatMap(signed)],
  icosahedron: [icosahedron, [...cube, ...cycled([0, phi, 1 / phi]).flatMap(signed)]],
}

const dotProduct = (a: Readonly<Vector>, b: Readonly<Vector>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const lengthOf = (a: Readonly<Vector>): number => Math.sqrt(dotProduct(a, a))
const difference = (a: Readonly<Vector>, b: Readonly<Vector>): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const cross = (a: Readonly<Vector>, b: Readonly<Vector>): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (a: Readonly<Vector>): Vector => {
  const length = lengthOf(a)
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** The view: turned about the vertical axis, then tipped towards the eye; no edge of a solid points at it. */
const [yaw, pitch] = [(25 * Math.PI) / 180, (17 * Math.PI) / 180]
const viewed = ([x, y, z]: Readonly<Vector>): Vector => {
  const [sx, sz] = [x * Math.cos(yaw) + z * Math.sin(yaw), z * Math.cos(yaw) - x * Math.sin(yaw)]
  return [sx, y * Math.cos(pitch) - sz * Math.sin(pitch), sz * Math.cos(pitch) + y * Math.sin(pitch)]
}

type Body = { vertices: Vector[]; edges: [number, number][]; faces: number[][]; normals: Vector[] }

/** Vertices on one face in order round its normal. */
const faceOf = (vertices: readonly Vector[], normal: Vector): number[] => {
  const heights = vertices.map((vertex) => dotProduct(vertex, normal))
  const highest = Math.max(...heights)
  const members = heights.flatMap((height, index) => (highest - height < 1e-9 ? [index] : []))
  const first = unit(
    difference(
      vertices[members[0] ?? 0] ?? normal,
      normal.map((part) => (part * highest) / dotProduct(normal, normal)) as Vector,
    ),
  )
  const second = unit(cross(normal, first))
  const angle = (index: number): number => {
    const vertex = vertices[index] ?? normal
    return Math.atan2(dotProduct(vertex, second), dotProduct(vertex, first))
  }
  return members.sort((a, b) => angle(a) - angle(b))
}

/** Scaled to a circumscribed sphere of radius 1; edges are the pairs at the smallest distance. */
const bodyOf = (type: SolidType): Body => {
  const [raw, normals] = corners[type]
  const vertices = raw.map(unit)
  const gaps = vertices.flatMap((a, i) =>
    vertices.slice(i + 1).map((b, j) => [i, i + 1 + j, lengthOf(difference(a, b))] as const),
  )
  const shortest = Math.min(...gaps.map(([, , gap]) => gap))
  return {
    vertices,
    edges: gaps.flatMap(([a, b, gap]): [number, number][] => (gap - shortest < 1e-9 ? [[a, b]] : [])),
    faces: normals.map((normal) => faceOf(vertices, unit(normal))),
    normals: normals.map(unit),
  }
}

type Measured = { edge: number; inradius: number; dihedralDegrees: number }

const measured = ({ vertices, edges, faces, normals }: Body): Measured => {
  const [a = 0, b = 0] = edges[0] ?? []
  const edge = lengthOf(difference(vertices[a] ?? [0, 0, 0], vertices[b] ?? [0, 0, 0]))
  const beside = faces.flatMap((face, index) =>
    face.includes(a) && face.includes(b) ? [normals[index] ?? ([0, 0, 1] as Vector)] : [],
  )
  const [one = [0, 0, 1] as Vector, other = [0, 0, 1] as Vector] = beside
  return {
    edge,
    inradius: dotProduct(vertices[faces[0]?.[0] ?? 0] ?? [0, 0, 0], normals[0] ?? [0, 0, 1]),
    dihedralDegrees: 180 - degrees(Math.acos(dotProduct(one, other))),
  }
}

const flat = ([x, y]: Readonly<Vector>): Point => [x, y]

const build = (type: SolidType): Pattern => {
  const body = bodyOf(type)
  const { vertices, edges, faces, normals } = body
  const seen = vertices.map(viewed)
  const isFront = normals.map((normal) => viewed(normal)[2] > 0)
  const at = (index: number): Point => flat(seen[index] ?? [0, 0, 0])
  const isHidden = ([a, b]: readonly [number, number]): boolean =>
    faces.every((face, index) => isFront[index] !== true || !face.includes(a) || !face.includes(b))
  const hidden = edges.filter(isHidden)
  const open = edges.filter((edge) => !isHidden(edge))
  const construction = steps([
    [
      'The sphere',
      'A sphere of radius 1; every corner of the solid lies on it.',
      [circle([0, 0], 1, { style: 'guide', fact: 'sphere' })],
    ],
    [
      'Far edges',
      'Edges between two faces that look away from us.',
      hidden.map(([a, b]) => line([at(a), at(b)], { style: 'guide', fact: 'edges' })),
    ],
    [
      'Near faces',
      'Faces that look towards us.',
      faces.flatMap((face, index) =>
        isFront[index] === true ? [polygon(face.map(at), { style: 'fill', tone: index, fact: 'faces' })] : [],
      ),
    ],
    [
      'Near edges',
      'Their edges.',
      open.map(([a, b]) => line([at(a), at(b)], { style: 'strong', tone: 2, fact: 'edges' })),
    ],
    [
      'Corners',
      'Every vertex, at its exact coordinates.',
      seen.map((vertex) => dot(flat(vertex), { tone: 2, fact: 'vertices' })),
    ],
  ])
  const { schlafli, dual, group, order, element, dihedral, circumradius, inradius } = published[type]
  const { edge, inradius: inner, dihedralDegrees } = measured(body)
  const [v, e, f] = counts[type]
  const drawnEdges = countFigures(construction, (figure) => figure.kind === 'outline' && figure.fact === 'edges')
  const sides = faces.reduce((sum, face) => sum + face.length, 0)
  return proven({
    parameters: { solid_type: type },
    construction,
    properties: {
      schlafli_symbol: schlafli,
      dual,
      dihedral_angle_degrees: settled(dihedralDegrees),
      dihedral_angle: dihedral.expression,
      edge: settled(edge),
      circumscribed_radius: 1,
      inscribed_radius: settled(inner),
      element_in_plato: element,
    },
    ratios: [
      ratio('Circumscribed sphere to edge', 'R/a', circumradius.expression, 1 / edge, circumradius.value),
      ratio('Inscribed sphere to circumscribed', 'r/R', inradius.expression, inner, inradius.value),
    ],
    symmetry: {
      group,
      order,
      rotations: order / 2,
      mirrors: { Td: 6, Oh: 9, Ih: 15 }[group] ?? 0,
      chiral: false,
      description: `${order / 2} turns in space bring it onto itself, ${order} movements with mirrors. The flat view shows it from a slant, where none of them is left.`,
    },
    places: [
      { name: 'middle', at: [0, 0], note: 'Equally far from all corners, and from all faces.' },
      {
        name: 'nearest corner',
        at: at(seen.map(([, , z]) => z).indexOf(Math.max(...seen.map(([, , z]) => z)))).map(settled) as Point,
        note: 'The corner closest to the eye.',
      },
    ],
    proof: {
      vertices: vertices.length,
      edges: drawnEdges,
      faces: faces.length,
      checks: [
        check('Euler', 'V − E + F = 2', 2, vertices.length - drawnEdges + faces.length),
        check('corners', `V = ${v}`, v, vertices.length),
        check('edges', `E = ${e}`, e, drawnEdges),
        check('faces', `F = ${f}`, f, faces.length),
        check('sides of all faces, two for each edge', '2E', 2 * e, sides),
        check('angle between faces in degrees', dihedral.expression, dihedral.degrees, dihedralDegrees),
      ],
    },
    solid: {
      vertices: vertices.map(([x, y, z]): Vector => [settled(x), settled(y), settled(z)]),
      edges,
      faces,
      projection: 'orthographic; turned 25° about the vertical axis, then tipped 17° towards the eye',
    },
  })
}

const built = new Map<SolidType, Pattern>()

/** One of five, calculated once. */
export const platonicSolid = (type: SolidType): Pattern => {
  const before = built.get(type)
  if (before) return before
  const made = build(type)
  built.set(type, made)
  return made
}

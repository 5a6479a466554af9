import type { SolidType } from '../pattern-types.ts'
import { goldenRatio } from '../plane.ts'

export type Vector = [x: number, y: number, z: number]

const phi = goldenRatio

/** One number with both signs; zero has one. */
const bothSigns = (value: number): number[] => (value === 0 ? [0] : [value, -value])

/** All (±a, ±b, ±c), each once. */
const signed = ([a, b, c]: Vector): Vector[] =>
  bothSigns(a).flatMap((x) => bothSigns(b).flatMap((y) => bothSigns(c).map((z): Vector => [x, y, z])))

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

/** Exact vertices, and the directions of the faces, which are those of the dual's vertices. */
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
const scaled = ([x, y, z]: Readonly<Vector>, by: number): Vector => [x * by, y * by, z * by]
const unit = (a: Readonly<Vector>): Vector => scaled(a, 1 / lengthOf(a))
const cross = (a: Readonly<Vector>, b: Readonly<Vector>): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

const origin: Vector = [0, 0, 0]

/** Vertices farthest along a direction, in order round it. */
const faceOf = (vertices: readonly Vector[], normal: Vector): number[] => {
  const heights = vertices.map((vertex) => dotProduct(vertex, normal))
  const highest = Math.max(...heights)
  const members = heights.flatMap((height, index) => (highest - height < 1e-9 ? [index] : []))
  const first = unit(difference(vertices[members[0] ?? 0] ?? normal, scaled(normal, highest)))
  const second = cross(normal, first)
  const angle = (index: number): number => {
    const vertex = vertices[index] ?? normal
    return Math.atan2(dotProduct(vertex, second), dotProduct(vertex, first))
  }
  return members.sort((a, b) => angle(a) - angle(b))
}

export type Body = {
  vertices: readonly Vector[]
  edges: readonly [number, number][]
  faces: readonly number[][]
  normals: readonly Vector[]
}

/** A solid on a sphere of radius 1. Edges are the pairs of vertices at the smallest distance, faces the farthest vertices. */
export const bodyOf = (type: SolidType): Body => {
  const [raw, directions] = corners[type]
  const vertices = raw.map(unit)
  const normals = directions.map(unit)
  const gaps = vertices.flatMap((a, i) =>
    vertices.slice(i + 1).map((b, j) => [i, i + 1 + j, lengthOf(difference(a, b))] as const),
  )
  const shortest = Math.min(...gaps.map(([, , gap]) => gap))
  return {
    vertices,
    edges: gaps.flatMap(([a, b, gap]): [number, number][] => (gap - shortest < 1e-9 ? [[a, b]] : [])),
    faces: normals.map((normal) => faceOf(vertices, normal)),
    normals,
  }
}

/** Edge, inscribed radius and angle between neighbouring faces, in units of the circumscribed radius and degrees. */
export const measured = ({ vertices, edges, faces, normals }: Body) => {
  const [a, b] = edges[0] ?? [0, 0]
  const beside = normals.filter((_, index) => [a, b].every((end) => (faces[index] ?? []).includes(end)))
  const [one = origin, other = origin] = beside
  return {
    edge: lengthOf(difference(vertices[a] ?? origin, vertices[b] ?? origin)),
    inradius: dotProduct(vertices[faces[0]?.[0] ?? 0] ?? origin, normals[0] ?? origin),
    dihedralDegrees: 180 - (Math.acos(dotProduct(one, other)) * 180) / Math.PI,
  }
}

import type { SolidType } from '../pattern-types.ts'
import { goldenRatio } from '../plane.ts'

/** What the textbooks say of a solid; the figure is measured against it. Coxeter, Regular Polytopes, table I. */
export type PublishedSolid = {
  schlafli: string
  dual: SolidType
  /** Symmetry group with mirrors, its order, and how many mirrors. */
  group: string
  order: number
  mirrors: number
  counts: { vertices: number; edges: number; faces: number }
  /** Plato, Timaeus 55. */
  element: string
  dihedral: { expression: string; degrees: number }
  /** Circumscribed radius in edges. */
  circumradius: { expression: string; value: number }
  /** Inscribed radius in circumscribed radii. */
  inradius: { expression: string; value: number }
}

const arccos = (cosine: number): number => (Math.acos(cosine) * 180) / Math.PI

const cubic = { expression: '1 ⁄ √3', value: 1 / Math.sqrt(3) }
const pentagonal = { expression: '√((5 + 2√5) ⁄ 15)', value: Math.sqrt((5 + 2 * Math.sqrt(5)) / 15) }

export const publishedSolids: Readonly<Record<SolidType, PublishedSolid>> = {
  tetrahedron: {
    schlafli: '{3,3}',
    dual: 'tetrahedron',
    group: 'Td',
    order: 24,
    mirrors: 6,
    counts: { vertices: 4, edges: 6, faces: 4 },
    element: 'fire',
    dihedral: { expression: 'arccos(1/3)', degrees: arccos(1 / 3) },
    circumradius: { expression: '√6 ⁄ 4', value: Math.sqrt(6) / 4 },
    inradius: { expression: '1 ⁄ 3', value: 1 / 3 },
  },
  cube: {
    schlafli: '{4,3}',
    dual: 'octahedron',
    group: 'Oh',
    order: 48,
    mirrors: 9,
    counts: { vertices: 8, edges: 12, faces: 6 },
    element: 'earth',
    dihedral: { expression: '90°', degrees: 90 },
    circumradius: { expression: '√3 ⁄ 2', value: Math.sqrt(3) / 2 },
    inradius: cubic,
  },
  octahedron: {
    schlafli: '{3,4}',
    dual: 'cube',
    group: 'Oh',
    order: 48,
    mirrors: 9,
    counts: { vertices: 6, edges: 12, faces: 8 },
    element: 'air',
    dihedral: { expression: 'arccos(−1/3)', degrees: arccos(-1 / 3) },
    circumradius: { expression: '1 ⁄ √2', value: Math.SQRT1_2 },
    inradius: cubic,
  },
  dodecahedron: {
    schlafli: '{5,3}',
    dual: 'icosahedron',
    group: 'Ih',
    order: 120,
    mirrors: 15,
    counts: { vertices: 20, edges: 30, faces: 12 },
    element: 'the whole',
    dihedral: { expression: 'arccos(−1/√5)', degrees: arccos(-1 / Math.sqrt(5)) },
    circumradius: { expression: '√3 · φ ⁄ 2', value: (Math.sqrt(3) * goldenRatio) / 2 },
    inradius: pentagonal,
  },
  icosahedron: {
    schlafli: '{3,5}',
    dual: 'dodecahedron',
    group: 'Ih',
    order: 120,
    mirrors: 15,
    counts: { vertices: 12, edges: 30, faces: 20 },
    element: 'water',
    dihedral: { expression: 'arccos(−√5/3)', degrees: arccos(-Math.sqrt(5) / 3) },
    circumradius: { expression: '√(φ√5) ⁄ 2', value: Math.sqrt(goldenRatio * Math.sqrt(5)) / 2 },
    inradius: pentagonal,
  },
}

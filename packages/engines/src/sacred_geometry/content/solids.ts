import type { SolidType } from '../pattern-types.ts'

/** What the five solids are called and what Plato’s Timaeus did with each, in our words. */
export const solidTexts: Readonly<Record<SolidType, { name: string; summary: string; meaning: string }>> = {
  tetrahedron: {
    name: 'Tetrahedron',
    summary: 'Four triangles, four corners: the smallest body there is.',
    meaning:
      'Plato gave it to fire for being the sharpest. It is the only regular solid that is its own dual: join the middles of its faces and a tetrahedron appears, standing on its head.',
  },
  cube: {
    name: 'Cube',
    summary: 'Six squares that fill space without a gap.',
    meaning:
      'In the Timaeus it is earth, because nothing stands more firmly. A cube holds two tetrahedra on its corners, and the middles of its faces are the corners of an octahedron.',
  },
  octahedron: {
    name: 'Octahedron',
    summary: 'Eight triangles: two square pyramids base to base.',
    meaning:
      'Air, said Plato, since it lies between the sharp and the stable and turns easily between two fingers. Its three squares stand on each other at right angles, like the axes of space.',
  },
  dodecahedron: {
    name: 'Dodecahedron',
    summary: 'Twelve pentagons, and the golden ratio in every face.',
    meaning:
      'Timaeus leaves this one over for the whole, decorated with figures, and later readers thought of the zodiac. Eight of its twenty corners are those of a cube; the other twelve lie on three golden rectangles’ sides.',
  },
  icosahedron: {
    name: 'Icosahedron',
    summary: 'Twenty triangles about the corners of three golden rectangles.',
    meaning:
      'Water, because it rolls. Luca Pacioli showed that its twelve corners are those of three golden rectangles set crosswise. Five triangles meet at each: one more would lie flat, and no body could be closed.',
  },
}

export const patternTypes = [
  'mandala',
  'seed_of_life',
  'flower_of_life',
  'fruit_of_life',
  'metatron_cube',
  'tree_of_life',
  'torus',
  'sri_yantra',
  'golden_spiral',
  'platonic_solid',
  'vesica_piscis',
  'personal',
] as const
export type PatternType = (typeof patternTypes)[number]

export const solidTypes = ['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron'] as const
export type SolidType = (typeof solidTypes)[number]

export const colorSchemes = ['golden', 'rainbow', 'monochrome', 'chakra', 'elemental'] as const
export type ColorScheme = (typeof colorSchemes)[number]

export const spiralForms = ['logarithmic', 'fibonacci'] as const

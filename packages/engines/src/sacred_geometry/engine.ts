import type { Engine } from '../engine.ts'
import { calculateSacredGeometry, isVaried } from './calculate.ts'
import { describeSacredGeometry } from './describe.ts'
import { sacredGeometryPicture } from './picture.ts'
import type { SacredGeometryFacts, SacredGeometryInput } from './schema.ts'

const absentPath = 'There are no files: the drawing itself is in pictures.'

const reasons = {
  image_path: absentPath,
  svg_path: absentPath,
  energy_flow: 'We know of no tradition that lets something flow through this figure, and invent none.',
  chakra_correspondences: 'We know of no tradition that ties this figure to chakras, and invent none.',
  solid: 'Only a platonic_solid has corners in space.',
  personal: 'Only a personal pattern is made from letters.',
} as const

const hasSeed = ({ seed, nonce, client_seed: clientSeed }: SacredGeometryInput): boolean =>
  seed !== undefined || nonce !== undefined || clientSeed !== undefined

/** What was counted and measured decides the figure, with the letters of a personal one. */
const signed = ({
  primary_pattern,
  proof,
  sacred_ratios,
  personal,
  size,
  color_scheme,
}: SacredGeometryFacts): unknown => [
  [primary_pattern, size, color_scheme, personal],
  [proof, sacred_ratios],
]

/** Twelve figures by exact construction, each with the steps that draw it and a proof that was counted. */
export const sacredGeometry: Engine<SacredGeometryInput, SacredGeometryFacts> = {
  version: '1.0.0',
  evidenceNote:
    'The geometry is exact and can be checked; the meanings are symbolic traditions, and there is no scientific evidence that a figure brings anything about.',
  conventions: {
    coordinates:
      'x to the right, y upwards, angles counter-clockwise from the right, twelve decimals; the unit is stated in the steps',
    replay: 'the picture is nothing but the steps of the construction, drawn in order',
    proof: 'counts are taken from the construction and compared with the formula; a figure that fails is not answered',
    intention:
      'enters a personal pattern only, letter by letter; it is neither written in the picture nor repeated in the answer',
    flower_of_life: 'layer_count is the number of rings about the first circle: 2 rings are the usual 19 circles',
    golden_spiral:
      'logarithmic, growing by φ in a quarter turn; quarter circles in Fibonacci squares only with spiral_form fibonacci',
    sri_yantra:
      'concurrent and concentric, five triangles down and four up; drawn only if every triple point closes within 1e-9 radii',
    tree_of_life: 'ten sephiroth and 22 paths as printed by Kircher (1652) and used by the Golden Dawn',
    platonic_solid: 'corners on a sphere of radius 1, orthographic view, hidden edges thin',
    torus:
      'core radius √2, tube radius 1, orthographic view from 52° off the axis; 2 · petal_count meridians, 2 · layer_count parallels',
    seed: 'chooses among stated variations of a mandala or personal pattern; other figures have nothing to vary',
  },
  sources: [
    'Euclid, Elements, I.1 and XIII.13–18',
    'H. S. M. Coxeter, Regular Polytopes, 3rd edition, 1973 (ratios of the five solids)',
    'C. S. Rao, Śrīyantra: a study of spherical and plane forms, Indian Journal of History of Science 33, 1998',
    'Gérard Huet, Śrī Yantra geometry, Theoretical Computer Science 281, 2002',
    'Alessandro Chiodo, On the construction of the Śrī Yantra, Comptes Rendus Mathématique 359, 2021',
    'Athanasius Kircher, Oedipus Aegyptiacus, 1652 (Tree of Life)',
  ],
  presets: {},
  calculate: calculateSacredGeometry,
  chartKey: null,
  absent: (facts) =>
    Object.fromEntries(Object.entries(reasons).filter(([field]) => facts[field as keyof typeof reasons] === null)),
  warnings: (input) => [
    ...(hasSeed(input) && !isVaried(input.pattern_type)
      ? ['This figure leaves nothing to chance, so the seed changed nothing.']
      : []),
    ...(input.birth_date !== undefined && input.pattern_type !== 'personal'
      ? ['A date of birth is drawn in a personal pattern only; this figure does not depend on it.']
      : []),
  ],
  confidence: () => 1,
  draws: (input) => hasSeed(input) && isVaried(input.pattern_type),
  signed,
  certify: null,
  describe: describeSacredGeometry,
  pictures: (facts) => [sacredGeometryPicture(facts)],
}

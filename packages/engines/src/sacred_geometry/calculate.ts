import { seededNumbers } from '../draw/seeded-numbers.ts'
import type { Context } from '../engine.ts'
import { patternTexts } from './content/patterns.ts'
import { solidTexts } from './content/solids.ts'
import { chakraTraditions, energyTraditions } from './content/traditions.ts'
import type { Pattern } from './pattern.ts'
import type { PatternType } from './pattern-types.ts'
import { goldenSpiral } from './patterns/golden-spiral.ts'
import { fibonacciSpiral } from './patterns/fibonacci-spiral.ts'
import { fruitOfLife } from './patterns/fruit-of-life.ts'
import { flowerOfLife, seedOfLife } from './patterns/lattice.ts'
import { drawnVariation, mandala, usualVariation } from './patterns/mandala.ts'
import { metatronCube } from './patterns/metatron-cube.ts'
import { personalPattern } from './patterns/personal.ts'
import { platonicSolid } from './patterns/platonic-solid.ts'
import { sriYantra } from './patterns/sri-yantra.ts'
import { torus } from './patterns/torus.ts'
import { treeOfLife } from './patterns/tree-of-life.ts'
import { vesicaPiscis } from './patterns/vesica-piscis.ts'
import { remembered } from './remembered.ts'
import type { SacredGeometryFacts, SacredGeometryInput } from './schema.ts'

/** Patterns in which chance has something to choose; the others are what they are. */
const varied: ReadonlySet<PatternType> = new Set(['mandala', 'personal'])

export const isVaried = (type: PatternType): boolean => varied.has(type)

type Builder = (input: SacredGeometryInput, seed: string | undefined) => Pattern

/** A figure that takes nothing from the input, constructed the first time it is asked for. */
const fixed = (construct: () => Pattern): Builder => {
  const once = remembered((_name: 'only') => construct())
  return () => once('only')
}

const flower = remembered(flowerOfLife)
const solid = remembered(platonicSolid)
const spirals = { logarithmic: remembered(goldenSpiral), fibonacci: remembered(fibonacciSpiral) } as const

const builders: Readonly<Record<PatternType, Builder>> = {
  mandala: ({ petal_count: petals = 12, layer_count: layers = 4 }, seed) => {
    const size = { petals, layers }
    return mandala(size, seed === undefined ? usualVariation(size) : drawnVariation(size, seededNumbers(seed)))
  },
  seed_of_life: fixed(seedOfLife),
  flower_of_life: ({ layer_count: rings = 2 }) => flower(rings),
  fruit_of_life: fixed(fruitOfLife),
  metatron_cube: fixed(metatronCube),
  tree_of_life: fixed(treeOfLife),
  torus: ({ petal_count: petals = 12, layer_count: layers = 6 }) => torus(2 * petals, 2 * layers),
  sri_yantra: fixed(sriYantra),
  golden_spiral: ({ spiral_turns: turns, spiral_form: form }) => spirals[form](turns),
  platonic_solid: ({ solid_type: type }) => solid(type),
  vesica_piscis: fixed(vesicaPiscis),
  personal: ({ intention, birth_date: birthDate, petal_count: petalCount }, seed) =>
    personalPattern({ intention, birthDate, petalCount, numbers: seed === undefined ? null : seededNumbers(seed) }),
}

const textsOf = ({ pattern_type: type, solid_type: solid }: SacredGeometryInput) =>
  type === 'platonic_solid' ? { ...patternTexts[type], ...solidTexts[solid] } : patternTexts[type]

/**
 * Constructs one figure and proves it. Throws `CALCULATION_FAILED` when a figure does not keep its own proof, and
 * `INVALID_INPUT` for a personal pattern without a letter.
 */
export const calculateSacredGeometry = (
  input: SacredGeometryInput,
  { seed }: Pick<Context, 'seed'>,
): SacredGeometryFacts => {
  const { pattern_type: type } = input
  const pattern = builders[type](input, isVaried(type) ? seed : undefined)
  const { name, summary, meaning, guidance, notes } = textsOf(input)
  return {
    primary_pattern: { type, name, summary, parameters: { ...pattern.parameters } },
    mathematical_properties: { ...pattern.properties },
    sacred_ratios: pattern.ratios,
    symmetry_analysis: pattern.symmetry,
    meditation_points: pattern.places,
    energy_flow: energyTraditions[type] ?? null,
    chakra_correspondences: chakraTraditions[type] ?? null,
    image_path: null,
    svg_path: null,
    geometric_meaning: meaning,
    meditation_guidance: [...guidance],
    manifestation_notes: [...notes],
    construction: pattern.construction,
    proof: pattern.proof,
    solid: pattern.solid ?? null,
    personal: pattern.personal ?? null,
    size: input.size,
    color_scheme: input.color_scheme,
  }
}

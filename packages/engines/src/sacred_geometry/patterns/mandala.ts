import type { SeededNumbers } from '../../draw/seeded-numbers.ts'
import {
  type Pattern,
  type StepRow,
  arcs,
  check,
  circle,
  countFigures,
  dihedral,
  dot,
  proven,
  ratio,
  steps,
} from '../pattern.ts'
import { distance, polar, settled } from '../plane.ts'
import type { Step } from '../schema.ts'
import { lotusRing } from './lotus.ts'
import { linesOfStar, star } from './star.ts'

/** What chance may choose; everything else follows from petals and layers. */
export type MandalaVariation = {
  /** How far the outermost tips reach, in radii of the heart. */
  reach: number
  starStep: number
  /** Rows that stand half a petal further. */
  rowsTurned: readonly boolean[]
}

export type MandalaSize = { petals: number; layers: number }

/** The figure without a seed: every second row between the petals of the one inside it, the sharpest star. */
export const usualVariation = ({ petals, layers }: MandalaSize): MandalaVariation => ({
  reach: 6,
  starStep: Math.floor((petals - 1) / 2),
  rowsTurned: Array.from({ length: layers }, (_, row) => row % 2 === 1),
})

export const drawnVariation = ({ petals, layers }: MandalaSize, numbers: SeededNumbers): MandalaVariation => ({
  reach: 4 + numbers.below(5),
  starStep: 1 + numbers.below(Math.floor((petals - 1) / 2)),
  rowsTurned: Array.from({ length: layers }, () => numbers.below(2) === 1),
})

const heart = (petals: number, starStep: number): StepRow => {
  const copies = { count: petals, by_degrees: 360 / petals }
  return [
    'The heart',
    `${petals} lenses from the center to a circle of one unit, bent with its own radius, and the star {${petals}/${starStep}} between their tips.`,
    [
      arcs([[0, 0], polar(1, 90)], [1, 1], { style: 'fill', fact: 'heart', copies }),
      star(petals, starStep, 1, { style: 'fine', tone: 1, fact: 'heart' }),
      dot([0, 0], { tone: 1, fact: 'heart' }),
    ],
  ]
}

/** How much shorter the petals behind are. */
const behind = 0.82

const rowRadius = ({ reach }: MandalaVariation, layers: number, row: number): number => reach ** (row / layers)

const rowSteps = ({ petals, layers }: MandalaSize, variation: MandalaVariation): StepRow[] =>
  Array.from({ length: layers }, (_, row) => {
    const [inner, outer] = [rowRadius(variation, layers, row), rowRadius(variation, layers, row + 1)]
    const half = 180 / petals
    const startDegrees = 90 + (variation.rowsTurned[row] === true ? half : 0)
    const drawn = { inner, count: petals, tone: row + 1, fact: `row:${row + 1}` }
    const back = inner + (outer - inner) * behind
    return [
      `Row ${row + 1}`,
      `A circle of ${inner.toFixed(3)} units, ${petals} petals with tips at ${outer.toFixed(3)}, and between them as many shorter ones behind.`,
      [
        lotusRing({ ...drawn, outer: back, startDegrees: startDegrees + half, style: 'fine' }),
        lotusRing({ ...drawn, outer, startDegrees }),
        circle([0, 0], inner, { tone: row + 1, fact: drawn.fact }),
        dot(polar(outer, startDegrees), {
          tone: row + 1,
          fact: drawn.fact,
          copies: { count: petals, by_degrees: 360 / petals },
        }),
      ],
    ]
  })

const mandalaSteps = (size: MandalaSize, variation: MandalaVariation): Step[] => {
  const rim = { tone: size.layers + 1, fact: 'rim' }
  return steps([
    heart(size.petals, variation.starStep),
    ...rowSteps(size, variation),
    [
      'The rim',
      `A circle of ${variation.reach} units touches the outermost tips, and a fine one goes round it.`,
      [
        circle([0, 0], variation.reach, { style: 'strong', ...rim }),
        circle([0, 0], variation.reach * 1.035, { style: 'fine', ...rim }),
      ],
    ],
  ])
}

const proofOf = (construction: readonly Step[], { petals, layers }: MandalaSize): Pattern['proof'] => {
  const filled = countFigures(construction, ({ kind, style }) => kind === 'outline' && style === 'fill')
  const circles = countFigures(construction, ({ kind }) => kind === 'circle')
  return {
    petals: filled,
    circles,
    checks: [
      check('lenses of the heart and petals of the rows', 'n · (layers + 1)', petals * (layers + 1), filled),
      check('circles', 'layers + 2', layers + 2, circles),
    ],
  }
}

export const mandala = (size: MandalaSize, variation: MandalaVariation): Pattern => {
  const { petals, layers } = size
  const { reach, starStep, rowsTurned } = variation
  const construction = mandalaSteps(size, variation)
  const growth = rowRadius(variation, layers, 2) / rowRadius(variation, layers, 1)
  const side = distance(polar(1, 0), polar(1, 360 / petals))
  return proven({
    parameters: {
      petal_count: petals,
      layer_count: layers,
      star_step: starStep,
      reach,
      turned_rows: rowsTurned.map((isTurned) => (isTurned ? '1' : '0')).join(''),
    },
    construction,
    properties: {
      growth_from_row_to_row: settled(growth),
      angle_of_one_petal_degrees: settled(360 / petals),
      star: `{${petals}/${starStep}}`,
      lines_of_the_star: linesOfStar(petals, starStep),
    },
    ratios: [
      ratio('Each row to the one inside it', 'q', `${reach}^(1/${layers})`, growth, reach ** (1 / layers)),
      ratio(
        'Distance of neighbouring tips to their circle',
        '2 sin(π/n)',
        `2 · sin(180° ⁄ ${petals})`,
        side,
        2 * Math.sin(Math.PI / petals),
      ),
    ],
    symmetry: dihedral(petals, `${petals} turns and ${petals} mirrors: every row was repeated all the way round.`),
    places: [
      { name: 'center', at: [0, 0], note: `${petals} lenses begin here.` },
      { name: 'rim of the heart', at: [0, 1], note: 'The first tip, at the top.' },
    ],
    proof: proofOf(construction, size),
  })
}

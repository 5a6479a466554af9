import type { SeededNumbers } from '../../draw/seeded-numbers.ts'
import {
  type Pattern,
  arcs,
  check,
  circle,
  countFigures,
  dihedral,
  dot,
  polygon,
  proven,
  ratio,
  steps,
} from '../pattern.ts'
import { type Point, distance, polar, settled } from '../plane.ts'
import type { Figure } from '../schema.ts'
import { lotusRing } from './lotus.ts'

/** How far the outermost tips reach, in radii of the heart. */
const usualReach = 6

/** What chance may choose: everything else follows from petals and layers. */
export type MandalaVariation = { reach: number; starStep: number; rowsTurned: readonly boolean[] }

/** The figure without a seed: each row between the petals of the one inside it. */
export const usualVariation = (petals: number, layers: number): MandalaVariation => ({
  reach: usualReach,
  starStep: Math.max(2, Math.floor((petals - 1) / 2)),
  rowsTurned: Array.from({ length: layers }, (_, row) => row % 2 === 1),
})

export const drawnVariation = (petals: number, layers: number, numbers: SeededNumbers): MandalaVariation => ({
  reach: 4 + numbers.below(5),
  starStep: 2 + numbers.below(Math.max(1, Math.floor((petals - 1) / 2) - 1)),
  rowsTurned: Array.from({ length: layers }, () => numbers.below(2) === 1),
})

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** The star {n/k}: gcd(n, k) closed lines, one of them repeated by turning. */
export const star = (points: number, step: number, radius: number, drawn: { tone: number; fact: string }): Figure => {
  const lines = greatestDivisor(points, step)
  const corners = Array.from({ length: points / lines }, (_, k) => polar(radius, 90 + (360 * k * step) / points))
  return polygon(corners, { ...drawn, ...(lines > 1 && { copies: { count: lines, by_degrees: 360 / points } }) })
}

/** Lenses from the center to the rim of the heart: arcs with the radius of the heart itself. */
const heartPetals = (petals: number): Figure =>
  arcs([[0, 0], polar(1, 90)] satisfies Point[], [1, 1], {
    style: 'fill',
    tone: 0,
    fact: 'heart',
    copies: { count: petals, by_degrees: 360 / petals },
  })

const rowRadius = (variation: MandalaVariation, layers: number, row: number): number =>
  variation.reach ** (row / layers)

export const mandala = (petals: number, layers: number, variation: MandalaVariation): Pattern => {
  const half = 180 / petals
  const rows = Array.from({ length: layers }, (_, row) => {
    const [inner, outer] = [rowRadius(variation, layers, row), rowRadius(variation, layers, row + 1)]
    const startDegrees = 90 + (variation.rowsTurned[row] === true ? half : 0)
    return [
      `Row ${row + 1}`,
      `A circle of ${inner.toFixed(3)}, then ${petals} petals with tips at ${outer.toFixed(3)}, and as many behind them, half a petal further.`,
      [
        lotusRing({
          inner,
          outer: inner + (outer - inner) * 0.82,
          count: petals,
          startDegrees: startDegrees + half,
          style: 'line',
          tone: row + 1,
          fact: `row:${row + 1}`,
        }),
        lotusRing({ inner, outer, count: petals, startDegrees, tone: row + 1, fact: `row:${row + 1}` }),
        circle([0, 0], inner, { tone: row + 1, fact: `row:${row + 1}` }),
        dot(polar(outer, startDegrees), {
          tone: row + 1,
          fact: `row:${row + 1}`,
          copies: { count: petals, by_degrees: 360 / petals },
        }),
      ],
    ] as const
  })
  const construction = steps([
    [
      'The heart',
      `${petals} lenses from the center to a circle of one unit, and a star that joins every ${variation.starStep}. tip.`,
      [
        heartPetals(petals),
        star(petals, variation.starStep, 1, { tone: 1, fact: 'heart' }),
        dot([0, 0], { tone: 1, fact: 'heart' }),
      ],
    ],
    ...rows,
    [
      'The rim',
      `A circle of ${variation.reach} units touches the outermost tips.`,
      [
        circle([0, 0], variation.reach, { style: 'strong', tone: layers + 1, fact: 'rim' }),
        circle([0, 0], variation.reach * 1.035, { style: 'guide', tone: layers + 1, fact: 'rim' }),
      ],
    ],
  ])
  const counted = countFigures(construction, ({ kind, style }) => kind === 'outline' && style === 'fill')
  const circles = countFigures(construction, ({ kind }) => kind === 'circle')
  const firstRows = [0, 1, 2].map((row) => rowRadius(variation, layers, row))
  return proven({
    parameters: {
      petal_count: petals,
      layer_count: layers,
      star_step: variation.starStep,
      reach: variation.reach,
      turned_rows: variation.rowsTurned.map((isTurned) => (isTurned ? '1' : '0')).join(''),
    },
    construction,
    properties: {
      growth_from_row_to_row: settled(variation.reach ** (1 / layers)),
      angle_of_one_petal_degrees: settled(360 / petals),
      star: `{${petals}/${variation.starStep}}`,
      lines_of_the_star: greatestDivisor(petals, variation.starStep),
    },
    ratios: [
      ratio(
        'Each row to the one inside it',
        'q',
        `${variation.reach}^(1/${layers})`,
        (firstRows[2] ?? 0) / (firstRows[1] ?? 1),
        variation.reach ** (1 / layers),
      ),
      ratio(
        'Side of the regular polygon of the tips to their circle',
        '2 sin(π/n)',
        `2 · sin(180° ⁄ ${petals})`,
        distance(polar(1, 90), polar(1, 90 + 2 * half)),
        2 * Math.sin(Math.PI / petals),
      ),
    ],
    symmetry: dihedral(petals, `${petals} turns and ${petals} mirrors: every row was repeated all the way round.`),
    places: [
      { name: 'center', at: [0, 0], note: `${petals} lenses begin here.` },
      { name: 'heart’s rim', at: [0, 1], note: 'The first tip, at the top.' },
    ],
    proof: {
      petals: counted,
      circles,
      checks: [
        check('petals, the lenses of the heart with them', 'n · (layers + 1)', petals * (layers + 1), counted),
        check('circles', 'layers + 2', layers + 2, circles),
      ],
    },
  })
}

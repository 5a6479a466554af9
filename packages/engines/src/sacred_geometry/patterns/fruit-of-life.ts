import { type Pattern, type StepRow, check, circle, countFigures, dihedral, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, polar } from '../plane.ts'
import type { Figure } from '../schema.ts'

const six = { count: 6, by_degrees: 60 } as const
const rays = [90, 150, 210, 270, 330, 30] as const

/** The thirteen centers: the middle, and two on each of six rays, for touching circles of radius 1. */
export const fruitCenters: readonly Point[] = [
  [0, 0],
  ...[2, 4].flatMap((radius) => rays.map((degrees) => polar(radius, degrees))),
]

/** Every two of the thirteen, once. */
export const fruitPairs: readonly (readonly [Point, Point])[] = fruitCenters.flatMap((a, index) =>
  fruitCenters.slice(index + 1).map((b) => [a, b] as const),
)

/** The circles in three steps. */
export const fruitRows = (style: Figure['style']): StepRow[] => [
  ['The middle', 'Draw a circle of one unit about the center.', [circle([0, 0], 1, { style, fact: 'fruit:middle' })]],
  [
    'Six that touch it',
    'Six circles of the same size around it, their centers two units away and 60° apart: each touches the middle and both neighbours.',
    [circle(polar(2, 90), 1, { style, tone: 1, copies: six, fact: 'fruit:inner' })],
  ],
  [
    'Six further out',
    'On the same six rays another circle each, four units from the center: it touches the one before it and no other.',
    [circle(polar(4, 90), 1, { style, tone: 2, copies: six, fact: 'fruit:outer' })],
  ],
]

const touching = fruitPairs.filter(([a, b]) => Math.abs(distance(a, b) - 2) < 1e-9).length

export const fruitOfLife = (): Pattern => {
  const construction = steps(fruitRows('fill'))
  const circles = countFigures(construction, ({ kind }) => kind === 'circle')
  return proven({
    parameters: {},
    construction,
    properties: { radius: 1, outer_radius: 5, touching_pairs: touching },
    ratios: [
      ratio('Distance of touching centers to the radius', '2', '2', distance([0, 0], polar(2, 90)), 2),
      ratio(
        'Inner centers two places apart, to one place apart',
        '√3',
        '√3',
        distance(polar(2, 90), polar(2, 330)) / distance(polar(2, 90), polar(2, 30)),
        Math.sqrt(3),
      ),
    ],
    symmetry: dihedral(6, 'Six turns of 60° and six mirrors exchange the circles of each round.'),
    places: [
      { name: 'center', at: [0, 0], note: 'The only circle that leaves all six rays at once.' },
      { name: 'top', at: [0, 4], note: 'An outermost circle, which touches one other only.' },
    ],
    proof: {
      circles,
      points: touching,
      checks: [
        check('circles', '1 + 6 + 6', 13, circles),
        check('touching pairs', '6 to the middle + 6 neighbours + 6 outwards', 18, touching),
      ],
    },
  })
}

import {
  type Pattern,
  arcs,
  check,
  circle,
  countFigures,
  dot,
  line,
  polygon,
  proven,
  ratio,
  steps,
} from '../pattern.ts'
import { type Point, distance, settledPoint } from '../plane.ts'
import type { Step, SymmetryAnalysis } from '../schema.ts'

const [left, right]: [Point, Point] = [
  [-0.5, 0],
  [0.5, 0],
]

/** Points common to both circles, found from the circles alone: on the axis at a height of √(r² − (d/2)²). */
const crossingHeight = Math.sqrt(1 - (distance(left, right) / 2) ** 2)
const [top, bottom]: [Point, Point] = [
  [0, crossingHeight],
  [0, -crossingHeight],
]

const vesicaSteps = (): Step[] =>
  steps([
    ['The first circle', 'Draw a circle of one unit.', [circle(left, 1, { style: 'fill', fact: 'circle:left' })]],
    [
      'The second circle',
      'With the same opening, draw a circle about a point of the first one: now each passes through the other’s center.',
      [circle(right, 1, { style: 'fill', tone: 1, fact: 'circle:right' })],
    ],
    [
      'The almond',
      'Where both discs overlap lies the vesica: two arcs of 120°, each drawn from one center and ending at the crossings.',
      [arcs([top, bottom], [1, 1], { style: 'fill', tone: 2, fact: 'vesica' })],
    ],
    [
      'Two equal triangles',
      'Join both centers with both crossings. These lines are all radii, so both triangles are equilateral (Euclid, Elements I.1).',
      [
        polygon([left, top, right, bottom], { tone: 3, fact: 'triangles' }),
        line([left, right], { tone: 3, fact: 'triangles' }),
      ],
    ],
    [
      'The long axis',
      'Join the crossings: the line is √3 times as long as the radius, and halves the one between the centers.',
      [
        line([top, bottom], { style: 'strong', tone: 4, fact: 'axis' }),
        ...[left, right, top, bottom].map((at) => dot(at, { tone: 4, fact: 'axis' })),
      ],
    ],
  ])

const symmetry: SymmetryAnalysis = {
  group: 'D2',
  order: 4,
  rotations: 2,
  mirrors: 2,
  chiral: false,
  description: 'A half turn and two mirrors, along the axis of the centers and along the axis of the crossings.',
}

const isOnBoth = (at: Readonly<Point>): boolean =>
  [left, right].every((center) => Math.abs(distance(at, center) - 1) < 1e-9)

const proofOf = (construction: readonly Step[]): Pattern['proof'] => {
  const circles = countFigures(construction, ({ kind }) => kind === 'circle')
  return {
    circles,
    points: 2,
    triangles: 2,
    checks: [
      check('circles', '2', 2, circles),
      check('points on both circles', '2, because 0 < d < 2r', 2, [top, bottom].filter(isOnBoth).length),
    ],
  }
}

export const vesicaPiscis = (): Pattern => {
  const construction = vesicaSteps()
  return proven({
    parameters: {},
    construction,
    properties: {
      radius: 1,
      distance_of_centers: 1,
      area_of_vesica: (2 * Math.PI) / 3 - Math.sqrt(3) / 2,
      perimeter_of_vesica: (4 * Math.PI) / 3,
      share_of_one_disc: 2 / 3 - Math.sqrt(3) / (2 * Math.PI),
      angle_of_each_arc_degrees: 120,
    },
    ratios: [
      ratio(
        'Height of the vesica to its width',
        '√3',
        '√3',
        distance(top, bottom) / distance(left, right),
        Math.sqrt(3),
      ),
      ratio('Side of a triangle to the radius', '1', '1', distance(left, top), 1),
      ratio('Height of one triangle to its side', '√3/2', '√3 ⁄ 2', top[1] / distance(left, right), Math.sqrt(3) / 2),
    ],
    symmetry,
    places: [
      { name: 'middle', at: [0, 0], note: 'Halfway between both centers, and between both crossings.' },
      {
        name: 'upper crossing',
        at: settledPoint(top),
        note: 'As far from either center as these are from each other.',
      },
    ],
    proof: proofOf(construction),
  })
}

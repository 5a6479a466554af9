import { type Pattern, type StepRow, check, circle, dot, polygon, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, settled, turnBy } from '../plane.ts'
import type { Figure, Step } from '../schema.ts'
import {
  type TriangleNumber,
  concurrences,
  cornersOf,
  heightOf,
  lineOf,
  triangleNumbers,
} from '../sri-yantra/conditions.ts'
import { type Arrangement, type Region, arrange } from '../sri-yantra/regions.ts'
import { type Solved, closingTolerance, solveSriYantra } from '../sri-yantra/solve.ts'
import { lotusRing } from './lotus.ts'

/** Five triangles point down, four up. */
const pointsDown = (triangle: TriangleNumber): boolean => triangle <= 5

/** How many of the nine triangles cover a point. */
const coverage = (corners: readonly (readonly Point[])[], [x, y]: Readonly<Point>): number =>
  corners.filter((triangle) => {
    const sides = triangle.map((a, index) => {
      const [bx, by] = triangle[(index + 1) % 3] ?? a
      return (bx - a[0]) * (y - a[1]) - (by - a[1]) * (x - a[0]) > 0
    })
    return sides[0] === sides[1] && sides[1] === sides[2]
  }).length

/** Rings of small triangles from outside in, by how many of the nine cover them. */
const rings = [
  { covered: 1, expected: 14, name: 'Fourteen outermost triangles' },
  { covered: 3, expected: 10, name: 'Ten outer triangles' },
  { covered: 5, expected: 10, name: 'Ten inner triangles' },
  { covered: 7, expected: 8, name: 'Eight triangles' },
  { covered: 9, expected: 1, name: 'The innermost triangle' },
] as const

type Ring = { expected: number; name: string; regions: Region[] }

const apexWords: Readonly<Record<TriangleNumber, string>> = {
  1: 'its apex rests on base 6',
  2: 'its apex rests on base 9',
  3: 'its three corners lie on the circle',
  4: 'its apex rests on base 8',
  5: 'its apex rests on base 7',
  6: 'its apex rests on base 2',
  7: 'its three corners lie on the circle',
  8: 'its apex rests on base 1',
  9: 'its apex rests on base 3',
}

/** The order of drawing: each triangle finds the lines it needs already there. */
const order: readonly TriangleNumber[] = [3, 7, 2, 8, 1, 9, 6, 4, 5]

const triangleSteps = ({ shape }: Solved): StepRow[] =>
  order.map((triangle) => {
    const height = heightOf(shape, triangle)
    const isDown = pointsDown(triangle)
    return [
      `Triangle ${triangle}, pointing ${isDown ? 'down' : 'up'}`,
      `Base ${triangle} lies ${Math.abs(height).toFixed(6)} radii ${height > 0 ? 'above' : 'below'} the middle; ${apexWords[triangle]}.`,
      [polygon(cornersOf(shape, triangle), { tone: isDown ? 0 : 2, fact: `triangle:${triangle}` })],
    ]
  })

/** Half the side of the outermost line, and measures of its gates; the petals and the square are our own proportions. */
const square = { half: 1.58, neck: 0.22, neckDepth: 0.1, bay: 0.37, bayDepth: 0.15 } as const

/** One side with its stepped gate, as seen from above, moved inwards by `inset`; the next corner belongs to the next side. */
const gateSide = (inset: number): Point[] => {
  const [half, neck, bay] = [square.half - inset, square.neck - inset, square.bay - inset]
  const step = square.half + square.neckDepth
  const [under, top] = [step + inset, step + square.bayDepth - inset]
  return [
    [-half, half],
    [-neck, half],
    [-neck, under],
    [-bay, under],
    [-bay, top],
    [bay, top],
    [bay, under],
    [neck, under],
    [neck, half],
  ]
}

const earthSquare = (): Figure[] =>
  [0, 0.028, 0.056].map((inset, index) => {
    const side = gateSide(inset)
    const round = [0, -90, -180, -270].flatMap((degrees) => side.map(turnBy(degrees)))
    return polygon(round, { style: index === 0 ? 'strong' : 'fine', tone: 6, fact: 'square' })
  })

const surroundings = (): readonly StepRow[] => [
  [
    'Eight petals',
    'A lotus of eight petals about the circle of the triangles.',
    [
      circle([0, 0], 1.03, { tone: 3, fact: 'petals:8' }),
      lotusRing({ inner: 1.03, outer: 1.24, count: 8, startDegrees: 90, tone: 3, fact: 'petals:8' }),
    ],
  ],
  [
    'Sixteen petals',
    'A second lotus of sixteen petals outside it.',
    [
      circle([0, 0], 1.24, { tone: 4, fact: 'petals:16' }),
      lotusRing({ inner: 1.24, outer: 1.42, count: 16, startDegrees: 90, tone: 4, fact: 'petals:16' }),
    ],
  ],
  [
    'Three circles',
    'Three girdles close the lotus.',
    [1.42, 1.45, 1.48].map((radius) => circle([0, 0], radius, { style: 'fine', tone: 5, fact: 'girdles' })),
  ],
  ['The square of earth', 'Three lines, with a gate in the middle of each side.', earthSquare()],
]

const sriSteps = (solved: Solved, found: readonly Ring[]): Step[] =>
  steps([
    [
      'The circle',
      'Draw a circle of one unit and its upright diameter. Divide the diameter into 48 parts and mark 6, 12, 17, 20, 23, 27, 30, 36 and 42 from the top: near these marks lie the nine bases.',
      [circle([0, 0], 1, { fact: 'circle' })],
    ],
    ...triangleSteps(solved),
    [
      'Small triangles',
      'Fill every small triangle where an odd number of the nine overlap: 14, 10, 10, 8 and 1.',
      found.flatMap(({ regions }, ring) =>
        regions.map(({ corners }) => polygon(corners, { style: 'solid', tone: ring, fact: `small:${ring + 1}` })),
      ),
    ],
    [
      'Bindu',
      'A point in the middle, the center of the circle and of the innermost triangle.',
      [dot([0, 0], { tone: 6, fact: 'bindu' })],
    ],
    ...surroundings(),
  ])

const isCovered = (
  corners: readonly (readonly Point[])[],
  covered: number,
  { corners: tips, middle }: Region,
): boolean => tips.length === 3 && coverage(corners, middle) === covered

const regionsOf = ({ shape }: Solved): { arranged: Arrangement; found: readonly Ring[] } => {
  const corners = triangleNumbers.map((triangle) => cornersOf(shape, triangle))
  const arranged = arrange(
    corners.flatMap(([a, b, c]): [Point, Point][] => [
      [a, b],
      [b, c],
      [c, a],
    ]),
  )
  const found = rings.map(({ covered, expected, name }) => ({
    expected,
    name,
    regions: arranged.regions.filter((region) => isCovered(corners, covered, region)),
  }))
  return { arranged, found }
}

/** The incircle of the innermost triangle: as far below base 5 as from the sides of triangle 1. */
const incircle = (shape: Solved['shape']): { centerHeight: number; radius: number } => {
  const [, slope, offset] = lineOf(shape, 'R1')
  const base = heightOf(shape, 5)
  const centerHeight = (base - Math.abs(offset)) / (1 + slope * Math.sign(offset))
  return { centerHeight, radius: base - centerHeight }
}

/** Points where just two lines cross and no triangle has a corner. */
const plainCrossings = ({ points, lineCounts }: Arrangement, { shape }: Solved): number => {
  const corners = triangleNumbers.flatMap((triangle) => cornersOf(shape, triangle))
  const isCorner = (at: Readonly<Point>): boolean => corners.some((corner) => distance(corner, at) < 1e-7)
  return points.filter((at, index) => lineCounts[index] === 2 && !isCorner(at)).length
}

const proofOf = (solved: Solved, arranged: Arrangement, found: readonly Ring[]): Pattern['proof'] => {
  const { points, lineCounts, edges, regions } = arranged
  const triangles = found.reduce((sum, ring) => sum + ring.regions.length, 0)
  return {
    triangles,
    points: points.length,
    lines: 27,
    edges,
    faces: regions.length,
    petals: 24,
    closing_error: solved.closingError,
    closing_tolerance: closingTolerance,
    checks: [
      check('small triangles', '14 + 10 + 10 + 8 + 1', 43, triangles),
      ...found.map((ring) => check(ring.name, String(ring.expected), ring.expected, ring.regions.length)),
      check(
        'points where three lines meet',
        '18 crossings + 7 apexes on bases + 6 corners on sides',
        31,
        lineCounts.filter((count) => count === 3).length,
      ),
      check('crossings of two lines (sandhis)', '24', 24, plainCrossings(arranged, solved)),
      check('points where more than three lines meet', 'none', 0, lineCounts.filter((count) => count > 3).length),
      check(
        'Euler: points − pieces of line + regions and the outside',
        'V − E + F = 2',
        2,
        points.length - edges + regions.length + 1,
      ),
      check('distance of the bindu from the center', '0', 0, Math.abs(incircle(solved.shape).centerHeight)),
    ],
  }
}

const propertiesOf = (solved: Solved): Pattern['properties'] => ({
  iterations: solved.iterations,
  free_coordinates: 16,
  equations: concurrences.length + 1,
  closing_error: solved.closingError,
  closing_error_of_the_traditional_marks: settled(solved.traditionalError),
  largest_move_from_the_traditional_marks: settled(solved.largestMove),
  radius_of_the_innermost_circle: settled(incircle(solved.shape).radius),
  ...Object.fromEntries(
    triangleNumbers.map((triangle) => [`height_of_base_${triangle}`, settled(heightOf(solved.shape, triangle))]),
  ),
})

export const sriYantra = (): Pattern => {
  const solved = solveSriYantra()
  const { arranged, found } = regionsOf(solved)
  return proven({
    parameters: {
      orientation: 'five triangles point down, four up; the innermost points down',
      construction: 'concurrent and concentric, by Newton’s method from the traditional 48 parts',
    },
    construction: sriSteps(solved, found),
    properties: propertiesOf(solved),
    ratios: [
      ratio(
        'Incircle of the innermost triangle to the height of base 5',
        '1',
        '1',
        incircle(solved.shape).radius / heightOf(solved.shape, 5),
        1,
      ),
    ],
    symmetry: {
      group: 'D1',
      order: 2,
      rotations: 1,
      mirrors: 1,
      chiral: false,
      description: 'One mirror, the upright axis, for the whole; the petals and the square alone have more.',
    },
    places: [
      { name: 'bindu', at: [0, 0], note: 'Inside all nine triangles.' },
      { name: 'apex of the great upward triangle', at: [0, 1], note: 'On the circle.' },
      { name: 'apex of the great downward triangle', at: [0, -1], note: 'On the circle.' },
    ],
    proof: proofOf(solved, arranged, found),
  })
}

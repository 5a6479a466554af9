import { type Pattern, type StepRow, check, circle, dot, line, polygon, proven, ratio, steps } from '../pattern.ts'
import { type Point, settled, turned } from '../plane.ts'
import type { Figure } from '../schema.ts'
import {
  type TriangleNumber,
  concurrences,
  cornersOf,
  heightOf,
  lineOf,
  triangleNumbers,
} from '../sri-yantra/conditions.ts'
import { type Region, arrange } from '../sri-yantra/regions.ts'
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
  order.map((triangle): StepRow => {
    const way = pointsDown(triangle) ? 'down' : 'up'
    const height = heightOf(shape, triangle)
    return [
      `Triangle ${triangle}, pointing ${way}`,
      `Base ${triangle} lies ${Math.abs(height).toFixed(6)} radii ${height > 0 ? 'above' : 'below'} the middle; ${apexWords[triangle]}.`,
      [
        polygon(cornersOf(shape, triangle), {
          style: 'strong',
          tone: pointsDown(triangle) ? 0 : 1,
          fact: `triangle:${triangle}`,
        }),
      ],
    ]
  })

/** One side of the square with its gate, to be turned four times. Half side s; the gate is a stepped bay in the middle. */
const gateSide = (half: number, gap: number): Point[] => {
  const [neck, bay, depth] = [0.26 - gap, 0.42 - gap, 0.13]
  return [
    [-half, half],
    [-neck, half],
    [-neck, half + depth],
    [-bay, half + depth],
    [-bay, half + 2 * depth - gap],
    [bay, half + 2 * depth - gap],
    [bay, half + depth],
    [neck, half + depth],
    [neck, half],
    [half, half],
  ]
}

const earthSquare = (): Figure[] =>
  [0, 0.045, 0.09].map((gap, index) => {
    const side = gateSide(1.86 - gap, gap)
    const round = [0, -90, -180, -270].flatMap((degrees) => side.slice(0, -1).map((at) => turned(at, degrees)))
    return polygon(round, { style: index === 0 ? 'strong' : 'line', tone: 6, fact: 'square' })
  })

const surroundings = (): readonly StepRow[] => [
  [
    'Eight petals',
    'A lotus of eight petals about the circle of the triangles; each side leaves the inner circle along its ray.',
    [
      lotusRing({ inner: 1.03, outer: 1.3, count: 8, startDegrees: 90, tone: 3, fact: 'petals:8' }),
      circle([0, 0], 1.03, { tone: 3, fact: 'petals:8' }),
    ],
  ],
  [
    'Sixteen petals',
    'A second lotus of sixteen petals outside it.',
    [
      lotusRing({ inner: 1.3, outer: 1.56, count: 16, startDegrees: 90, tone: 4, fact: 'petals:16' }),
      circle([0, 0], 1.3, { tone: 4, fact: 'petals:16' }),
    ],
  ],
  [
    'Three circles',
    'Three girdles close the lotus.',
    [1.58, 1.62, 1.66].map((radius) => circle([0, 0], radius, { tone: 5, fact: 'girdles' })),
  ],
  ['The square of earth', 'Three lines, with a gate in the middle of each side.', earthSquare()],
]

const ringsOf = (solved: Solved) => {
  const corners = triangleNumbers.map((triangle) => cornersOf(solved.shape, triangle))
  const segments = corners.flatMap(([a, b, c]): [Point, Point][] => [
    [a, b],
    [b, c],
    [c, a],
  ])
  const arranged = arrange(segments)
  const found = rings.map(({ covered, ...ring }): Ring => ({
    ...ring,
    regions: arranged.regions.filter(
      ({ corners: tips, middle }) => tips.length === 3 && coverage(corners, middle) === covered,
    ),
  }))
  return { arranged, found }
}

const inscribed = (shape: Solved['shape']): { centerHeight: number; radius: number } => {
  const [, slope, offset] = lineOf(shape, 'R1')
  const base = heightOf(shape, 5)
  // The center is as far below base 5 as it is from side R1: base − y = |slope·y + offset|, on the inner side.
  const centerHeight = (base - Math.abs(offset)) / (1 + slope * Math.sign(offset))
  return { centerHeight, radius: base - centerHeight }
}

const build = (): Pattern => {
  const solved = solveSriYantra()
  const { shape } = solved
  const { arranged, found } = ringsOf(solved)
  const ringFigures = found.flatMap(({ regions }, ring) =>
    regions.map(({ corners }) => polygon(corners, { style: 'fill', tone: ring, fact: `small:${ring + 1}` })),
  )
  const construction = steps([
    [
      'The circle',
      'Draw a circle of one unit and its upright diameter. Divide the diameter into 48 parts and mark 6, 12, 17, 20, 23, 27, 30, 36 and 42 from the top: here the nine bases nearly lie.',
      [
        circle([0, 0], 1, { fact: 'circle' }),
        line(
          [
            [0, 1],
            [0, -1],
          ],
          { style: 'guide', fact: 'circle' },
        ),
      ],
    ],
    ...triangleSteps(solved),
    [
      'Small triangles',
      'Where an odd number of the nine triangles overlap, a small triangle is filled: 14, 10, 10, 8 and 1.',
      ringFigures,
    ],
    [
      'Bindu',
      'A point in the middle, the center of the circle and of the innermost triangle.',
      [dot([0, 0], { tone: 6, fact: 'bindu' })],
    ],
    ...surroundings(),
  ])
  const small = found.reduce((sum, { regions }) => sum + regions.length, 0)
  const bindu = inscribed(shape)
  const [innerWidth, innerHeight] = innermost(found)
  return proven({
    parameters: {
      orientation: 'five triangles point down, four up; the innermost points down',
      construction: 'concurrent and concentric; Newton’s method from the traditional 48 parts',
    },
    construction,
    properties: {
      iterations: solved.iterations,
      free_coordinates: 16,
      equations: concurrences.length + 1,
      closing_error: solved.closingError,
      closing_error_of_the_traditional_marks: settled(solved.traditionalError),
      largest_move_from_the_traditional_marks: settled(solved.largestMove),
      distance_of_bindu_from_center: Math.abs(settled(bindu.centerHeight)),
      radius_of_bindu_circle: settled(bindu.radius),
      regions: arranged.regions.length,
      innermost_triangle_height_to_width: settled(innerHeight / innerWidth),
      ...Object.fromEntries(
        triangleNumbers.map((triangle) => [`height_of_base_${triangle}`, settled(heightOf(shape, triangle))]),
      ),
    },
    ratios: [
      ratio(
        'Incircle of the innermost triangle to the height of base 5',
        '1',
        '1',
        bindu.radius / heightOf(shape, 5),
        1,
      ),
    ],
    symmetry: {
      group: 'D1',
      order: 2,
      rotations: 1,
      mirrors: 1,
      chiral: false,
      description: 'One mirror, the upright axis, for the triangles; the petals and the square alone have more.',
    },
    places: [
      { name: 'bindu', at: [0, 0], note: 'The only point inside all nine triangles that is marked.' },
      { name: 'apex of the great upward triangle', at: [0, 1], note: 'On the circle.' },
      { name: 'apex of the great downward triangle', at: [0, -1], note: 'On the circle.' },
    ],
    proof: {
      triangles: small,
      points: arranged.points.length,
      lines: 27,
      edges: arranged.edges,
      faces: arranged.regions.length,
      petals: 24,
      closing_error: solved.closingError,
      closing_tolerance: closingTolerance,
      checks: [
        check('small triangles', '14 + 10 + 10 + 8 + 1', 43, small),
        ...found.map(({ name, expected, regions }) => check(name, String(expected), expected, regions.length)),
        check(
          'Euler: points − pieces of line + regions and the outside',
          'V − E + F = 2',
          2,
          arranged.points.length - arranged.edges + arranged.regions.length + 1,
        ),
        check(
          'points where three lines meet',
          '18 marmas + 7 apexes on bases + 6 corners on sides',
          31,
          arranged.lineCounts.filter((count) => count === 3).length,
        ),
        check(
          'points where more than three lines meet',
          'none',
          0,
          arranged.lineCounts.filter((count) => count > 3).length,
        ),
        check('distance of the bindu from the center', '0', 0, Math.abs(bindu.centerHeight)),
      ],
    },
  })
}

const innermost = (found: readonly Ring[]): readonly [width: number, height: number] => {
  const corners = found.at(-1)?.regions[0]?.corners ?? []
  const span = (axis: 0 | 1): number =>
    Math.max(...corners.map((at) => at[axis])) - Math.min(...corners.map((at) => at[axis]))
  return [span(0), span(1)]
}

let built: Pattern | null = null

/** Solved once; the figure takes no parameters. */
export const sriYantra = (): Pattern => {
  built ??= build()
  return built
}

import { type Pattern, arcs, check, polygon, proven, ratio, steps } from '../pattern.ts'
import { type Point, goldenRatio, settledPoint } from '../plane.ts'
import type { Step } from '../schema.ts'

type QuarterArc = { from: Point; to: Point; side: number; square: readonly Point[] }
type Grown = { min: Point; max: Point; arcs: QuarterArc[] }

const squareOf = ([x0, y0]: Readonly<Point>, [x1, y1]: Readonly<Point>): readonly Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** Lays the next square along the whole right, upper, left or lower side of those before. */
const grow = ({ min: [x0, y0], max: [x1, y1], arcs: done }: Grown, index: number): Grown => {
  const [width, height] = [x1 - x0, y1 - y0]
  const next: { min: Point; max: Point; from: Point; to: Point }[] = [
    { min: [x1, y0], max: [x1 + height, y1], from: [x1, y0], to: [x1 + height, y1] },
    { min: [x0, y1], max: [x1, y1 + width], from: [x1, y1], to: [x0, y1 + width] },
    { min: [x0 - height, y0], max: [x0, y1], from: [x0, y1], to: [x0 - height, y0] },
    { min: [x0, y0 - width], max: [x1, y0], from: [x0, y0], to: [x1, y0 - width] },
  ]
  const { min, max, from, to } = next[index % 4] ?? { min: [0, 0], max: [0, 0], from: [0, 0], to: [0, 0] }
  return {
    min: [Math.min(x0, min[0]), Math.min(y0, min[1])],
    max: [Math.max(x1, max[0]), Math.max(y1, max[1])],
    arcs: [...done, { from, to, side: max[0] - min[0], square: squareOf(min, max) }],
  }
}

const first: QuarterArc = { from: [0, 1], to: [1, 0], side: 1, square: squareOf([0, 0], [1, 1]) }

const quarterArcs = (count: number): readonly QuarterArc[] => {
  let grown: Grown = { min: [0, 0], max: [1, 1], arcs: [first] }
  for (let index = 0; index < count - 1; index += 1) grown = grow(grown, index)
  return grown.arcs
}

/** Smaller squares than these would be finer than a line. */
const squaresDrawn = 12

const fibonacciSteps = (all: readonly QuarterArc[], largest: number): Step[] => {
  const small = ([x, y]: Readonly<Point>): Point => [x / largest, y / largest]
  const shown = all.slice(-squaresDrawn)
  const ends = [...all.map(({ from }) => small(from)), small(all.at(-1)?.to ?? [0, 0])]
  return steps([
    [
      'Squares',
      `Squares with sides 1, 1, 2, 3, 5 … up to ${largest}, each laid along the whole side of those before; the last ${shown.length} are drawn.`,
      shown.map(({ square }, k) => polygon(square.map(small), { style: 'fill', tone: k, fact: 'squares' })),
    ],
    [
      'Quarter circles',
      `In each square a quarter circle from corner to corner, ${all.length} in all. This is the customary approximation: its radius jumps from square to square, where the golden spiral grows evenly.`,
      [
        arcs(
          ends,
          all.map(({ side }) => side / largest),
          { closed: false, style: 'strong', tone: 2, fact: 'spiral' },
        ),
      ],
    ],
  ])
}

const isSumOfTwo = ({ side }: QuarterArc, index: number, all: readonly QuarterArc[]): boolean =>
  index > 1 && side === (all[index - 1]?.side ?? 0) + (all[index - 2]?.side ?? 0)

/** Quarter circles in squares of the Fibonacci numbers: what is often taken for the golden spiral. */
export const fibonacciSpiral = (turns: number): Pattern => {
  const all = quarterArcs(4 * turns)
  const [before = 1, largest = 1] = all.slice(-2).map(({ side }) => side)
  const next = before + largest
  return proven({
    parameters: { spiral_turns: turns, spiral_form: 'fibonacci' },
    construction: fibonacciSteps(all, largest),
    properties: {
      note: 'an approximation by quarter circles, not the golden spiral',
      largest_square: largest,
      last_ratio_minus_golden_ratio: largest / before - goldenRatio,
    },
    ratios: [
      ratio(
        'Sides of the whole rectangle',
        `F${4 * turns + 1}/F${4 * turns}`,
        `${next} ⁄ ${largest}`,
        next / largest,
        (before + largest) / largest,
      ),
    ],
    symmetry: {
      group: 'C1',
      order: 1,
      rotations: 1,
      mirrors: 0,
      chiral: true,
      description:
        'Neither a turn nor a mirror keeps it, and growing does not either: the squares only come near the golden ratio.',
    },
    places: [
      {
        name: 'first square',
        at: settledPoint([0.5 / largest, 0.5 / largest]),
        note: 'Where the count 1, 1, 2, 3 … begins.',
      },
    ],
    proof: {
      quarter_turns: all.length,
      checks: [
        check('quarter circles', '4 · turns', 4 * turns, all.length),
        check(
          'squares as long as the two before them',
          'F(n) = F(n−1) + F(n−2), n > 2',
          4 * turns - 2,
          all.filter(isSumOfTwo).length,
        ),
      ],
    },
  })
}

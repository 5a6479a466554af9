import { type Pattern, check, dot, polygon, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, goldenRatio, polar, settled, settledPoint, turnBy } from '../plane.ts'
import { spiralPoint } from '../replay.ts'
import type { Figure, Step } from '../schema.ts'

const phi = goldenRatio

/** Smaller squares than these would be finer than a line; so would more dots. */
const squaresDrawn = 12
const dotsDrawn = 8

/** Where the golden rectangle [0, φ] × [0, 1] and all that its squares leave over shrink to. */
const pole: Point = [(5 + 3 * Math.sqrt(5)) / 10, (5 - Math.sqrt(5)) / 10]

/** The k-th smaller copy of a point: each turns a quarter clockwise about the pole and shrinks by φ. */
const copy = ([x, y]: Readonly<Point>, k: number): Point =>
  turnBy(-90 * (k % 4))([(x - pole[0]) * phi ** -k, (y - pole[1]) * phi ** -k])

/** The corner of the k-th square in which the spiral enters it. */
const corner = (k: number): Point => copy([0, 0], k)

const square: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]
const rectangle: readonly Point[] = [
  [0, 0],
  [phi, 0],
  [phi, 1],
  [0, 1],
]

type SpiralFigure = Extract<Figure, { kind: 'spiral' }>

const spiralOf = (quarters: number): SpiralFigure => {
  const [x, y] = corner(0)
  return {
    kind: 'spiral',
    center: [0, 0],
    // Not rounded: after ten turns it is a billionth of the outer radius.
    start_radius: Math.hypot(x, y) * phi ** -quarters,
    start_degrees: settled((Math.atan2(y, x) * 180) / Math.PI - 90 * quarters),
    growth_per_quarter_turn: phi,
    quarter_turns: quarters,
    style: 'strong',
    tone: 2,
    fact: 'spiral',
  }
}

const spiralSteps = (turns: number, spiral: SpiralFigure): Step[] => {
  const shown = Math.min(spiral.quarter_turns, squaresDrawn)
  return steps([
    [
      'A golden rectangle',
      'Draw a rectangle whose sides are as φ to 1.',
      [
        polygon(
          rectangle.map((at) => copy(at, 0)),
          { fact: 'squares' },
        ),
      ],
    ],
    [
      'Squares',
      `Cut off a square; what is left is a golden rectangle again, a quarter turn further. Repeat: ${shown} squares are drawn.`,
      Array.from({ length: shown }, (_, k) =>
        polygon(
          square.map((at) => copy(at, k)),
          { style: 'fill', tone: k, fact: 'squares' },
        ),
      ),
    ],
    [
      'The spiral',
      `All these rectangles shrink towards one point, the pole, which is the origin here. About it draw r = a · φ^(θ / 90°), ${turns} whole turns: it passes exactly through the corners where the squares meet.`,
      [
        spiral,
        ...Array.from({ length: Math.min(shown, dotsDrawn) }, (_, k) => dot(corner(k), { tone: 2, fact: 'spiral' })),
      ],
    ],
  ])
}

/** How far the curve, from its own equation, misses the corner of each square. */
const missesOf = (spiral: SpiralFigure): readonly number[] =>
  Array.from({ length: squaresDrawn + 1 }, (_, k) =>
    k > spiral.quarter_turns ? 0 : distance(corner(k), spiralPoint(spiral, spiral.quarter_turns - k)),
  )

const proofOf = (spiral: SpiralFigure, turns: number): Pattern['proof'] => {
  const misses = missesOf(spiral)
  return {
    quarter_turns: spiral.quarter_turns,
    points: misses.length,
    checks: [
      check('quarter turns', '4 · turns', 4 * turns, spiral.quarter_turns),
      check(
        'corners of squares on the curve',
        'all of them',
        misses.length,
        misses.filter((miss) => miss < 1e-9).length,
      ),
    ],
  }
}

const radiusAfter = (spiral: SpiralFigure, quarters: number): number => distance(spiralPoint(spiral, quarters), [0, 0])

/** The spiral that grows by φ in every quarter turn. */
export const goldenSpiral = (turns: number): Pattern => {
  const spiral = spiralOf(4 * turns)
  const rate = Math.log(phi) / (Math.PI / 2)
  const [width, height] = [distance(corner(0), copy([phi, 0], 0)), distance(corner(0), copy([0, 1], 0))]
  return proven({
    parameters: { spiral_turns: turns, spiral_form: 'logarithmic' },
    construction: spiralSteps(turns, spiral),
    properties: {
      polar_equation: 'r = a · φ^(θ / 90°)',
      growth_per_turn: settled(phi ** 4),
      growth_rate_per_radian: settled(rate),
      pitch_angle_degrees: settled((Math.atan(rate) * 180) / Math.PI),
      largest_miss_of_a_corner: settled(Math.max(...missesOf(spiral))),
    },
    ratios: [
      ratio(
        'Growth in a quarter turn',
        'φ',
        '(1 + √5) ⁄ 2',
        distance(corner(0), [0, 0]) / distance(corner(1), [0, 0]),
        phi,
      ),
      ratio(
        'Growth in a whole turn',
        'φ⁴',
        '(7 + 3√5) ⁄ 2',
        radiusAfter(spiral, 4) / radiusAfter(spiral, 0),
        (7 + 3 * Math.sqrt(5)) / 2,
      ),
      ratio('Sides of the rectangle', 'φ', '(1 + √5) ⁄ 2', width / height, phi),
    ],
    symmetry: {
      group: 'C1',
      order: 1,
      rotations: 1,
      mirrors: 0,
      chiral: true,
      description: 'No turn and no mirror alone keeps it; a quarter turn together with growth by φ does.',
    },
    places: [
      { name: 'pole', at: settledPoint(polar(0, 0)), note: 'The curve winds towards it for ever and never arrives.' },
      { name: 'outer end', at: settledPoint(corner(0)), note: 'A corner of the first square.' },
    ],
    proof: proofOf(spiral, turns),
  })
}

import { type Pattern, arcs, check, dot, polygon, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, goldenRatio, polar, settled, turned } from '../plane.ts'
import type { Figure, SymmetryAnalysis } from '../schema.ts'

const phi = goldenRatio

/** Smaller squares than this many would be finer than a line. */
const squaresDrawn = 12

/** Where the diagonals of the golden rectangle [0, φ] × [0, 1] and of what its square leaves cross: (φ²·φ)/(φ² + 1)… in closed form. */
const pole: Point = [(5 + 3 * Math.sqrt(5)) / 10, (5 - Math.sqrt(5)) / 10]

/** The k-th smaller copy of a point: each step turns a quarter clockwise about the pole and shrinks by φ. */
const copy = ([x, y]: Readonly<Point>, k: number): Point =>
  turned([(x - pole[0]) * phi ** -k, (y - pole[1]) * phi ** -k], -90 * (k % 4))

const corner: Point = [0, 0]
const square: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]

const selfSimilar: SymmetryAnalysis = {
  group: 'C1',
  order: 1,
  rotations: 1,
  mirrors: 0,
  chiral: true,
  description: 'No turn and no mirror alone keeps it; a quarter turn together with growth by φ does.',
}

const trueSpiral = (turns: number): Pattern => {
  const quarters = 4 * turns
  const outermost = copy(corner, 0)
  const outerRadius = distance(outermost, [0, 0])
  const outerDegrees = (Math.atan2(outermost[1], outermost[0]) * 180) / Math.PI
  const spiral: Figure = {
    kind: 'spiral',
    center: [0, 0],
    start_radius: outerRadius * phi ** -quarters,
    start_degrees: settled(outerDegrees - 90 * quarters),
    growth_per_quarter_turn: settled(phi),
    quarter_turns: quarters,
    style: 'strong',
    tone: 2,
    fact: 'spiral',
  }
  const shown = Math.min(quarters, squaresDrawn)
  const corners = Array.from({ length: shown + 1 }, (_, k) => copy(corner, k))
  const construction = steps([
    [
      'A golden rectangle',
      'Draw a rectangle whose sides are as φ to 1.',
      [
        polygon(
          [
            [0, 0],
            [phi, 0],
            [phi, 1],
            [0, 1],
          ].map((at) => copy(at as Point, 0)),
          { fact: 'rectangle' },
        ),
      ],
    ],
    [
      'Squares',
      `Cut off a square; what is left is a golden rectangle again, a quarter turn further. Repeat; ${shown} squares are drawn.`,
      Array.from({ length: shown }, (_, k) =>
        polygon(
          square.map((at) => copy(at, k)),
          { tone: k % 7, fact: 'squares' },
        ),
      ),
    ],
    [
      'The pole',
      'All these rectangles shrink towards one point, where their diagonals cross. It is the origin here.',
      [dot([0, 0], { fact: 'pole' })],
    ],
    [
      'The spiral',
      `r = a · φ^(θ / 90°) about the pole, ${turns} whole turns. It passes exactly through the corners where the squares meet.`,
      [spiral, ...corners.map((at) => dot(at, { tone: 2 }))],
    ],
  ])
  const growths = corners.slice(1).map((at, k) => distance(corners[k] ?? at, [0, 0]) / distance(at, [0, 0]))
  // The curve at the angle of each corner, from its own equation, against the corner itself.
  const missed = corners.map((at, k) =>
    distance(at, polar(spiral.start_radius * phi ** (quarters - k), outerDegrees - 90 * k)),
  )
  return proven({
    parameters: { spiral_turns: turns, spiral_form: 'logarithmic' },
    construction,
    properties: {
      polar_equation: 'r = a · φ^(θ / 90°)',
      growth_per_turn: phi ** 4,
      pitch_angle_degrees: (Math.atan(Math.log(phi) / (Math.PI / 2)) * 180) / Math.PI,
      growth_rate_b: Math.log(phi) / (Math.PI / 2),
      largest_miss_of_a_corner: Math.max(...missed),
    },
    ratios: [
      ratio('Growth in a quarter turn', 'φ', '(1 + √5) ⁄ 2', growths[0] ?? 0, phi),
      ratio(
        'Growth in a whole turn',
        'φ⁴',
        '(7 + 3√5) ⁄ 2',
        (growths[0] ?? 0) * (growths[1] ?? 0) * (growths[2] ?? 0) * (growths[3] ?? 0),
        (7 + 3 * Math.sqrt(5)) / 2,
      ),
      ratio('Sides of the rectangle', 'φ', '(1 + √5) ⁄ 2', distance(copy([0, 0], 0), copy([phi, 0], 0)), phi),
    ],
    symmetry: selfSimilar,
    places: [
      { name: 'pole', at: [0, 0], note: 'The curve winds towards it for ever and never arrives.' },
      { name: 'outer end', at: [settled(outermost[0]), settled(outermost[1])], note: 'A corner of the first square.' },
    ],
    proof: {
      quarter_turns: quarters,
      points: corners.length,
      checks: [
        check('quarter turns', '4 · turns', 4 * turns, spiral.quarter_turns),
        check(
          'corners of squares on the curve',
          'all that are drawn',
          corners.length,
          missed.filter((miss) => miss < 1e-9).length,
        ),
      ],
    },
  })
}

type Growing = { min: Point; max: Point; arcs: { from: Point; to: Point; radius: number; square: readonly Point[] }[] }

/** Where the next square goes: left, below, right, above in turn; and the two corners its quarter circle joins. */
const grow = ({ min: [x0, y0], max: [x1, y1], arcs: done }: Growing, index: number): Growing => {
  const vertical = x1 - x0
  const horizontal = y1 - y0
  const sides = [
    { min: [x1, y0], max: [x1 + horizontal, y1], from: [x1, y0], to: [x1 + horizontal, y1] },
    { min: [x0, y1], max: [x1, y1 + vertical], from: [x1, y1], to: [x0, y1 + vertical] },
    { min: [x0 - horizontal, y0], max: [x0, y1], from: [x0, y1], to: [x0 - horizontal, y0] },
    { min: [x0, y0 - vertical], max: [x1, y0], from: [x0, y0], to: [x1, y0 - vertical] },
  ] as const
  const next = sides[index % 4] ?? sides[0]
  const [[ax, ay], [bx, by]] = [next.min, next.max]
  return {
    min: [Math.min(x0, ax), Math.min(y0, ay)],
    max: [Math.max(x1, bx), Math.max(y1, by)],
    arcs: [
      ...done,
      {
        from: [...next.from],
        to: [...next.to],
        radius: bx - ax,
        square: [
          [ax, ay],
          [bx, ay],
          [bx, by],
          [ax, by],
        ],
      },
    ],
  }
}

const fibonacciArcs = (count: number): Growing['arcs'] => {
  let growing: Growing = {
    min: [0, 0],
    max: [1, 1],
    arcs: [{ from: [0, 1], to: [1, 0], radius: 1, square }],
  }
  for (let index = 0; index < count - 1; index += 1) growing = grow(growing, index)
  return growing.arcs
}

const fibonacciSpiral = (turns: number): Pattern => {
  const quarters = 4 * turns
  const all = fibonacciArcs(quarters)
  const largest = all.at(-1)?.radius ?? 1
  const small = ([x, y]: Readonly<Point>): Point => [x / largest, y / largest]
  const shown = all.slice(-squaresDrawn)
  const construction = steps([
    [
      'Squares',
      `Squares with sides 1, 1, 2, 3, 5 … up to ${largest}, each laid along the whole side of those before; the last ${shown.length} are drawn.`,
      shown.map(({ square: corners }, k) => polygon(corners.map(small), { tone: k % 7, fact: 'squares' })),
    ],
    [
      'Quarter circles',
      `In each square a quarter circle from corner to corner, ${quarters} in all. This is the customary approximation: its radius jumps at every square, where the golden spiral grows evenly.`,
      [
        arcs(
          [...all.map(({ from }) => small(from)), small(all.at(-1)?.to ?? [0, 0])],
          all.map(({ radius }) => radius / largest),
          { closed: false, style: 'strong', tone: 2, fact: 'spiral' },
        ),
      ],
    ],
  ])
  const [before = 1, last = 1] = all.slice(-2).map(({ radius }) => radius)
  return proven({
    parameters: { spiral_turns: turns, spiral_form: 'fibonacci' },
    construction,
    properties: {
      note: 'an approximation by quarter circles, not the golden spiral',
      largest_square: largest,
      last_ratio_minus_golden_ratio: last / before - phi,
    },
    ratios: [
      ratio('Last two squares', `F${quarters}/F${quarters - 1}`, `${last} ⁄ ${before}`, last / before, last / before),
    ],
    symmetry: { ...selfSimilar, description: 'Neither a turn nor a mirror keeps it.' },
    places: [
      {
        name: 'first square',
        at: small([0.5, 0.5]).map(settled) as Point,
        note: 'Where the count 1, 1, 2, 3 … begins.',
      },
    ],
    proof: {
      quarter_turns: quarters,
      checks: [
        check('quarter circles', '4 · turns', quarters, all.length),
        check(
          'every square is as long as the two before it',
          'F(n) = F(n−1) + F(n−2)',
          quarters - 2,
          all.filter(({ radius }, k) => k > 1 && radius === (all[k - 1]?.radius ?? 0) + (all[k - 2]?.radius ?? 0))
            .length,
        ),
      ],
    },
  })
}

export const goldenSpiral = (turns: number, form: 'logarithmic' | 'fibonacci'): Pattern =>
  form === 'fibonacci' ? fibonacciSpiral(turns) : trueSpiral(turns)

import { type Pattern, check, circle, countFigures, dihedral, line, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, polar } from '../plane.ts'
import type { Figure, Step } from '../schema.ts'

const six = { count: 6, by_degrees: 60 } as const

/** One side of the k-th hexagonal ring of circles, to be turned six times: k centers, one unit apart. */
const ringSide = (ring: number): Point[] => {
  const [startX, startY] = polar(ring, 90)
  const [stepX, stepY] = polar(1, 210)
  return Array.from({ length: ring }, (_, index) => [startX + index * stepX, startY + index * stepY])
}

const ringCircles = (ring: number): Figure[] =>
  ringSide(ring).map((center) => circle(center, 1, { tone: ring, copies: six, fact: `ring:${ring}` }))

const isLatticeCircle = (figure: Figure): boolean => figure.kind === 'circle' && figure.style !== 'guide'

type LatticeCounts = { points: number; lenses: number; triangles: number }

const neighbours = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const

/** Counts on whole-number coordinates: where circles cross, which pairs make a lens, which triples a triangle. */
const countLattice = (rings: number): LatticeCounts => {
  const isCenter = (q: number, r: number): boolean => Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r)) <= rings
  let [points, links, triangles] = [0, 0, 0]
  for (let q = -rings - 1; q <= rings + 1; q += 1) {
    for (let r = -rings - 1; r <= rings + 1; r += 1) {
      const near = neighbours.map(([dq, dr]) => isCenter(q + dq, r + dr))
      const centersAround = near.filter(Boolean).length
      if (centersAround >= 2) points += 1
      if (!isCenter(q, r)) continue
      links += centersAround
      triangles += near.filter((here, index) => here && near[(index + 1) % 6] === true).length
    }
  }
  return { points, lenses: links / 2, triangles: triangles / 3 }
}

const latticeProof = (construction: readonly Step[], rings: number): Pattern['proof'] => {
  const { points, lenses, triangles } = countLattice(rings)
  const circles = countFigures(construction, isLatticeCircle)
  return {
    circles,
    points,
    petals: lenses,
    checks: [
      check('circles in a center and its rings', '1 + 3k(k + 1)', 1 + 3 * rings * (rings + 1), circles),
      check('points where circles cross', '3k² + 9k + 1', 3 * rings ** 2 + 9 * rings + 1, points),
      check('lenses between neighbouring centers', '9k² + 3k', 9 * rings ** 2 + 3 * rings, lenses),
      check('Euler: centers − links + triangles and the outside', 'V − E + F = 2', 2, circles - lenses + triangles + 1),
    ],
  }
}

/** Ratios of two circles through each other's centers, measured between centers and crossings of the lattice. */
const lensRatios = () => {
  const [a, b]: [Point, Point] = [polar(1, 30), polar(1, 90)]
  const far: Point = [a[0] + b[0], a[1] + b[1]]
  return [
    ratio('Height of a lens to its width', '√3', '√3', distance(far, [0, 0]) / distance(a, b), Math.sqrt(3)),
    ratio('Distance of neighbouring centers to the radius', '1', '1', distance(a, b), 1),
  ]
}

const latticeProperties = (rings: number) => ({
  radius: 1,
  rings,
  outer_radius: rings + 1,
  area_of_one_lens: (2 * Math.PI) / 3 - Math.sqrt(3) / 2,
  lattice: 'hexagonal, neighbouring centers one radius apart',
})

export const seedOfLife = (): Pattern => {
  const construction = steps([
    [
      'The first circle',
      'Set the compass to one unit and draw a circle about the center.',
      [circle([0, 0], 1, { fact: 'ring:0' })],
    ],
    [
      'The first step outwards',
      'Without changing the opening, draw a circle about the top point of the first one. It passes through the center.',
      [circle(polar(1, 90), 1, { tone: 1, fact: 'ring:1' })],
    ],
    [
      'Five more',
      'Each new crossing on the first circle is the next center: five more circles, and the sixth point closes the round.',
      [150, 210, 270, 330, 30].map((degrees) => circle(polar(1, degrees), 1, { tone: 1, fact: 'ring:1' })),
    ],
    [
      'The rim',
      'A circle of two units touches all six outer circles.',
      [circle([0, 0], 2, { style: 'guide', fact: 'rim' })],
    ],
  ])
  return proven({
    parameters: { rings: 1 },
    construction,
    properties: latticeProperties(1),
    ratios: lensRatios(),
    symmetry: dihedral(6, 'Six turns of 60° and six mirrors bring the seven circles onto themselves.'),
    places: [
      { name: 'center', at: [0, 0], note: 'All six outer circles pass through it.' },
      { name: 'first crossing', at: [0, 1], note: 'The center of the second circle, on the rim of the first.' },
    ],
    proof: latticeProof(construction, 1),
  })
}

export const flowerOfLife = (rings: number): Pattern => {
  const construction = steps([
    ['The first circle', 'Draw a circle of one unit about the center.', [circle([0, 0], 1, { fact: 'ring:0' })]],
    ...Array.from({ length: rings }, (_, index) => {
      const ring = index + 1
      return [
        `Ring ${ring}`,
        ring === 1
          ? 'Six circles of the same size, their centers on the first circle, 60° apart.'
          : `${6 * ring} circles of the same size about the crossings that ring ${ring - 1} left outside: ${ring} on each of six sides.`,
        ringCircles(ring),
      ] as const
    }),
    [
      'The rim',
      `A circle of ${rings + 1} units touches the outermost circles; a second one close to it finishes the border.`,
      [
        circle([0, 0], rings + 1, { style: 'strong', fact: 'rim' }),
        circle([0, 0], (rings + 1) * 1.03, { style: 'guide', fact: 'rim' }),
      ],
    ],
  ])
  // The rim is no circle of the lattice.
  const proof = latticeProof(construction.slice(0, -1), rings)
  return proven({
    parameters: { layer_count: rings },
    construction,
    properties: latticeProperties(rings),
    ratios: lensRatios(),
    symmetry: dihedral(6, `Six turns and six mirrors keep all ${1 + 3 * rings * (rings + 1)} circles.`),
    places: [
      { name: 'center', at: [0, 0], note: 'Six petals meet here.' },
      { name: 'top of the inner flower', at: [0, 1], note: 'A crossing of six circles, as every inner crossing is.' },
    ],
    proof,
  })
}

/** The thirteen centers: the middle, and two on each of six rays, touching circles of radius 1. */
export const fruitCenters: readonly Point[] = [
  [0, 0],
  ...[2, 4].flatMap((radius) => [90, 150, 210, 270, 330, 30].map((degrees) => polar(radius, degrees))),
]

const fruitSteps = (): Step[] =>
  steps([
    ['The middle', 'Draw a circle of one unit about the center.', [circle([0, 0], 1, { fact: 'fruit:middle' })]],
    [
      'Six that touch it',
      'Six circles of the same size around it, their centers two units away and 60° apart: each touches the middle and both neighbours.',
      [circle(polar(2, 90), 1, { tone: 1, copies: six, fact: 'fruit:inner' })],
    ],
    [
      'Six further out',
      'On the same six rays another circle each, four units from the center: it touches the one before it and no other.',
      [circle(polar(4, 90), 1, { tone: 2, copies: six, fact: 'fruit:outer' })],
    ],
  ])

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))

const touching = pairsOf(fruitCenters).filter(([a, b]) => Math.abs(distance(a, b) - 2) < 1e-9).length

export const fruitOfLife = (): Pattern => {
  const construction = fruitSteps()
  const circles = countFigures(construction, isLatticeCircle)
  return proven({
    parameters: {},
    construction,
    properties: { radius: 1, outer_radius: 5, touching_pairs: touching },
    ratios: [
      ratio('Distance of touching centers to the radius', '2', '2', distance([0, 0], polar(2, 90)), 2),
      ratio(
        'Two inner centers two steps apart, to one step',
        '√3',
        '√3',
        distance(polar(2, 90), polar(2, 330)) / 2,
        Math.sqrt(3),
      ),
    ],
    symmetry: dihedral(6, 'Six turns of 60° and six mirrors exchange the circles of each round.'),
    places: [
      { name: 'center', at: [0, 0], note: 'The only circle that six others touch.' },
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

const metatronPairs = pairsOf(fruitCenters)

/** Distances between centers, shortest first: each length is one family of lines. */
const lengths: readonly number[] = [...new Set(metatronPairs.map(([a, b]) => Math.round(distance(a, b) * 1e6)))].sort(
  (a, b) => a - b,
)

/** Slope and offset of the line through two points, as text; equal for segments of one straight line. */
const straightLine = ([[ax, ay], [bx, by]]: readonly [Point, Point]): string => {
  const length = Math.hypot(bx - ax, by - ay)
  const sign = bx - ax > 1e-9 || (Math.abs(bx - ax) <= 1e-9 && by > ay) ? 1 : -1
  const [dx, dy] = [(sign * (bx - ax)) / length, (sign * (by - ay)) / length]
  return [dx, dy, dx * ay - dy * ax].map((value) => String(Math.round(value * 1e6) + 0)).join(' ')
}

const distinctLines = new Set(metatronPairs.map(straightLine)).size

const lengthNames: Readonly<Record<number, string>> = {
  2_000_000: '2 (touching circles)',
  3_464_102: '2√3',
  4_000_000: '4',
  5_291_503: '2√7',
  6_000_000: '6',
  6_928_203: '4√3',
  8_000_000: '8 (through the middle)',
}

export const metatronCube = (): Pattern => {
  const families = lengths.map(
    (length, index) =>
      [
        `Lines of length ${lengthNames[length] ?? (length / 1e6).toFixed(3)}`,
        'Join every two centers that lie this far apart.',
        metatronPairs
          .filter(([a, b]) => Math.round(distance(a, b) * 1e6) === length)
          .map((ends) => line(ends, { tone: index, fact: `lines:${index + 1}` })),
      ] as const,
  )
  const circleSteps = fruitSteps()
  const construction = [
    ...circleSteps.map((step) => ({
      ...step,
      figures: step.figures.map((figure) => ({ ...figure, style: 'guide' as const })),
    })),
    ...steps(families).map((step) => ({ ...step, step: step.step + circleSteps.length })),
  ]
  const lines = countFigures(construction, ({ kind }) => kind === 'outline')
  return proven({
    parameters: {},
    construction,
    properties: {
      radius: 1,
      outer_radius: 5,
      joined_pairs: lines,
      straight_lines: distinctLines,
      lengths: lengths.length,
    },
    ratios: [
      ratio(
        'Long diagonal of a hexagon to its short one',
        '2/√3',
        '2 ⁄ √3',
        8 / distance(polar(4, 90), polar(4, 330)),
        2 / Math.sqrt(3),
      ),
      ratio(
        'Outer hexagon to inner hexagon',
        '2',
        '2',
        distance(polar(4, 90), polar(4, 150)) / distance(polar(2, 90), polar(2, 150)),
        2,
      ),
    ],
    symmetry: dihedral(
      6,
      'Six turns and six mirrors carry the thirteen centers, and so all lines between them, onto themselves.',
    ),
    places: [
      { name: 'center', at: [0, 0], note: 'Twelve lines leave it, one to each other center.' },
      {
        name: 'inner hexagon',
        at: polar(2, 90).map((value) => Math.round(value * 1e12) / 1e12) as Point,
        note: 'Also the outline of a cube seen along its long diagonal.',
      },
    ],
    proof: {
      circles: 13,
      lines,
      points: fruitCenters.length,
      checks: [
        check('lines between thirteen centers', 'n(n − 1)/2', (13 * 12) / 2, lines),
        check(
          'circles',
          '1 + 6 + 6',
          13,
          countFigures(construction, ({ kind }) => kind === 'circle'),
        ),
      ],
    },
  })
}

import { type Pattern, check, circle, countFigures, dihedral, proven, ratio, steps } from '../pattern.ts'
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
  ringSide(ring).map((center) => circle(center, 1, { style: 'fill', tone: ring, copies: six, fact: `ring:${ring}` }))

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
      [circle([0, 0], 1, { style: 'fill', fact: 'ring:0' })],
    ],
    [
      'The first step outwards',
      'Without changing the opening, draw a circle about the top point of the first one. It passes through the center.',
      [circle(polar(1, 90), 1, { style: 'fill', tone: 1, fact: 'ring:1' })],
    ],
    [
      'Five more',
      'Each new crossing on the first circle is the next center: five more circles, and the sixth point closes the round.',
      [150, 210, 270, 330, 30].map((degrees) =>
        circle(polar(1, degrees), 1, { style: 'fill', tone: 1, fact: 'ring:1' }),
      ),
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
    [
      'The first circle',
      'Draw a circle of one unit about the center.',
      [circle([0, 0], 1, { style: 'fill', fact: 'ring:0' })],
    ],
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

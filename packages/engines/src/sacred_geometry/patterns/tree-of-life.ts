import { sephiroth, treePaths } from '../content/tree.ts'
import { type Pattern, check, circle, countFigures, line, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, settledPoint } from '../plane.ts'
import type { Figure, Step, SymmetryAnalysis } from '../schema.ts'

const side = Math.sqrt(3) / 2

/** Centers on three pillars of a hexagonal lattice with unit spacing, from the crown down. */
const positions: readonly Point[] = [
  [0, 2],
  [side, 1.5],
  [-side, 1.5],
  [side, 0.5],
  [-side, 0.5],
  [0, 0],
  [side, -0.5],
  [-side, -0.5],
  [0, -1],
  [0, -2],
]

const at = (number: number): Point => positions[number - 1] ?? [0, 0]

/** Radius of a drawn sephira: a choice of drawing, no part of the geometry. */
const nodeRadius = 0.38

const nodes = (numbers: readonly number[]): Figure[] =>
  numbers.map((number) =>
    circle(at(number), nodeRadius, { style: 'fill', tone: number - 1, fact: `sephira:${number}` }),
  )

type Direction = 'horizontal' | 'vertical' | 'diagonal'

const directionOf = ([from, to]: readonly [number, number]): Direction => {
  const [[ax, ay], [bx, by]] = [at(from), at(to)]
  if (Math.abs(ay - by) < 1e-9) return 'horizontal'
  return Math.abs(ax - bx) < 1e-9 ? 'vertical' : 'diagonal'
}

/** The line from rim to rim of two sephiroth. */
const joined = ([from, to]: readonly [number, number], number: number): Figure => {
  const [[ax, ay], [bx, by]] = [at(from), at(to)]
  const share = nodeRadius / distance(at(from), at(to))
  const [dx, dy] = [(bx - ax) * share, (by - ay) * share]
  return line(
    [
      [ax + dx, ay + dy],
      [bx - dx, by - dy],
    ],
    { tone: { horizontal: 0, vertical: 3, diagonal: 5 }[directionOf([from, to])], fact: `path:${number}` },
  )
}

const pathsOf = (direction: Direction): Figure[] =>
  treePaths.flatMap(({ ends, number }) => (directionOf(ends) === direction ? [joined(ends, number)] : []))

const treeSteps = (): Step[] =>
  steps([
    [
      'Four circles on one line',
      'On a vertical line draw four circles of one unit, each center one unit below the one before: heights 2, 1, 0 and −1.',
      [2, 1, 0, -1].map((y) => circle([0, y], 1, { style: 'guide', fact: 'circles' })),
    ],
    [
      'The middle pillar',
      'Mark the crown, beauty, foundation and kingdom on the line: heights 2, 0, −1 and −2.',
      nodes([1, 6, 9, 10]),
    ],
    [
      'The pillar of mercy',
      'The circles cross to the right of the line at heights 1.5, 0.5 and −0.5: wisdom, kindness, victory.',
      nodes([2, 4, 7]),
    ],
    [
      'The pillar of severity',
      'And to the left at the same heights: understanding, strength, splendour.',
      nodes([3, 5, 8]),
    ],
    [
      'Three level paths',
      'Join each pair that stands side by side; the Book of Formation counts three mother letters.',
      pathsOf('horizontal'),
    ],
    [
      'Seven upright paths',
      'Join neighbours above each other on every pillar: as many as double letters.',
      pathsOf('vertical'),
    ],
    ['Twelve slanting paths', 'The rest lean: as many as simple letters.', pathsOf('diagonal')],
  ])

const countOf = (direction: Direction): number => treePaths.filter(({ ends }) => directionOf(ends) === direction).length

const proofOf = (construction: readonly Step[]): Pattern['proof'] => {
  const circles = countFigures(construction, ({ kind, style }) => kind === 'circle' && style !== 'guide')
  const paths = countFigures(construction, ({ kind }) => kind === 'outline')
  const ends = sephiroth.flatMap(({ number }) => treePaths.filter((path) => path.ends.includes(number)))
  return {
    circles,
    points: circles,
    paths,
    lines: paths,
    checks: [
      check('sephiroth', '1 + 9', 10, circles),
      check('paths, one for each Hebrew letter', '3 + 7 + 12', 22, paths),
      check('level paths, as many as mother letters', '3', 3, countOf('horizontal')),
      check('upright paths, as many as double letters', '7', 7, countOf('vertical')),
      check('slanting paths, as many as simple letters', '12', 12, countOf('diagonal')),
      check('ends of paths, counted at the sephiroth', '2 · paths', 2 * paths, ends.length),
    ],
  }
}

const symmetry: SymmetryAnalysis = {
  group: 'D1',
  order: 2,
  rotations: 1,
  mirrors: 1,
  chiral: false,
  description: 'One mirror, the middle pillar, exchanges the pillars of mercy and severity.',
}

export const treeOfLife = (): Pattern => {
  const construction = treeSteps()
  return proven({
    parameters: { arrangement: 'paths as printed by Kircher, 1652, and used by the Golden Dawn' },
    construction,
    properties: {
      spacing: 1,
      width: Math.sqrt(3),
      height: 4,
      level_paths: 3,
      upright_paths: 7,
      slanting_paths: 12,
    },
    ratios: [
      ratio('Distance of the outer pillars to the spacing', '√3', '√3', distance(at(2), at(3)), Math.sqrt(3)),
      ratio(
        'Longest slanting path to the shortest',
        '√3',
        '√3',
        distance(at(2), at(6)) / distance(at(4), at(6)),
        Math.sqrt(3),
      ),
    ],
    symmetry,
    places: sephiroth.map(({ number, name, english }) => ({ name, at: settledPoint(at(number)), note: english })),
    proof: proofOf(construction),
  })
}

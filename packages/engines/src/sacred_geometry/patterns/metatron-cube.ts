import { type Pattern, type StepRow, check, countFigures, dihedral, line, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, polar, settledPoint } from '../plane.ts'
import { fruitCenters, fruitPairs, fruitRows } from './fruit-of-life.ts'

/** The seven distances that occur between thirteen centers. */
const lengths = [
  { value: 2, written: '2: touching circles' },
  { value: 2 * Math.sqrt(3), written: '2√3' },
  { value: 4, written: '4' },
  { value: 2 * Math.sqrt(7), written: '2√7' },
  { value: 6, written: '6' },
  { value: 4 * Math.sqrt(3), written: '4√3' },
  { value: 8, written: '8: right through the middle' },
] as const

const lineRows = (): StepRow[] =>
  lengths.map(({ value, written }, index) => {
    const pairs = fruitPairs.filter(([a, b]) => Math.abs(distance(a, b) - value) < 1e-9)
    return [
      `Lines of length ${written}`,
      `Join every two centers that lie this far apart: ${pairs.length} lines.`,
      pairs.map((ends) => line(ends, { style: 'fine', tone: index, fact: `lines:${index + 1}` })),
    ]
  })

/** Direction and offset of the line through two points, as text; equal for pieces of one straight line. */
const straightLine = ([[ax, ay], [bx, by]]: readonly [Point, Point]): string => {
  const isForward = bx - ax > 1e-9 || (Math.abs(bx - ax) <= 1e-9 && by > ay)
  const length = isForward ? distance([ax, ay], [bx, by]) : -distance([ax, ay], [bx, by])
  const [dx, dy] = [(bx - ax) / length, (by - ay) / length]
  return [dx, dy, dx * ay - dy * ax].map((value) => Math.round(value * 1e6) + 0).join(' ')
}

const straightLines = new Set(fruitPairs.map(straightLine)).size

export const metatronCube = (): Pattern => {
  const construction = steps([...fruitRows('line'), ...lineRows()])
  const lines = countFigures(construction, ({ kind }) => kind === 'outline')
  const circles = countFigures(construction, ({ kind }) => kind === 'circle')
  return proven({
    parameters: {},
    construction,
    properties: { radius: 1, outer_radius: 5, joined_pairs: lines, straight_lines: straightLines, lengths: 7 },
    ratios: [
      ratio(
        'Long diagonal of the outer hexagon to its short one',
        '2/√3',
        '2 ⁄ √3',
        distance(polar(4, 90), polar(4, 270)) / distance(polar(4, 90), polar(4, 330)),
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
        name: 'corner of the inner hexagon',
        at: settledPoint(polar(2, 90)),
        note: 'The inner hexagon with its spokes is a cube seen along its long diagonal.',
      },
    ],
    proof: {
      circles,
      lines,
      points: fruitCenters.length,
      checks: [
        check('lines between thirteen centers', 'n(n − 1)/2', (13 * 12) / 2, lines),
        check('circles', '1 + 6 + 6', 13, circles),
      ],
    },
  })
}

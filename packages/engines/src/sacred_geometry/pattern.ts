import { AppError } from '@orrery/contracts/errors'
import { type Point, settled, settledPoint } from './plane.ts'
import type { Check, Figure, Personal, Place, Proof, Ratio, Solid, Step, SymmetryAnalysis } from './schema.ts'

/** What one kind of figure says of itself; the texts about its meaning are in `content/`. */
export type Pattern = {
  parameters: Readonly<Record<string, string | number | boolean>>
  construction: Step[]
  properties: Readonly<Record<string, string | number>>
  ratios: Ratio[]
  symmetry: SymmetryAnalysis
  places: Place[]
  proof: Proof
  solid?: Solid
  personal?: Personal
}

type Drawn = { style?: Figure['style']; tone?: number; fact?: string; copies?: { count: number; by_degrees: number } }

const drawn = ({ style = 'line', tone = 0, fact, copies }: Drawn) => ({
  style,
  tone,
  ...(fact !== undefined && { fact }),
  ...(copies && { copies }),
})

export const circle = (center: Readonly<Point>, radius: number, options: Drawn = {}): Figure => ({
  kind: 'circle',
  center: settledPoint(center),
  radius: settled(radius),
  ...drawn(options),
})

/** A closed shape with straight sides. */
export const polygon = (points: readonly Readonly<Point>[], options: Drawn = {}): Figure => ({
  kind: 'outline',
  points: points.map(settledPoint),
  closed: true,
  ...drawn(options),
})

/** Straight pieces from point to point. */
export const line = (points: readonly Readonly<Point>[], options: Drawn = {}): Figure => ({
  kind: 'outline',
  points: points.map(settledPoint),
  closed: false,
  ...drawn(options),
})

/** Minor arcs from point to point; positive radii turn counter-clockwise, 0 is straight. */
export const arcs = (
  points: readonly Readonly<Point>[],
  radii: readonly number[],
  { closed = true, ...options }: Drawn & { closed?: boolean } = {},
): Figure => ({
  kind: 'outline',
  points: points.map(settledPoint),
  radii: radii.map(settled),
  closed,
  ...drawn(options),
})

export const ellipse = (
  center: Readonly<Point>,
  semiAxes: Readonly<Point>,
  rotationDegrees: number,
  options: Drawn = {},
): Figure => ({
  kind: 'ellipse',
  center: settledPoint(center),
  semi_axes: settledPoint(semiAxes),
  rotation_degrees: settled(rotationDegrees),
  ...drawn(options),
})

export const dot = (at: Readonly<Point>, options: Drawn = {}): Figure => ({
  kind: 'dot',
  at: settledPoint(at),
  ...drawn({ style: 'dot', ...options }),
})

/** Numbers the steps from 1. */
export type StepRow = readonly [title: string, instruction: string, figures: readonly Figure[]]

export const steps = (rows: readonly StepRow[]): Step[] =>
  rows.map(([title, instruction, figures], index) => ({ step: index + 1, title, instruction, figures: [...figures] }))

/** A ratio as it was measured in the figure, beside the exact expression it must equal. */
export const ratio = (name: string, symbol: string, expression: string, measured: number, exact: number): Ratio => ({
  name,
  symbol,
  expression,
  value: settled(measured),
  exact: settled(exact),
})

export const check = (claim: string, formula: string, expected: number, counted: number): Check => ({
  claim,
  formula,
  expected: settled(expected),
  counted: settled(counted),
  holds: Math.abs(expected - counted) <= 1e-9,
})

/** How many figures a predicate finds in the construction, copies counted. */
export const countFigures = (construction: readonly Step[], wanted: (figure: Figure) => boolean): number => {
  let count = 0
  for (const { figures } of construction)
    for (const figure of figures) if (wanted(figure)) count += figure.copies?.count ?? 1
  return count
}

/** Refuses a figure that does not keep what is said of it: wrong is worse than nothing. */
export const proven = (pattern: Pattern): Pattern => {
  const failed = pattern.proof.checks.find(({ holds }) => !holds)
  const missed = pattern.ratios.find(({ value, exact }) => Math.abs(value - exact) > 1e-9)
  if (failed || missed) {
    throw new AppError('CALCULATION_FAILED', 'The figure did not pass its own proof, so it is not drawn.', {
      claim: failed?.claim ?? missed?.name,
    })
  }
  return pattern
}

/** The symmetries of a flat figure with `fold` turns and as many mirrors. */
export const dihedral = (fold: number, description: string): SymmetryAnalysis => ({
  group: `D${fold}`,
  order: 2 * fold,
  rotations: fold,
  mirrors: fold,
  chiral: false,
  description,
})

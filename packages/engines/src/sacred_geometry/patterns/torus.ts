import { type Pattern, check, countFigures, ellipse, proven, ratio, steps } from '../pattern.ts'
import { type Point, settledPoint } from '../plane.ts'
import type { Figure, Step, SymmetryAnalysis } from '../schema.ts'

/** Distance of the tube's middle from the axis; the tube has radius 1. √2 is the ratio of the Clifford torus. */
const middle = Math.SQRT2

/** Angle between the line of sight and the axis. */
const tiltDegrees = 52
const tilt = (tiltDegrees * Math.PI) / 180

/** A circle round the axis, at this angle on the tube (0 outermost), as seen: an ellipse with level long axis. */
const parallel = (tubeAngle: number, tone: number): Figure => {
  const radius = middle + Math.cos(tubeAngle)
  return ellipse([0, Math.sin(tubeAngle) * Math.sin(tilt)], [radius, radius * Math.cos(tilt)], 0, {
    style: 'fine',
    tone,
    fact: 'parallels',
  })
}

/** Half axes and turn of the ellipse center + a cos t + b sin t (conjugate half diameters a, b). */
const principalAxes = ([ax, ay]: Readonly<Point>, [bx, by]: Readonly<Point>): { axes: Point; degrees: number } => {
  const turn = Math.atan2(2 * (ax * bx + ay * by), ax * ax + ay * ay - bx * bx - by * by) / 2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [px, py] = [ax * cos + bx * sin, ay * cos + by * sin]
  const [qx, qy] = [bx * cos - ax * sin, by * cos - ay * sin]
  return { axes: [Math.hypot(px, py), Math.hypot(qx, qy)], degrees: (Math.atan2(py, px) * 180) / Math.PI }
}

/** A circle round the tube, at this angle about the axis, as seen. */
const meridian = (angle: number, tone: number): Figure => {
  const [x, y] = [Math.cos(angle), Math.sin(angle) * Math.cos(tilt)]
  const { axes, degrees } = principalAxes([x, y], [0, Math.sin(tilt)])
  return ellipse([middle * x, middle * y], axes, degrees, { style: 'fine', tone, fact: 'meridians' })
}

const torusSteps = (meridians: number, parallels: number): Step[] =>
  steps([
    [
      'The core',
      'A circle about the axis with a radius of √2: the middle of the tube, seen from 52° off the axis.',
      [ellipse([0, 0], [middle, middle * Math.cos(tilt)], 0, { style: 'guide', fact: 'core' })],
    ],
    [
      'Meridians',
      `${meridians} circles of radius 1 about points of the core, upright to it, evenly spaced. Seen at a slant each is an ellipse.`,
      Array.from({ length: meridians }, (_, k) => meridian((2 * Math.PI * k) / meridians, k)),
    ],
    [
      'Parallels',
      `${parallels} circles round the axis, evenly spaced about the tube. Each crosses every meridian once.`,
      Array.from({ length: parallels }, (_, k) => parallel((2 * Math.PI * k) / parallels, k)),
    ],
  ])

const proofOf = (construction: readonly Step[], meridians: number, parallels: number): Pattern['proof'] => {
  const upright = countFigures(construction, ({ fact }) => fact === 'meridians')
  const level = countFigures(construction, ({ fact }) => fact === 'parallels')
  const [vertices, edges, faces] = [upright * level, 2 * upright * level, upright * level]
  return {
    ellipses: upright + level,
    vertices,
    edges,
    faces,
    checks: [
      check('Euler: a surface with one hole', 'V − E + F = 0', 0, vertices - edges + faces),
      check('crossings of meridians and parallels', 'm · p', meridians * parallels, vertices),
    ],
  }
}

const symmetryOf = (meridians: number): SymmetryAnalysis => ({
  group: `D${meridians}h`,
  order: 4 * meridians,
  rotations: 2 * meridians,
  mirrors: meridians + 1,
  chiral: false,
  description: `In space: ${meridians} turns about the axis, each also upside down, and the same again mirrored. The slanted view keeps the half turn and two mirrors.`,
})

export const torus = (meridians: number, parallels: number): Pattern => {
  const construction = torusSteps(meridians, parallels)
  const [outer, inner] = [middle + 1, middle - 1]
  return proven({
    parameters: { petal_count: meridians / 2, layer_count: parallels / 2 },
    construction,
    properties: {
      tube_radius: 1,
      core_radius: middle,
      surface_area: 4 * Math.PI ** 2 * middle,
      volume: 2 * Math.PI ** 2 * middle,
      euler_characteristic: 0,
      projection: `orthographic, ${tiltDegrees}° from the axis`,
    },
    ratios: [
      ratio('Core to tube', '√2', '√2', (outer + inner) / (outer - inner), Math.SQRT2),
      ratio('Outer radius to inner radius', '(1+√2)²', '3 + 2√2', outer / inner, 3 + 2 * Math.SQRT2),
    ],
    symmetry: symmetryOf(meridians),
    places: [
      { name: 'center', at: [0, 0], note: 'In the hole, where the surface is not.' },
      {
        name: 'top of the tube',
        at: settledPoint([0, Math.sin(tilt)]),
        note: 'The middle of the uppermost parallel.',
      },
    ],
    proof: proofOf(construction, meridians, parallels),
  })
}

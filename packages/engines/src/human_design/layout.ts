import { type Channel, channels } from './anatomy.ts'
import type { CenterId } from './content/centers.ts'

/** Where everything of the bodygraph stands: the classical arrangement, in units of the picture, x from the middle line. */
export type Point = readonly [x: number, y: number]

/** A cubic Bézier curve; straight channels are one with its controls on the line. */
export type Curve = readonly [Point, Point, Point, Point]

const square = (y: number): readonly Point[] => [
  [-56, y - 56],
  [56, y - 56],
  [56, y + 56],
  [-56, y + 56],
]

/** Corners of each center. */
export const centerShapes: Readonly<Record<CenterId, readonly Point[]>> = {
  head: [
    [0, 14],
    [62, 110],
    [-62, 110],
  ],
  ajna: [
    [-64, 142],
    [64, 142],
    [0, 242],
  ],
  throat: square(324),
  g: [
    [0, 412],
    [72, 484],
    [0, 556],
    [-72, 484],
  ],
  ego: [
    [114, 466],
    [160, 558],
    [68, 558],
  ],
  spleen: [
    [-224, 594],
    [-112, 676],
    [-224, 758],
  ],
  sacral: square(660),
  solar_plexus: [
    [224, 594],
    [224, 758],
    [112, 676],
  ],
  root: square(812),
}

/** Middle of each gate's number. */
export const gatePoints: Readonly<Record<number, Point>> = {
  64: [-28, 96],
  61: [0, 96],
  63: [28, 96],
  47: [-28, 156],
  24: [0, 156],
  4: [28, 156],
  17: [-18, 185],
  11: [18, 185],
  43: [0, 213],
  62: [-27, 281],
  23: [0, 281],
  56: [27, 281],
  16: [-43, 308],
  20: [-43, 336],
  35: [43, 302],
  12: [43, 325],
  45: [43, 348],
  31: [-27, 367],
  8: [0, 367],
  33: [27, 367],
  1: [0, 433],
  7: [-27, 459],
  13: [27, 459],
  10: [-51, 484],
  25: [51, 484],
  15: [-27, 509],
  46: [27, 509],
  2: [0, 535],
  21: [114, 495],
  51: [101, 520],
  26: [91, 544],
  40: [137, 544],
  48: [-207, 624],
  57: [-184, 641],
  44: [-161, 658],
  50: [-137, 676],
  32: [-161, 694],
  28: [-184, 711],
  18: [-207, 728],
  5: [-27, 617],
  14: [0, 617],
  29: [27, 617],
  34: [-43, 645],
  27: [-43, 676],
  59: [43, 676],
  42: [-27, 703],
  3: [0, 703],
  9: [27, 703],
  36: [207, 624],
  22: [184, 641],
  37: [161, 658],
  6: [137, 676],
  49: [161, 694],
  55: [184, 711],
  30: [207, 728],
  53: [-27, 769],
  60: [0, 769],
  52: [27, 769],
  54: [-43, 794],
  38: [-43, 818],
  58: [-43, 842],
  19: [43, 794],
  39: [43, 818],
  41: [43, 842],
}

/** Control points of the channels that must go around a center, in the direction from the smaller gate. */
const bends: Readonly<Record<string, readonly [Point, Point]>> = {
  '16-48': [
    [-150, 330],
    [-228, 470],
  ],
  '35-36': [
    [150, 330],
    [228, 470],
  ],
  '20-57': [
    [-130, 365],
    [-196, 490],
  ],
  '12-22': [
    [130, 365],
    [196, 490],
  ],
  '20-34': [
    [-112, 420],
    [-126, 560],
  ],
  '26-44': [
    [50, 584],
    [-80, 556],
  ],
}

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]

/** De Casteljau: both parts of a curve cut at a share of its parameter, and the point of the cut. */
export const cutCurve = ([a, b, c, d]: Curve, share: number): { before: Curve; after: Curve; at: Point } => {
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)]
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)]
  const at = between(abc, bcd, share)
  return { before: [a, ab, abc, at], after: [at, bcd, cd, d], at }
}

/** Whether a point lies within a convex shape whose corners go around in one direction. */
export const isInside = ([x, y]: Point, shape: readonly Point[]): boolean => {
  const turns = shape.map(([ax, ay], index) => {
    const [bx, by] = shape[(index + 1) % shape.length] ?? [ax, ay]
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax)
  })
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0)
}

/** Corners of centers are drawn round with this radius. */
export const cornerRadius = 9

/** The point so far from a corner towards the next one. */
export const towards = (corner: Point, next: Point, length: number): Point =>
  between(corner, next, length / Math.hypot(next[0] - corner[0], next[1] - corner[1]))

/** A center's outline with each round corner as three points, so that channels end at what is drawn. */
const rimOf = (corners: readonly Point[]): readonly Point[] =>
  corners.flatMap((corner, index) => {
    const before = towards(corner, corners.at(index - 1) ?? corner, cornerRadius)
    const after = towards(corner, corners[(index + 1) % corners.length] ?? corner, cornerRadius)
    return [before, between(between(before, after, 0.5), corner, 0.5), after]
  })

/** Point of a gate (1–64). */
export const gatePoint = (gate: number): Point => {
  const point = gatePoints[gate]
  if (point === undefined) throw new RangeError(`There is no gate ${gate}.`)
  return point
}

/** The whole way of a channel from gate to gate, also beneath its centers. */
export const channelCurve = ({ id, gates }: Channel): Curve => {
  const [from, to] = [gatePoint(gates[0]), gatePoint(gates[1])]
  const [first, second] = bends[id] ?? [between(from, to, 1 / 3), between(from, to, 2 / 3)]
  return [from, first, second, to]
}

/** Parameter at which a curve leaves the shape it starts in. */
const leaves = (curve: Curve, shape: readonly Point[]): number => {
  let [inside, outside] = [0, 0.5]
  for (let step = 0; step < 30; step += 1) {
    const middle = (inside + outside) / 2
    if (isInside(cutCurve(curve, middle).at, shape)) inside = middle
    else outside = middle
  }
  return outside
}

const reversed = ([a, b, c, d]: Curve): Curve => [d, c, b, a]

/** The visible channel: from rim to rim, in two halves, each beginning at its own gate's center. */
const halvesOf = (channel: Channel): readonly [Curve, Curve] => {
  const whole = channelCurve(channel)
  const start = leaves(whole, rimOf(centerShapes[channel.centers[0]]))
  const { after } = cutCurve(whole, start)
  const end = leaves(reversed(after), rimOf(centerShapes[channel.centers[1]]))
  const { before: visible } = cutCurve(after, 1 - end)
  const { before, after: rest } = cutCurve(visible, 0.5)
  return [before, reversed(rest)]
}

/** Visible halves of all channels by id, in the order of the channel's gates. */
export const channelHalves: ReadonlyMap<string, readonly [Curve, Curve]> = new Map(
  channels.map((channel) => [channel.id, halvesOf(channel)]),
)

import { type PictureNode, element } from '../picture.ts'
import type { Point } from './places.ts'
import type { SigilElement } from './schema.ts'
import { startRingRadius } from './strokes.ts'

/** From the unit square to the picture. */
export type Scale = { left: number; top: number; width: number }

export const toX = ({ left, width }: Scale, x: number): number => left + width * x
export const toY = ({ top, width }: Scale, y: number): number => top + width * y

const hundredths = (value: number): number => Math.round(value * 100) / 100

export const pathPoint = (scale: Scale, [x, y]: Point): string =>
  `${hundredths(toX(scale, x))} ${hundredths(toY(scale, y))}`

/** A stroke that leaves the ring begins at its edge, so that the ring stays open. */
const leavingRing = (
  { start_point: start, end_point: end, control_points: controls }: SigilElement,
  ring: Point,
): Point => {
  if (start[0] !== ring[0] || start[1] !== ring[1]) return start
  const towards = controls[0] ?? end
  const distance = Math.hypot(towards[0] - start[0], towards[1] - start[1])
  if (distance <= startRingRadius) return start
  const part = startRingRadius / distance
  return [start[0] + (towards[0] - start[0]) * part, start[1] + (towards[1] - start[1]) * part]
}

/** A point beside the middle of a line, by a part of its length: what bows a straight line. */
const bowed = (start: Point, end: Point, bow: number): Point => [
  (start[0] + end[0]) / 2 - (end[1] - start[1]) * bow,
  (start[1] + end[1]) / 2 + (end[0] - start[0]) * bow,
]

const loopPath = (scale: Scale, { start_point: [x, y], properties }: SigilElement): string => {
  const radius = hundredths(scale.width * (properties.radius ?? 0))
  const top = pathPoint(scale, [x, y])
  return `M${top}a${radius} ${radius} 0 1 1 0 ${hundredths(-2 * radius)}a${radius} ${radius} 0 1 1 0 ${hundredths(2 * radius)}Z`
}

/** SVG path of one element; `bow` bends straight strokes by a part of their length. */
export const elementPath = (scale: Scale, drawn: SigilElement, ring: Point, bow = 0): string => {
  const { element_type: type, end_point: end, control_points: controls } = drawn
  if (type === 'loop') return loopPath(scale, drawn)
  const start = leavingRing(drawn, ring)
  const from = `M${pathPoint(scale, start)}`
  const [first, second] = controls
  if (first !== undefined && second !== undefined)
    return `${from}C${pathPoint(scale, first)} ${pathPoint(scale, second)} ${pathPoint(scale, end)}`
  if (bow === 0 || type === 'bar') return `${from}L${pathPoint(scale, end)}`
  return `${from}Q${pathPoint(scale, bowed(start, end, bow))} ${pathPoint(scale, end)}`
}

export type Pen = { colour: string; width: number; bow?: number; opacity?: number }

/** One element of the sigil with a pen; a start ring is a circle, everything else a path. */
export const drawElement = (
  scale: Scale,
  drawn: SigilElement,
  ring: Point,
  { colour, width, bow = 0, opacity = 1 }: Pen,
  fact: string,
): PictureNode => {
  const pen = {
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...(opacity < 1 && { 'stroke-opacity': opacity }),
  }
  if (drawn.element_type !== 'ring')
    return element('path', { d: elementPath(scale, drawn, ring, bow), ...pen }, [], fact)
  const [x, y] = drawn.start_point
  const radius = scale.width * (drawn.properties.radius ?? 0)
  return element('circle', { cx: toX(scale, x), cy: toY(scale, y), r: radius, ...pen }, [], fact)
}

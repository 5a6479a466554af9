import type { SequenceId, SphereId } from './spheres.ts'

export type Point = readonly [x: number, y: number]

export const width = 400
export const height = 616

export const centre: Point = [200, 224]
export const outerRadius = 158
export const innerRadius = 92
export const sphereRadius = 25
/** Paths stop short of a sphere's rim by so much. */
const gap = 4

const inRadians = Math.PI / 180

/** A point on a circle about the centre; degrees clockwise from the top. */
export const onCircle = (radius: number, degrees: number): Point => [
  centre[0] + radius * Math.sin(degrees * inRadians),
  centre[1] - radius * Math.cos(degrees * inRadians),
]

/** Where a sphere's name stands beside it, chosen so that no path runs through it. */
export type LabelSide = 'above' | 'below' | 'left' | 'right'

export type Place = {
  spheres: readonly SphereId[]
  at: Point
  label: LabelSide
  /** Side of the first badge; a second one takes the other. */
  badge?: 'right'
}

/** Two spheres that are read from one place stand in one place: Life’s Work and Brand, Core and Vocation. */
export const places: readonly Place[] = [
  { spheres: ['lifes_work', 'brand'], at: onCircle(outerRadius, 0), label: 'above' },
  { spheres: ['evolution'], at: onCircle(outerRadius, 90), label: 'above' },
  { spheres: ['radiance'], at: onCircle(outerRadius, 180), label: 'below' },
  { spheres: ['purpose'], at: onCircle(outerRadius, 270), label: 'above' },
  { spheres: ['attraction'], at: onCircle(innerRadius, 270), label: 'above' },
  { spheres: ['iq'], at: onCircle(innerRadius, 210), label: 'left', badge: 'right' },
  { spheres: ['eq'], at: onCircle(innerRadius, 150), label: 'right' },
  { spheres: ['sq'], at: onCircle(innerRadius, 90), label: 'above' },
  { spheres: ['core', 'vocation'], at: centre, label: 'below' },
  { spheres: ['culture'], at: onCircle(innerRadius, 330), label: 'left' },
  { spheres: ['pearl'], at: onCircle(innerRadius, 30), label: 'right', badge: 'right' },
  { spheres: ['relating'], at: [76, 492], label: 'below' },
  { spheres: ['stability'], at: [200, 492], label: 'below' },
  { spheres: ['creativity'], at: [324, 492], label: 'below' },
]

const written = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** How far along a circle of this radius a distance reaches, degrees. */
const degreesOf = (radius: number, distance: number): number => (2 * Math.asin(distance / (2 * radius))) / inRadians

const clearOfSphere = sphereRadius + gap
/** Where a name stands in the way. */
const clearOfLabel = sphereRadius + 26

/** A piece of circle between two angles, clear of what stands at its ends; clockwise when the second angle is larger. */
const arc = (radius: number, from: number, to: number, clearAtEnd: number = clearOfSphere): string => {
  const sign = Math.sign(to - from)
  const start = written(onCircle(radius, from + sign * degreesOf(radius, clearOfSphere)))
  const end = written(onCircle(radius, to - sign * degreesOf(radius, clearAtEnd)))
  return `M${start}A${radius} ${radius} 0 0 ${sign > 0 ? 1 : 0} ${end}`
}

/** A straight piece between two spheres, clear of both. */
const straight = ([ax, ay]: Point, [bx, by]: Point): string => {
  const share = clearOfSphere / Math.hypot(bx - ax, by - ay)
  const [dx, dy] = [(bx - ax) * share, (by - ay) * share]
  return `M${written([ax + dx, ay + dy])}L${written([bx - dx, by - dy])}`
}

/** The lines of each path, in order. */
export const pathLines: Readonly<Record<Exclude<SequenceId, 'further'>, string>> = {
  activation: arc(outerRadius, 0, 90, clearOfLabel) + arc(outerRadius, 90, 180) + arc(outerRadius, 180, 270),
  venus:
    arc(innerRadius, 270, 210) +
    arc(innerRadius, 210, 150) +
    arc(innerRadius, 150, 90) +
    straight(onCircle(innerRadius, 90), centre),
  pearl:
    straight(centre, onCircle(innerRadius, 330)) +
    straight(onCircle(innerRadius, 330), onCircle(outerRadius, 0)) +
    straight(onCircle(outerRadius, 0), onCircle(innerRadius, 30)),
}

/** From the end of the first path to the beginning of the second. */
export const passage = straight(onCircle(outerRadius, 270), onCircle(innerRadius, 270))

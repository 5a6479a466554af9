/** A point of the plane: x to the right, y upwards. */
export type Point = [x: number, y: number]

export const goldenRatio = (1 + Math.sqrt(5)) / 2

/** Twelve decimals, so that the last bit of a sine never changes an answer; no negative zero. */
export const settled = (value: number): number => Math.round(value * 1e12) / 1e12 + 0

export const settledPoint = ([x, y]: Readonly<Point>): Point => [settled(x), settled(y)]

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The point at this distance and angle from the origin, degrees counter-clockwise from the right. */
export const polar = (radius: number, degrees: number): Point => [
  radius * Math.cos(radians(degrees)),
  radius * Math.sin(radians(degrees)),
]

/** Turns points about the origin, counter-clockwise. */
export const turnBy = (degrees: number): ((point: Readonly<Point>) => Point) => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))]
  return ([x, y]) => [x * cos - y * sin, x * sin + y * cos]
}

export const distance = ([ax, ay]: Readonly<Point>, [bx, by]: Readonly<Point>): number => Math.hypot(ax - bx, ay - by)

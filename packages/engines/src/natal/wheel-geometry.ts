/** Drawing on a circle: longitudes run against the clock from the left, where `startLongitude` stands. */
export type Wheel = { startLongitude: number }

export const size = 920
export const centre = size / 2

/** Radii from the rim inwards. */
export const radii = {
  angleLabel: 421,
  angleLine: 398,
  rim: 384,
  signGlyph: 358,
  signInner: 332,
  ticks: 322,
  bodyLine: 306,
  body: 290,
  letters: 264,
  degrees: 239,
  minutes: 213,
  stretch: 226,
  houseOuter: 194,
  houseNumber: 181,
  aspects: 168,
} as const

export type Point = { x: number; y: number }

export const pointAt = ({ startLongitude }: Wheel, longitude: number, radius: number): Point => {
  const turned = ((180 + longitude - startLongitude) * Math.PI) / 180
  return { x: centre + radius * Math.cos(turned), y: centre - radius * Math.sin(turned) }
}

const written = ({ x, y }: Point): string => `${x.toFixed(3)} ${y.toFixed(3)}`

export const lineBetween = (wheel: Wheel, longitude: number, from: number, to: number): string =>
  `M${written(pointAt(wheel, longitude, from))}L${written(pointAt(wheel, longitude, to))}`

const arcLength = (from: number, to: number): number => (((to - from) % 360) + 360) % 360

/** A stretch of ring between two longitudes, in the order of the zodiac. */
export const ringSector = (wheel: Wheel, from: number, to: number, outer: number, inner: number): string => {
  const large = arcLength(from, to) > 180 ? 1 : 0
  const [a, b] = [pointAt(wheel, from, outer), pointAt(wheel, to, outer)]
  const [c, d] = [pointAt(wheel, to, inner), pointAt(wheel, from, inner)]
  return `M${written(a)}A${outer} ${outer} 0 ${large} 0 ${written(b)}L${written(c)}A${inner} ${inner} 0 ${large} 1 ${written(d)}Z`
}

/** An arc between two longitudes. */
export const arcBetween = (wheel: Wheel, from: number, to: number, radius: number): string => {
  const large = arcLength(from, to) > 180 ? 1 : 0
  return `M${written(pointAt(wheel, from, radius))}A${radius} ${radius} 0 ${large} 0 ${written(pointAt(wheel, to, radius))}`
}

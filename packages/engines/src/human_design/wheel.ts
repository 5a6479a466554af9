/**
 * The mandala: 64 gates of 5.625° from 302° of the tropical ecliptic (2° Aquarius) on, each of six lines, each of six colors,
 * each of six tones, each of five bases. All arcs are half-open. Gene Keys shares it.
 */
export type WheelPlace = { gate: number; line: number; color: number; tone: number; base: number }

/** Gates in the order of the zodiac, from the one that starts at 302°. */
export const gateOrder: readonly number[] = [
  41, 19, 13, 49, 30, 55, 37, 63, 22, 36, 25, 17, 21, 51, 42, 3, 27, 24, 2, 23, 8, 20, 16, 35, 45, 12, 15, 52, 39, 53,
  62, 56, 31, 33, 7, 4, 29, 59, 40, 64, 47, 6, 46, 18, 48, 57, 32, 50, 28, 44, 1, 43, 14, 34, 9, 5, 26, 11, 10, 58, 38,
  54, 61, 60,
]

export const wheelStartDegrees = 302
export const gateDegrees = 5.625
export const lineDegrees = 0.9375
/** Half a color, three tones: where an arrow of the variables turns. */
export const arrowDegrees = 0.078_125

/** 64 gates · 6 lines · 6 colors · 6 tones · 5 bases. */
const bases = 69_120
const basesPerDegree = 192

const turned = (longitude: number): number => {
  const degrees = (longitude - wheelStartDegrees) % 360
  return degrees < 0 ? degrees + 360 : degrees
}

/** Place of an ecliptic longitude (degrees). One floor decides everything, so gate and line can never disagree. */
export const wheelPlaceOf = (longitude: number): WheelPlace => {
  // A longitude one rounding below 302° must not round up into a 65th gate.
  const n = Math.min(bases - 1, Math.floor(turned(longitude) * basesPerDegree))
  return {
    gate: gateOrder[Math.floor(n / 1080)] ?? Number.NaN,
    line: (Math.floor(n / 180) % 6) + 1,
    color: (Math.floor(n / 30) % 6) + 1,
    tone: (Math.floor(n / 5) % 6) + 1,
    base: (n % 5) + 1,
  }
}

/** Longitude of the line boundary nearest to a longitude, and the signed arc to it: positive when it lies ahead. */
export const nearestLineBoundary = (longitude: number): { kind: 'gate' | 'line'; at: number; arcDegrees: number } => {
  const degrees = turned(longitude)
  const index = Math.round(degrees / lineDegrees)
  return {
    kind: index % 6 === 0 ? 'gate' : 'line',
    at: (wheelStartDegrees + index * lineDegrees) % 360,
    arcDegrees: index * lineDegrees - degrees,
  }
}

/** Degrees to the nearest line boundary, either way. */
export const arcToLineBoundary = (longitude: number): number => {
  const into = turned(longitude) % lineDegrees
  return Math.min(into, lineDegrees - into)
}

/** Longitude at which a gate (1–64) begins, degrees. */
export const gateStartDegrees = (gate: number): number => {
  const index = gateOrder.indexOf(gate)
  if (index === -1) throw new RangeError(`There is no gate ${gate}.`)
  return (wheelStartDegrees + index * gateDegrees) % 360
}

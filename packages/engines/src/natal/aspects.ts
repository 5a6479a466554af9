import type { NatalBody, Placements } from './bodies.ts'
import { signedArc } from '../zodiac.ts'

/** Exact angles in degrees. */
export const aspectAngles = {
  conjunction: 0,
  semisextile: 30,
  semisquare: 45,
  sextile: 60,
  quintile: 72,
  square: 90,
  trine: 120,
  sesquiquadrate: 135,
  biquintile: 144,
  quincunx: 150,
  opposition: 180,
} as const
export type AspectType = keyof typeof aspectAngles

export const majorAspects = ['conjunction', 'sextile', 'square', 'trine', 'opposition'] as const
export const allAspects = Object.keys(aspectAngles) as readonly AspectType[]

/** Widest distance from exactness, degrees; `luminary_bonus` is added when Sun or Moon takes part. */
export type OrbSet = { name: string; degrees: Readonly<Record<AspectType, number>>; luminary_bonus: number }

const orbDegrees = (major: number, sextile: number, minor: number): OrbSet['degrees'] => ({
  conjunction: major,
  semisextile: minor,
  semisquare: minor,
  sextile,
  quintile: minor,
  square: major,
  trine: major,
  sesquiquadrate: minor,
  biquintile: minor,
  quincunx: minor,
  opposition: major,
})

export const orbSets = {
  'orrery-1': { name: 'orrery-1', degrees: orbDegrees(8, 5, 2), luminary_bonus: 2 },
  'orrery-narrow-1': { name: 'orrery-narrow-1', degrees: orbDegrees(5, 3, 1), luminary_bonus: 1 },
} as const satisfies Record<string, OrbSet>
export type OrbSetName = keyof typeof orbSets

export type AspectPoint = NatalBody | 'ascendant' | 'midheaven'

/** What takes part in aspects: the South Node and the second Lilith would repeat their partners. */
export const aspectBodies = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'north_node',
  'chiron',
  'lilith_mean',
] as const satisfies readonly NatalBody[]

/** Where a point stands and how it moves, degrees and degrees a day; null where rotation and not an orbit moves it. */
export type Moving = { id: AspectPoint; longitude: number; speed: number | null }

export type Aspect = {
  a: AspectPoint
  b: AspectPoint
  type: AspectType
  exact_angle: number
  /** The angle between the two, 0 to 180. */
  separation: number
  orb: number
  /** Whether the orb is shrinking; null where one of the two is an angle of the chart. */
  applying: boolean | null
}

const isLuminary = (id: AspectPoint): boolean => id === 'sun' || id === 'moon'

/** Whether the distance from exactness shrinks: the relative motion of both, seen along the arc from a to b. */
const isApplying = (a: Moving, b: Moving, exactAngle: number): boolean | null => {
  if (a.speed === null || b.speed === null) return null
  const arc = signedArc(a.longitude, b.longitude)
  const separationSpeed = Math.sign(arc) * (b.speed - a.speed)
  return (Math.abs(arc) - exactAngle) * separationSpeed < 0
}

/** The closest aspect two points form within the orbs, or null. */
export const aspectBetween = (a: Moving, b: Moving, types: readonly AspectType[], orbs: OrbSet): Aspect | null => {
  const separation = Math.abs(signedArc(a.longitude, b.longitude))
  const bonus = isLuminary(a.id) || isLuminary(b.id) ? orbs.luminary_bonus : 0
  let closest: Aspect | null = null
  for (const type of types) {
    const exactAngle = aspectAngles[type]
    const orb = Math.abs(separation - exactAngle)
    if (orb > orbs.degrees[type] + bonus || (closest && closest.orb <= orb)) continue
    closest = {
      a: a.id,
      b: b.id,
      type,
      exact_angle: exactAngle,
      separation,
      orb,
      applying: isApplying(a, b, exactAngle),
    }
  }
  return closest
}

/** All aspects among the points, in their order. The two angles make none with each other: they share one rotation. */
export const findAspects = (points: readonly Moving[], types: readonly AspectType[], orbs: OrbSet): Aspect[] => {
  const found: Aspect[] = []
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (a.speed === null && b.speed === null) continue
      const aspect = aspectBetween(a, b, types, orbs)
      if (aspect) found.push(aspect)
    }
  }
  return found
}

export const movingBodies = (placements: Placements): readonly Moving[] =>
  aspectBodies.map((id) => ({ id, longitude: placements[id].longitude, speed: placements[id].speed }))

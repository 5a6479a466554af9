import { planets, type Placements } from './bodies.ts'
import { phaseTexts } from './content/aspects.ts'
import type { NatalChart } from './schema.ts'
import { elementOf, elements, modalities, modalityOf, normalised, type Sign } from '../zodiac.ts'

export type PhaseName = keyof typeof phaseTexts

/** In the order of the lunation. */
export const phaseNames = Object.keys(phaseTexts) as readonly PhaseName[]
const degreesPerPhase = 45
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Name of the phase by Moon minus Sun; eight half-open arcs of 45°, the first from conjunction on. */
export const phaseName = (angle: number): PhaseName =>
  phaseNames[Math.floor(normalised(angle) / degreesPerPhase)] ?? 'New Moon'

/** Lit fraction of the Moon's disc, geocentric (Meeus, Astronomical Algorithms, chapter 48); distances in one unit. */
const illuminatedFraction = ({ sun, moon }: Placements, angle: number): number => {
  const cosine = Math.cos(radians(moon.latitude)) * Math.cos(radians(angle))
  const sine = Math.sqrt(1 - cosine * cosine)
  const phaseAngle = Math.atan2(sun.distance * sine, moon.distance - sun.distance * cosine)
  return (1 + Math.cos(phaseAngle)) / 2
}

export const moonPhaseOf = (placements: Placements): NonNullable<NatalChart['moon_phase']> => {
  const angle = normalised(placements.moon.longitude - placements.sun.longitude)
  return {
    name: phaseName(angle),
    angle,
    illuminated_fraction: illuminatedFraction(placements, angle),
    waxing: angle < 180,
  }
}

type Counted = { count: number; bodies: string[] }

const countBy = <Name extends string>(
  names: readonly Name[],
  placed: readonly { body: string; sign: Sign }[],
  nameOf: (sign: Sign) => Name,
): Record<Name, Counted> => {
  const counts = {} as Record<Name, Counted> // filled with every name at once
  for (const name of names) counts[name] = { count: 0, bodies: [] }
  for (const { body, sign } of placed) {
    const counted = counts[nameOf(sign)]
    counted.count += 1
    counted.bodies.push(body)
  }
  return counts
}

/** Elements and modalities of Sun to Pluto. */
export const balanceOf = (signOfBody: (body: (typeof planets)[number]) => Sign) => {
  const placed = planets.map((body) => ({ body, sign: signOfBody(body) }))
  return {
    elements: countBy(elements, placed, elementOf),
    modalities: countBy(modalities, placed, modalityOf),
  }
}

import type { Facts } from '../stability.ts'
import { readGates } from './bodygraph.ts'
import { type CrossGates, crossOf } from './cross.ts'
import { crossTitle } from './cross-title.ts'
import { definitionNameOf } from './definition.ts'
import { leaderOf, type FollowedPlanet, type Planet, planets, type Side, sides } from './planets.ts'
import { variablesText } from './variables.ts'
import { gateAcross } from './wheel-tracks.ts'

/** What a sweep knows of the wheel at an instant. */
export type WheelReading = {
  /** 0–63, from the wheel's start. */
  gateIndexOf: (side: Side, planet: FollowedPlanet) => number
  /** Line of the Sun, 1–6. */
  lineOf: (side: Side) => number
}

/** Headline facts that gates and the Suns' lines decide. */
export const gateFactsOf = ({ gateIndexOf, lineOf }: WheelReading): Facts => {
  const gate = (side: Side, planet: Planet): number => {
    const leader = leaderOf(planet)
    return gateAcross(gateIndexOf(side, leader), leader !== planet)
  }
  const active = new Uint8Array(65)
  for (const side of sides) for (const planet of planets) active[gate(side, planet)] = 1
  const { definition, verdict } = readGates(active)
  const profile = `${lineOf('personality')}/${lineOf('design')}`
  const gates: CrossGates = [
    gate('personality', 'sun'),
    gate('personality', 'earth'),
    gate('design', 'sun'),
    gate('design', 'earth'),
  ]
  return {
    type: verdict.type,
    authority: verdict.authority,
    profile,
    definition: definitionNameOf(definition),
    incarnation_cross: crossTitle(crossOf(profile, gates)),
  }
}

/** Half colors from the wheel's start: two to a color. */
const colorAndArrow = (cell: number): { color: number; arrow: 'left' | 'right' } => ({
  color: (Math.floor(cell / 2) % 6) + 1,
  arrow: cell % 2 === 0 ? 'left' : 'right',
})

/** The four variables as text, from the half colors of Suns and nodes. */
export const variablesFactOf = (halfColorOf: (side: Side, planet: 'sun' | 'north_node') => number): string =>
  variablesText({
    determination: colorAndArrow(halfColorOf('design', 'sun')),
    environment: colorAndArrow(halfColorOf('design', 'north_node')),
    motivation: colorAndArrow(halfColorOf('personality', 'sun')),
    perspective: colorAndArrow(halfColorOf('personality', 'north_node')),
  })

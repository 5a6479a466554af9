import type { Ephemeris } from '@orrery/ephemeris'
import { leaderOf } from '../human_design/planets.ts'
import { lineDegrees } from '../human_design/wheel.ts'
import { type Following, gateAcross, gateOfCell, lineOfCell, wheelTracks } from '../human_design/wheel-tracks.ts'
import { type Facts, followTracks } from '../stability.ts'
import { byFocus, type Focus, type SphereId, sourcesOf, sphereSources, spheresOf, lineFactOf } from './spheres.ts'

/** How one sphere is read from the tracks. */
type Reader = Readonly<{ sphere: SphereId; track: number; isOpposite: boolean }>
type Plan = Readonly<{ followings: readonly Following[]; readers: readonly Reader[] }>

const planOf = (focus: Focus): Plan => {
  const byId = new Map<string, Following>()
  for (const { side, planet } of sourcesOf(focus)) {
    const leader = leaderOf(planet)
    byId.set(`${side}.${leader}`, { side, planet: leader, stepDegrees: lineDegrees })
  }
  const trackIds = [...byId.keys()]
  const readers = spheresOf(focus).map((sphere) => {
    const { side, planet } = sphereSources[sphere]
    const leader = leaderOf(planet)
    return { sphere, track: trackIds.indexOf(`${side}.${leader}`), isOpposite: leader !== planet }
  })
  return { followings: [...byId.values()], readers }
}

const plans = byFocus(planOf)

/**
 * All instants in a span of birth times at which a sphere of the focus enters another line, and the facts between them: for
 * every sphere its key (`attraction: "58"`) and its key with line (`attraction_line: "58.4"`).
 */
export const sweepSpheres = (
  sky: Ephemeris,
  focus: Focus,
  fromJdUt1: number,
  toJdUt1: number,
): { crossings: readonly number[]; factsAt: (jdUt1: number) => Facts } => {
  const { followings, readers } = plans[focus]
  const motion = followTracks(wheelTracks(sky, followings, fromJdUt1, toJdUt1), fromJdUt1, toJdUt1)
  const factsAt = (jdUt1: number): Facts => {
    const cells = followings.map((_, track) => motion.cellAt(track, jdUt1))
    const facts: Record<string, string> = {}
    for (const { sphere, track, isOpposite } of readers) {
      const cell = cells[track] ?? Number.NaN
      const key = String(gateAcross(gateOfCell(cell, lineDegrees), isOpposite))
      facts[sphere] = key
      facts[lineFactOf(sphere)] = `${key}.${lineOfCell(cell, lineDegrees)}`
    }
    return facts
  }
  return { crossings: motion.crossings, factsAt }
}

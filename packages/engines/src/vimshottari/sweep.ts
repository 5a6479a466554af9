import type { Ephemeris } from '@orrery/ephemeris'
import type { Facts } from '../stability.ts'
import { cycleYears, yearsOf } from './lords.ts'
import { meetingOf, moonOver, type Span } from './moon-motion.ts'
import { cyclePosition, type MoonPlace, nakshatraCount, placeMoon } from './nakshatras.ts'
import { cycleOf, lordsAtPosition, mahadashasOf, type Period, subPeriodsOf } from './periods.ts'
import type { DashaReckoning } from './reckoning.ts'
import { normalised } from '../zodiac.ts'

const secondsPerDay = 86_400
const padasPerNakshatra = 4

/** Years after the start of Ketu at which one of the 729 pratyantardashas begins. */
const edgePositions: readonly number[] = mahadashasOf(cycleOf(0, 0, 1 / secondsPerDay), 0)
  .flatMap(subPeriodsOf)
  .flatMap(subPeriodsOf)
  .map(({ start }: Period) => start)

/** What a span of births is swept for: one clock (`epoch` at `jdUt1`), and the instant at which periods are looked at. */
export type SweepQuestion = {
  reckoning: DashaReckoning
  /** Any pair of the same instant on both scales. */
  clock: { jdUt1: number; epochSeconds: number }
  nowEpochSeconds: number
  /** How deep current periods are followed, 1 to 3. */
  levels: number
}

export type Sweep = {
  crossings: readonly number[]
  factsAt: (jdUt1: number) => Facts
  /** Place of the Moon, and years after the start of Ketu, for a birth at an instant of the span. */
  birthAt: (jdUt1: number) => { place: MoonPlace; position: number }
}

const currentFacts = ['current_mahadasha', 'current_antardasha', 'current_pratyantardasha'] as const
const none = 'none'

const wholeNumbersBetween = (from: number, to: number): readonly number[] => {
  const first = Math.floor(from) + 1
  return Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, index) => first + index)
}

const edgesBetween = (from: number, to: number): readonly number[] => {
  const turns = [Math.floor(from / cycleYears), Math.floor(to / cycleYears)]
  const [first = 0, last = first] = turns
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * cycleYears)
    .flatMap((turn) => edgePositions.map((edge) => edge + turn))
    .filter((edge) => edge > from && edge <= to)
}

/**
 * Follows every possible birth of a span. The Moon and the place in the cycle both only grow with the time of birth, so each
 * edge is met once and none is lost.
 */
export const sweepBirths = (sky: Ephemeris, question: SweepQuestion, span: Span): Sweep => {
  const { reckoning, clock, nowEpochSeconds, levels } = question
  const { fromJdUt1, toJdUt1 } = span
  const moonAt = moonOver(sky, reckoning, span)
  const yearSeconds = reckoning.yearDays * secondsPerDay
  const epochAt = (jdUt1: number): number => clock.epochSeconds + (jdUt1 - clock.jdUt1) * secondsPerDay
  const birthAt = (jdUt1: number) => {
    const moon = moonAt(jdUt1)
    return { place: placeMoon(normalised(moon)), position: cyclePosition(moon) }
  }
  const nowPosition = (jdUt1: number): number =>
    cyclePosition(moonAt(jdUt1)) + (nowEpochSeconds - epochAt(jdUt1)) / yearSeconds

  const factsAt = (jdUt1: number): Facts => {
    const { place, position } = birthAt(jdUt1)
    const now = nowPosition(jdUt1)
    const sinceFirst = now - position + place.fraction * yearsOf(place.lord)
    const isWithin = now >= position && sinceFirst < cycleYears
    const path = isWithin ? lordsAtPosition(now, levels) : []
    const current = currentFacts
      .slice(0, levels)
      .map((fact, index) => [fact, isWithin ? path.slice(0, index + 1).join('–') : none] as const)
    return {
      nakshatra: place.nakshatra,
      pada: `${place.nakshatra} ${place.pada}`,
      ruling_planet: place.lord,
      ...Object.fromEntries(current),
    }
  }

  const padaCount = (jdUt1: number): number => nakshatraCount(moonAt(jdUt1)) * padasPerNakshatra
  const padaEdges = wholeNumbersBetween(padaCount(fromJdUt1), padaCount(toJdUt1))
  const periodEdges = edgesBetween(nowPosition(fromJdUt1), nowPosition(toJdUt1))
  const nowJdUt1 = clock.jdUt1 + (nowEpochSeconds - clock.epochSeconds) / secondsPerDay
  const crossings = [
    ...padaEdges.map((edge) => meetingOf(padaCount, edge, span)),
    ...periodEdges.map((edge) => meetingOf(nowPosition, edge, span)),
    ...(nowJdUt1 > fromJdUt1 && nowJdUt1 < toJdUt1 ? [nowJdUt1] : []),
  ].sort((a, b) => a - b)
  return { crossings, factsAt, birthAt }
}

import type { Houses } from '@orrery/ephemeris'
import type { Curve } from '../curve.ts'

/** What turns with the sky: a cusp, the Ascendant, the Midheaven. */
export type TurningPoint = (houses: Houses) => number

export type Direction = 1 | -1

/** Half an hour: points go on by less than half a turn in it, outside the polar circles. */
const stepDays = 1 / 48
const mostSteps = 24
/** A second guess that moves the first one by less is right to 0.02 s: see the test. */
const settledDays = 2 / 86_400
/** A gap closes at least as fast as this, so one this much smaller lies within the two seconds, however steep its curve. */
const slowestDegreesPerDay = 40
const settledDegrees = settledDays * slowestDegreesPerDay
const mostGuesses = 60
/** Near the polar circles a curve can be so steep that guesses crawl: halving now and then ends it in any case. */
const guessesBeforeHalving = 3

const shortWay = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** A gap in degrees, so many days from the instant. */
type Sample = { days: number; gap: number }

/** Days at which the gap is zero: the samples' time as a polynomial of the gap, for the gap is what is known there. */
const daysAtZero = (samples: readonly Sample[]): number => {
  let sum = 0
  for (const one of samples) {
    let weight = one.days
    for (const other of samples) if (other !== one) weight *= other.gap / (other.gap - one.gap)
    sum += weight
  }
  return sum
}

/**
 * Looks for the moments at which a turning point stands at a place of the zodiac, from one instant on or back. Every point goes
 * forward at least four times as fast as the Moon outside the polar circles, so each gap closes once and for good.
 */
export const overtaking = (housesAt: (jdUt1: number) => Houses, atJdUt1: number) => {
  const steps = new Map<number, Houses>()
  const housesAtStep = (step: number): Houses => {
    const known = steps.get(step)
    if (known !== undefined) return known
    const houses = housesAt(atJdUt1 + step * stepDays)
    steps.set(step, houses)
    return houses
  }

  /** Days until the point stands at the place, at most half a day; null if it does not within that. */
  return (point: TurningPoint, place: Curve, direction: Direction): number | null => {
    const arcAt = (houses: Houses, days: number): number => direction * (place(atJdUt1 + days) - point(houses))
    const sampleAt = (step: number, near: number): Sample => {
      const days = step * stepDays
      return { days, gap: near + shortWay(arcAt(housesAtStep(step), days) - near) }
    }
    const arc = arcAt(housesAtStep(0), 0)
    let behind: Sample = { days: 0, gap: arc - 360 * Math.floor(arc / 360) }
    let before = sampleAt(-direction, behind.gap)
    for (let step = 1; step <= mostSteps; step += 1) {
      const ahead = sampleAt(direction * step, behind.gap)
      if (ahead.gap <= 0) {
        const after = sampleAt(direction * (step + 1), ahead.gap)
        const exact = (days: number): Sample => ({
          days,
          gap: behind.gap + shortWay(arcAt(housesAt(atJdUt1 + days), days) - behind.gap),
        })
        return Math.abs(refine({ before, behind, ahead, after }, exact))
      }
      before = behind
      behind = ahead
    }
    return null
  }
}

type Bracket = { before: Sample; behind: Sample; ahead: Sample; after: Sample }

/** Guesses between `behind` and `ahead`, asking for the exact gap at each, until two guesses agree. */
const refine = ({ before, behind, ahead, after }: Bracket, exact: (days: number) => Sample): number => {
  let [low, high] = [behind, ahead]
  let others = [before, after]
  let guess = daysAtZero([before, low, high, after])
  for (let round = 0; round < mostGuesses; round += 1) {
    const isBetween = (guess - low.days) * (guess - high.days) <= 0
    const isTrusted = isBetween && round % guessesBeforeHalving !== guessesBeforeHalving - 1
    const found = exact(isTrusted ? guess : (low.days + high.days) / 2)
    if (found.gap === 0) return found.days
    const next = daysAtZero([low, found, high, ...others.slice(0, 1)])
    if (Math.abs(found.gap) < settledDegrees && Math.abs(next - found.days) < settledDays) return next
    if (Math.abs(high.days - low.days) < settledDays / 2) return (low.days + high.days) / 2
    others = [found.gap > 0 ? low : high]
    if (found.gap > 0) low = found
    else high = found
    guess = next
  }
  return guess
}

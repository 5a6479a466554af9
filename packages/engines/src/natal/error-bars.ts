import { ofEveryBody, type Placements } from './bodies.ts'
import type { NatalChart } from './schema.ts'

const secondsPerDay = 86_400
const arcsecondsPerDegree = 3600
const reconstructedSeconds = 1
const observedSeconds = 0.1
const lastObservedYear = 2022

/**
 * How well ΔT is known, in seconds. Before 1955.5 at most 1 s since 1800 (Morrison and Stephenson 2004, table 1);
 * measured until 2022; afterwards the random walk of the day's length by Huber (2000), as Espenak and Meeus use it.
 */
const uncertaintySeconds = (year: number): number => {
  if (year < 1955.5) return reconstructedSeconds
  const ahead = year - lastObservedYear
  if (ahead <= 0) return observedSeconds
  const huber = (365.25 * ahead * Math.sqrt(((ahead * 0.058) / 3) * (1 + ahead / 2500))) / 1000
  return Math.max(observedSeconds, huber)
}

const j2000 = 2_451_545
const daysPerYear = 365.25

/** What that means for each longitude: bodies move by terrestrial time, clocks give universal time. */
export const errorBarsOf = (
  placements: Placements,
  jdUt1: number,
  deltaTSeconds: number,
): NonNullable<NatalChart['error_bars']> => {
  const uncertainty = uncertaintySeconds(2000 + (jdUt1 - j2000) / daysPerYear)
  return {
    delta_t_seconds: deltaTSeconds,
    delta_t_uncertainty_seconds: uncertainty,
    arcseconds: ofEveryBody(
      (body) => Math.abs(placements[body].speed) * (uncertainty / secondsPerDay) * arcsecondsPerDegree,
    ),
  }
}

/** Lengths in days. The three classical cycles and three later ones; who named them: README.md. */
export const cycleDays = {
  physical: 23,
  emotional: 28,
  intellectual: 33,
  intuitive: 38,
  aesthetic: 43,
  spiritual: 53,
} as const
export type Cycle = keyof typeof cycleDays

export const classicalCycles = ['physical', 'emotional', 'intellectual'] as const satisfies readonly Cycle[]
export const extendedCycles = ['intuitive', 'aesthetic', 'spiritual'] as const satisfies readonly Cycle[]

export const phases = ['rising', 'peak', 'falling', 'valley', 'critical'] as const
export type Phase = (typeof phases)[number]

const criticalPercent = 5
const extremePercent = 95

const positive = (value: number, modulus: number): number => ((value % modulus) + modulus) % modulus

/** Height of the curve on a day of life, percent from -100 to 100. The remainder first: exact for any age. */
export const cyclePercent = (cycle: Cycle, daysAlive: number): number => {
  const length = cycleDays[cycle]
  const day = positive(daysAlive, length)
  // At the half of an even cycle the sine is 0, which floating point would miss by 1e-14.
  return 2 * day === length ? 0 : 100 * Math.sin((2 * Math.PI * day) / length)
}

/** Whether the curve climbs on this day. */
export const isRising = (cycle: Cycle, daysAlive: number): boolean =>
  Math.cos((2 * Math.PI * positive(daysAlive, cycleDays[cycle])) / cycleDays[cycle]) > 0

export const phaseOf = (cycle: Cycle, daysAlive: number): Phase => {
  const percent = cyclePercent(cycle, daysAlive)
  if (Math.abs(percent) <= criticalPercent) return 'critical'
  if (percent >= extremePercent) return 'peak'
  if (percent <= -extremePercent) return 'valley'
  return isRising(cycle, daysAlive) ? 'rising' : 'falling'
}

/**
 * Whether the curve passes zero within [day, day + 1). It does at every multiple of half the length; of an odd length
 * every second crossing falls at midday, where the value of neither neighbouring day need be near zero.
 */
export const crossesZero = (cycle: Cycle, daysAlive: number): boolean => {
  const length = cycleDays[cycle]
  const half = Math.ceil((2 * daysAlive) / length)
  return half * length < 2 * daysAlive + 2
}

/** Days from this one to the next later day that contains a crossing. */
export const daysToNextCrossing = (cycle: Cycle, daysAlive: number): number => {
  const length = cycleDays[cycle]
  const half = Math.ceil((2 * daysAlive + 2) / length)
  return Math.floor((half * length) / 2) - daysAlive
}

/** Days until the whole day on which the curve stands highest (0 when it is today); of two equal days the first. */
export const daysToPeak = (cycle: Cycle, daysAlive: number): number => {
  const length = cycleDays[cycle]
  return positive(Math.ceil(length / 4 - 0.5) - daysAlive, length)
}

/** As `daysToPeak`, for the lowest day. */
export const daysToValley = (cycle: Cycle, daysAlive: number): number => {
  const length = cycleDays[cycle]
  return positive(Math.ceil((3 * length) / 4 - 0.5) - daysAlive, length)
}

import type { beds } from '@orrery/contracts/studio-api'

export type BedName = Exclude<(typeof beds)[number], 'none'>

/** The next sample of one channel. Each is made anew for a render and remembers where it is. */
export type BedChannel = () => number

/** `side`: −1 left, 1 right. The same seed, side and rate give the same sound. */
export type BedSource = (about: { seed: number; side: -1 | 1; sampleRateHz: number }) => BedChannel

/** Left and right have noise of their own, which is what makes it wide. */
export const seedOf = (seed: number, side: -1 | 1): number =>
  Math.imul(seed ^ (side === 1 ? 0x51_ed_27_0b : 0), 0x9e_37_79_b1)

/** Share of a one-pole low-pass with this corner. */
export const lowPassShare = (hertz: number, sampleRateHz: number): number =>
  1 - Math.exp((-2 * Math.PI * hertz) / sampleRateHz)

/** A slow wave that others follow: about `seconds` long, from −1 to 1. */
export const swell = (seconds: number, sampleRateHz: number, phase: number): BedChannel => {
  const step = (2 * Math.PI) / (seconds * sampleRateHz)
  let angle = phase
  return () => {
    angle += step
    return Math.sin(angle)
  }
}

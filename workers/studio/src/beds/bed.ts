import type { beds } from '@orrery/contracts/studio-api'

export type BedName = Exclude<(typeof beds)[number], 'none'>

/** Fills blocks of one channel with what comes next; is made anew for each render and remembers where it is. */
export type BedChannel = (block: Float32Array) => void

/** `side`: −1 left, 1 right. The same seed, side and rate give the same sound. */
export type BedSource = (about: { seed: number; side: -1 | 1; sampleRateHz: number }) => BedChannel

/** Left and right have noise of their own, which is what makes it wide. */
export const seedOf = (seed: number, side: -1 | 1): number =>
  Math.imul(seed ^ (side === 1 ? 0x51_ed_27_0b : 0), 0x1e_37_79_b1)

/** Share of a one-pole low-pass with this corner. */
export const lowPassShare = (hertz: number, sampleRateHz: number): number =>
  1 - Math.exp((-2 * Math.PI * hertz) / sampleRateHz)

/** Blocks that sources borrow while they work: as long as the one to be filled. */
export const scratch = (): ((length: number) => Float32Array) => {
  let kept = new Float32Array()
  return (length) => {
    if (kept.length < length) kept = new Float32Array(length)
    return kept.subarray(0, length)
  }
}

/**
 * A wave as an angle that turns: a rotation a sample is cheaper than a sine. Whoever turns it keeps both parts in variables
 * of its own.
 */
export type Turning = { cos: number; sin: number; turnCos: number; turnSin: number }

export const turning = (hertz: number, sampleRateHz: number, phase = 0): Turning => {
  const turn = (2 * Math.PI * hertz) / sampleRateHz
  return { cos: Math.cos(phase), sin: Math.sin(phase), turnCos: Math.cos(turn), turnSin: Math.sin(turn) }
}

/** Adds the sine, `share` high, to the block. */
export const addWave = (wave: Turning, block: Float32Array, share: number): void => {
  const { turnCos, turnSin } = wave
  let { cos, sin } = wave
  for (let index = 0; index < block.length; index += 1) {
    block[index] = (block[index] ?? 0) + share * sin
    const next = cos * turnCos - sin * turnSin
    sin = sin * turnCos + cos * turnSin
    cos = next
  }
  wave.cos = cos
  wave.sin = sin
}

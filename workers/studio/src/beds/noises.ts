import { seededNoise } from '../sound/seeded-noise.ts'
import { type BedSource, seedOf } from './bed.ts'

export const white: BedSource = ({ seed, side }) => seededNoise(seedOf(seed, side))

/** Three poles that together fall by 3 dB an octave (Paul Kellet's economy filter). */
export const pink: BedSource = (about) => {
  const noise = white(about)
  let [slow, middle, fast] = [0, 0, 0]
  return () => {
    const sample = noise()
    slow = 0.997_65 * slow + 0.099_046 * sample
    middle = 0.963 * middle + 0.296_516_4 * sample
    fast = 0.57 * fast + 1.052_691_3 * sample
    return slow + middle + fast + 0.1848 * sample
  }
}

/** Falls by 6 dB an octave; leaks, so that it never wanders off. */
export const brown: BedSource = (about) => {
  const noise = white(about)
  const leak = 1 - 40 / about.sampleRateHz
  let level = 0
  return () => {
    level = level * leak + noise() * 0.05
    return level
  }
}

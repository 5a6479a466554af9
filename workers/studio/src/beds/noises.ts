import { seededNoise } from '../sound/seeded-noise.ts'
import { type BedSource, seedOf } from './bed.ts'

export const white: BedSource = ({ seed, side }) => seededNoise(seedOf(seed, side))

/** Three poles that together fall by 3 dB an octave (Paul Kellet's economy filter). */
export const pink: BedSource = (about) => {
  const noise = white(about)
  const kept = new Float64Array(3)
  return (block) => {
    noise(block)
    let [slow = 0, middle = 0, fast = 0] = kept
    for (let index = 0; index < block.length; index += 1) {
      const sample = block[index] ?? 0
      slow = 0.997_65 * slow + 0.099_046 * sample
      middle = 0.963 * middle + 0.296_516_4 * sample
      fast = 0.57 * fast + 1.052_691_3 * sample
      block[index] = slow + middle + fast + 0.1848 * sample
    }
    kept.set([slow, middle, fast])
  }
}

/** Falls by 6 dB an octave; leaks, so that it never wanders off. */
export const brown: BedSource = (about) => {
  const noise = white(about)
  const leak = 1 - 40 / about.sampleRateHz
  const kept = new Float64Array(1)
  return (block) => {
    noise(block)
    let [level = 0] = kept
    for (let index = 0; index < block.length; index += 1) {
      level = level * leak + (block[index] ?? 0) * 0.05
      block[index] = level
    }
    kept[0] = level
  }
}

import { seededNoise } from './seeded-noise.ts'

export type Breath = { inFrames: number; holdFrames: number; outFrames: number }

const loudest = 0.05
const seed = 0x5e_ed

type Blow = { fromHz: number; toHz: number; sampleRateHz: number }

/** Air: noise through a resonance that moves, brighter while it flows in and darker while it flows out. */
const blow = (samples: Float32Array, { fromHz, toHz, sampleRateHz }: Blow): void => {
  seededNoise(seed + samples.length)(samples)
  let low = 0
  let band = 0
  for (let frame = 0; frame < samples.length; frame += 1) {
    const share = frame / samples.length
    const tuning = 2 * Math.sin((Math.PI * (fromHz + (toHz - fromHz) * share)) / sampleRateHz)
    low += tuning * band
    band += tuning * ((samples[frame] ?? 0) - low - 0.9 * band)
    samples[frame] = loudest * Math.sin(Math.PI * share) ** 2 * band
  }
}

/** A breath to follow: in, a silence, out. Pure: the same lengths, the same sound. */
export const breath = ({ inFrames, holdFrames, outFrames }: Breath, sampleRateHz: number): Float32Array => {
  const samples = new Float32Array(inFrames + holdFrames + outFrames)
  blow(samples.subarray(0, inFrames), { fromHz: 500, toHz: 1100, sampleRateHz })
  blow(samples.subarray(inFrames + holdFrames), { fromHz: 800, toHz: 300, sampleRateHz })
  return samples
}

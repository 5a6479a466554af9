import { type BedSource, swell } from './bed.ts'

/** A low fifth with its octaves; each part breathes at its own pace. */
const parts = [
  { hertz: 110, share: 0.4, swellSeconds: 17 },
  { hertz: 165, share: 0.3, swellSeconds: 13 },
  { hertz: 220, share: 0.2, swellSeconds: 23 },
  { hertz: 330, share: 0.1, swellSeconds: 19 },
] as const

export const tone: BedSource = ({ seed, side, sampleRateHz }) => {
  const sounding = parts.map(({ hertz, share, swellSeconds }, index) => ({
    share,
    breath: swell(swellSeconds, sampleRateHz, index + (seed % 7) + side * 0.4),
    wave: swell(1 / hertz, sampleRateHz, 0),
  }))
  return () => {
    let sum = 0
    for (const { share, breath, wave } of sounding) sum += share * (0.7 + 0.3 * breath()) * wave()
    return sum
  }
}

const carrierHz = 200
const splitHz = 6

/** Two steady tones around 200 Hz, one for each ear, 6 Hz apart. A sound; no effect is promised. */
export const binaural: BedSource = ({ side, sampleRateHz }) =>
  swell(1 / (carrierHz + (side * splitHz) / 2), sampleRateHz, 0)

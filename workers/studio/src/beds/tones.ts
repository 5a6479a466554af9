import { addWave, type BedSource, turning } from './bed.ts'

/** A low fifth with its octaves. Each part is two waves a little apart, so that it breathes at its own pace. */
const parts = [
  { hertz: 110, share: 0.4, breathSeconds: 17 },
  { hertz: 165, share: 0.3, breathSeconds: 13 },
  { hertz: 220, share: 0.2, breathSeconds: 23 },
  { hertz: 330, share: 0.1, breathSeconds: 19 },
] as const

/** Of the second wave: a part never falls silent. */
const secondShare = 0.35

export const tone: BedSource = ({ seed, side, sampleRateHz }) => {
  const waves = parts.flatMap(({ hertz, share, breathSeconds }, index) => [
    { wave: turning(hertz, sampleRateHz), share },
    {
      wave: turning(hertz + 1 / breathSeconds, sampleRateHz, index + (seed % 7) + side * 0.4),
      share: share * secondShare,
    },
  ])
  return (block) => {
    block.fill(0)
    for (const { wave, share } of waves) addWave(wave, block, share)
  }
}

const carrierHz = 200
const splitHz = 6

/** Two steady tones around 200 Hz, one for each ear, 6 Hz apart. A sound; no effect is promised. */
export const binaural: BedSource = ({ side, sampleRateHz }) => {
  const wave = turning(carrierHz + (side * splitHz) / 2, sampleRateHz)
  return (block) => {
    block.fill(0)
    addWave(wave, block, 1)
  }
}

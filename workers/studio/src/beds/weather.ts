import { seededNoise } from '../sound/seeded-noise.ts'
import { addWave, type BedSource, lowPassShare, scratch, seedOf, turning } from './bed.ts'
import { brown, pink, white } from './noises.ts'

const dropsPerSecond = 14

/** A steady hiss without its depths, and single drops that ring for a moment. */
export const rain: BedSource = (about) => {
  const { seed, side, sampleRateHz } = about
  const hiss = pink(about)
  const chance = seededNoise(seedOf(seed + 1, side))
  const borrow = scratch()
  const depths = lowPassShare(400, sampleRateHz)
  const isDrop = dropsPerSecond / sampleRateHz
  const kept = new Float64Array(4)
  return (block) => {
    const chances = borrow(block.length)
    chance(chances)
    hiss(block)
    let [low = 0, ring = 0, bend = 0, step = 0] = kept
    for (let index = 0; index < block.length; index += 1) {
      const sample = block[index] ?? 0
      const luck = chances[index] ?? 0
      low += depths * (sample - low)
      if (Math.abs(luck) < isDrop) {
        // Each drop has a pitch and a weight of its own, out of the chance that it falls: 700 to 2,100 Hz.
        const own = luck / isDrop
        step = (2 * Math.PI * (1400 + 700 * own)) / sampleRateHz
        bend += 0.5 + 0.4 * own
      }
      ring += step * bend
      bend = (bend - step * ring) * 0.997
      block[index] = 0.5 * (sample - low) + 0.25 * ring
    }
    kept.set([low, ring, bend, step])
  }
}

/** Waves that come and go: two slow swells whose lengths never meet, brighter as they rise. */
export const ocean: BedSource = (about) => {
  const { side, sampleRateHz } = about
  const depth = brown(about)
  const spray = white({ ...about, seed: about.seed + 1 })
  const long = turning(1 / 11.3, sampleRateHz, side * 0.3)
  const short = turning(1 / 7.1, sampleRateHz, side * 0.5)
  const [borrowWave, borrowSpray] = [scratch(), scratch()]
  const soft = lowPassShare(900, sampleRateHz)
  const kept = new Float64Array(1)
  return (block) => {
    const waves = borrowWave(block.length).fill(0.5)
    addWave(long, waves, 0.3)
    addWave(short, waves, 0.2)
    const sprays = borrowSpray(block.length)
    spray(sprays)
    depth(block)
    let [low = 0] = kept
    for (let index = 0; index < block.length; index += 1) {
      const wave = waves[index] ?? 0
      low += soft * ((sprays[index] ?? 0) - low)
      block[index] = (block[index] ?? 0) * (0.45 + 0.75 * wave) + low * wave * wave * 0.55
    }
    kept[0] = low
  }
}

const chirpsPerSecond = 0.35
const chirpSeconds = 0.16

/** A bird's call as it is left to sing: samples, its angle, pitch, how far it rises, and how loud it is on this side. */
type Chirp = { left: number; angle: number; pitchHz: number; riseHz: number; level: number }

const sing = (block: Float32Array, chirp: Chirp, from: number, sampleRateHz: number): void => {
  const length = chirpSeconds * sampleRateHz
  for (let index = from; index < block.length && chirp.left > 0; index += 1) {
    const share = chirp.left / length
    chirp.left -= 1
    chirp.angle += (2 * Math.PI * (chirp.pitchHz + chirp.riseHz * (1 - share))) / sampleRateHz
    block[index] = (block[index] ?? 0) + chirp.level * Math.sin(Math.PI * share) ** 2 * Math.sin(chirp.angle)
  }
}

/** Wind in leaves, and now and then something that might be a bird, more on one side than on the other. */
export const forest: BedSource = (about) => {
  const { seed, side, sampleRateHz } = about
  const air = pink(about)
  const gusts = turning(1 / 13.7, sampleRateHz, side * 0.7)
  const flutter = turning(1 / 3.3, sampleRateHz, side)
  // The same chances on both sides, so that a bird sits at one place.
  const chance = seededNoise(seedOf(seed + 2, 1))
  const [borrowWind, borrowChance] = [scratch(), scratch()]
  const soft = lowPassShare(1600, sampleRateHz)
  const isChirp = chirpsPerSecond / sampleRateHz
  const kept = new Float64Array(1)
  const chirp: Chirp = { left: 0, angle: 0, pitchHz: 0, riseHz: 0, level: 0 }
  return (block) => {
    const winds = borrowWind(block.length).fill(0.75)
    addWave(gusts, winds, 0.2)
    addWave(flutter, winds, 0.05)
    air(block)
    let [low = 0] = kept
    for (let index = 0; index < block.length; index += 1) {
      low += soft * ((block[index] ?? 0) - low)
      block[index] = low * (winds[index] ?? 0)
    }
    kept[0] = low
    sing(block, chirp, 0, sampleRateHz)
    const chances = borrowChance(block.length)
    chance(chances)
    for (let index = 0; index < chances.length; index += 1) {
      const luck = chances[index] ?? 1
      if (luck >= isChirp || luck <= -isChirp || chirp.left > 0) continue
      const own = luck / isChirp
      const left = Math.round(chirpSeconds * sampleRateHz)
      Object.assign(chirp, {
        left,
        pitchHz: 2600 + 900 * own,
        riseHz: -900 * own,
        level: 0.12 * (1 + side * 0.8 * own),
      })
      sing(block, chirp, index, sampleRateHz)
    }
  }
}

import { seededNoise } from '../sound/seeded-noise.ts'
import { type BedSource, lowPassShare, seedOf, swell } from './bed.ts'
import { brown, pink, white } from './noises.ts'

const dropsPerSecond = 14

/** A steady hiss without its depths, and single drops that ring for a moment. */
export const rain: BedSource = (about) => {
  const { seed, side, sampleRateHz } = about
  const hiss = pink(about)
  const chance = seededNoise(seedOf(seed + 1, side))
  const depths = lowPassShare(400, sampleRateHz)
  const isDrop = dropsPerSecond / sampleRateHz
  let [low, ring, bend, step] = [0, 0, 0, 0]
  return () => {
    const sample = hiss()
    low += depths * (sample - low)
    if (Math.abs(chance()) < isDrop) {
      // Each drop has a pitch of its own, between 700 and 2,100 Hz.
      step = (2 * Math.PI * (1400 + 700 * chance())) / sampleRateHz
      bend += 0.5 + 0.4 * chance()
    }
    ring += step * bend
    bend = (bend - step * ring) * 0.997
    return 0.5 * (sample - low) + 0.25 * ring
  }
}

/** Waves that come and go: two slow swells whose lengths never meet, brighter as they rise. */
export const ocean: BedSource = (about) => {
  const { side, sampleRateHz } = about
  const depth = brown(about)
  const spray = white({ ...about, seed: about.seed + 1 })
  const long = swell(11.3, sampleRateHz, side * 0.3)
  const short = swell(7.1, sampleRateHz, side * 0.5)
  const soft = lowPassShare(900, sampleRateHz)
  let low = 0
  return () => {
    const wave = 0.5 + 0.3 * long() + 0.2 * short()
    low += soft * (spray() - low)
    return depth() * (0.45 + 0.75 * wave) + low * wave * wave * 0.55
  }
}

const chirpsPerSecond = 0.35
const chirpSeconds = 0.16

/** Wind in leaves, and now and then something that might be a bird, more on one side than on the other. */
export const forest: BedSource = (about) => {
  const { seed, side, sampleRateHz } = about
  const air = pink(about)
  const gusts = swell(13.7, sampleRateHz, side * 0.7)
  const flutter = swell(3.3, sampleRateHz, side)
  const soft = lowPassShare(1600, sampleRateHz)
  // The same chances on both sides, so that a bird sits at one place.
  const chance = seededNoise(seedOf(seed + 2, 1))
  const isChirp = chirpsPerSecond / sampleRateHz
  let [low, left, angle, pitch, rise, level] = [0, 0, 0, 0, 0, 0]
  return () => {
    low += soft * (air() - low)
    if (Math.abs(chance()) < isChirp && left === 0) {
      left = Math.round(chirpSeconds * sampleRateHz)
      pitch = 2600 + 900 * chance()
      rise = 900 * chance()
      level = 0.12 * (1 + side * 0.8 * chance())
    }
    const wind = low * (0.75 + 0.2 * gusts() + 0.05 * flutter())
    if (left === 0) return wind
    left -= 1
    const share = left / (chirpSeconds * sampleRateHz)
    angle += (2 * Math.PI * (pitch + rise * (1 - share))) / sampleRateHz
    return wind + level * Math.sin(Math.PI * share) ** 2 * Math.sin(angle)
  }
}

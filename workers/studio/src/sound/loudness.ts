import { kWeighting } from './k-weighting.ts'

/** Gating blocks of 400 ms begin every 100 ms: a block is four hops. */
const hopsPerSecond = 10
const hopsPerBlock = 4
const absoluteGateLufs = -70
const relativeGateLu = -10
/** Makes a sine of 1 kHz at full scale in one channel read −3.01 LUFS. */
const offsetLufs = -0.691

/** Weighted energy of each hop of 100 ms, summed over the channels. */
export type HopEnergies = readonly number[]

const loudnessOf = (energy: number): number => offsetLufs + 10 * Math.log10(energy)
const energyOf = (lufs: number): number => 10 ** ((lufs - offsetLufs) / 10)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Both filters and a running sum of squares over one channel. */
class WeightedChannel {
  readonly #shelf
  readonly #highPass
  #s1 = 0
  #s2 = 0
  #h1 = 0
  #h2 = 0

  constructor(sampleRateHz: number) {
    const { shelf, highPass } = kWeighting(sampleRateHz)
    this.#shelf = shelf
    this.#highPass = highPass
  }

  /** Sum of the squares of so many samples after weighting. */
  squares(samples: Float32Array, from: number, to: number): number {
    const { b0, b1, b2, a1, a2 } = this.#shelf
    const { a1: c1, a2: c2 } = this.#highPass
    let [s1, s2, h1, h2, sum] = [this.#s1, this.#s2, this.#h1, this.#h2, 0]
    for (let index = from; index < to; index += 1) {
      const sample = samples[index] ?? 0
      const bright = b0 * sample + s1
      s1 = b1 * sample - a1 * bright + s2
      s2 = b2 * sample - a2 * bright
      // The high-pass has the numerator 1, −2, 1.
      const weighted = bright + h1
      h1 = -2 * bright - c1 * weighted + h2
      h2 = bright - c2 * weighted
      sum += weighted * weighted
    }
    this.#s1 = s1
    this.#s2 = s2
    this.#h1 = h1
    this.#h2 = h2
    return sum
  }
}

/** Takes sound block by block, whatever their lengths, and keeps one number for each 100 ms. */
export class LoudnessMeter {
  readonly #channels: readonly WeightedChannel[]
  readonly #framesPerHop: number
  readonly #energies: number[] = []
  #framesInHop = 0
  #sum = 0

  constructor(sampleRateHz: number, channels: 1 | 2) {
    this.#framesPerHop = Math.round(sampleRateHz / hopsPerSecond)
    this.#channels = Array.from({ length: channels }, () => new WeightedChannel(sampleRateHz))
  }

  add(block: readonly Float32Array[]): void {
    const frames = block[0]?.length ?? 0
    let at = 0
    while (at < frames) {
      const end = Math.min(frames, at + this.#framesPerHop - this.#framesInHop)
      for (const [index, channel] of this.#channels.entries()) {
        this.#sum += channel.squares(block[index] ?? new Float32Array(frames), at, end)
      }
      this.#framesInHop += end - at
      at = end
      if (this.#framesInHop === this.#framesPerHop) {
        this.#energies.push(this.#sum / this.#framesPerHop)
        this.#framesInHop = 0
        this.#sum = 0
      }
    }
  }

  /** Whole hops so far. */
  energies(): HopEnergies {
    return this.#energies
  }
}

const blocksOf = (energies: HopEnergies, counts: (hop: number) => boolean): readonly number[] => {
  const blocks: number[] = []
  for (let hop = 0; hop + hopsPerBlock <= energies.length; hop += 1) {
    const hops = Array.from({ length: hopsPerBlock }, (_, offset) => hop + offset)
    if (hops.every(counts)) blocks.push(mean(hops.map((one) => energies[one] ?? 0)))
  }
  return blocks
}

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-5 with both gates, over the hops that count (all, when not said otherwise);
 * −Infinity where nothing passes the gates.
 */
export const integratedLufs = (energies: HopEnergies, counts: (hop: number) => boolean = () => true): number => {
  const heard = blocksOf(energies, counts).filter((block) => block > energyOf(absoluteGateLufs))
  if (heard.length === 0) return -Infinity
  const gate = energyOf(loudnessOf(mean(heard)) + relativeGateLu)
  return loudnessOf(mean(heard.filter((block) => block > gate)))
}

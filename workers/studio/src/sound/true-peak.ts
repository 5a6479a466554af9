/** The interpolation filter of ITU-R BS.1770-5, Annex 2: four phases of twelve taps. The last two mirror the first two. */
const firstPhases: readonly (readonly number[])[] = [
  [
    0.001_708_984_375, 0.010_986_328_125, -0.019_653_320_312_5, 0.033_203_125, -0.059_448_242_187_5,
    0.137_329_101_562_5, 0.972_167_968_75, -0.102_294_921_875, 0.047_607_421_875, -0.026_611_328_125, 0.014_892_578_125,
    -0.008_300_781_25,
  ],
  [
    -0.029_174_804_687_5, 0.029_296_875, -0.051_757_812_5, 0.089_111_328_125, -0.166_503_906_25, 0.465_087_890_625,
    0.779_785_156_25, -0.200_317_382_812_5, 0.101_562_5, -0.058_227_539_062_5, 0.033_081_054_687_5,
    -0.018_920_898_437_5,
  ],
]
const phases = [...firstPhases, ...firstPhases.toReversed().map((taps) => taps.toReversed())].map((taps) =>
  Float64Array.from(taps),
)

/** Samples before a sample that the filter needs. */
export const truePeakReach = 11

/** No interpolated sample is larger than the largest of its twelve neighbours times this. */
const mostOvershoot = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/** The largest of the sample at this index and of the four that lie between its neighbours, eleven of which are before it. */
export const truePeakAt = (samples: Float32Array, index: number): number => {
  let peak = Math.abs(samples[index] ?? 0)
  for (const taps of phases) {
    let sum = 0
    for (let tap = 0; tap <= truePeakReach; tap += 1) sum += (taps[tap] ?? 0) * (samples[index - tap] ?? 0)
    peak = Math.max(peak, Math.abs(sum))
  }
  return peak
}

/** Whether a true peak above `floor` can lie in this stretch at all: the filter is spared where it cannot. */
export const mayExceed = (samples: Float32Array, from: number, to: number, floor: number): boolean => {
  const limit = floor / mostOvershoot
  for (let index = Math.max(0, from - truePeakReach); index < to; index += 1) {
    const sample = samples[index] ?? 0
    if (sample > limit || sample < -limit) return true
  }
  return false
}

const stretch = 64

/** The true peak of all that it has heard, as a share of full scale. */
export class PeakMeter {
  readonly #tails: readonly Float32Array[]
  #joined = new Float32Array()
  peak = 0

  constructor(channels: number) {
    this.#tails = Array.from({ length: channels }, () => new Float32Array(truePeakReach))
  }

  add(block: readonly Float32Array[]): void {
    for (const [index, tail] of this.#tails.entries()) {
      const channel = block[index] ?? new Float32Array()
      const length = truePeakReach + channel.length
      if (this.#joined.length < length) this.#joined = new Float32Array(length)
      const joined = this.#joined.subarray(0, length)
      joined.set(tail)
      joined.set(channel, truePeakReach)
      this.#follow(joined)
      tail.set(joined.subarray(joined.length - truePeakReach))
    }
  }

  #follow(samples: Float32Array): void {
    for (let from = truePeakReach; from < samples.length; from += stretch) {
      const to = Math.min(samples.length, from + stretch)
      if (!mayExceed(samples, from, to, this.peak)) continue
      for (let index = from; index < to; index += 1) this.peak = Math.max(this.peak, truePeakAt(samples, index))
    }
  }
}

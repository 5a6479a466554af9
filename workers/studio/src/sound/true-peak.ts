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
const phases = [...firstPhases, ...firstPhases.toReversed().map((taps) => taps.toReversed())]
/** Side by side, the four taps of each delay together. */
const taps = Float64Array.from({ length: 48 }, (_, index) => phases[index % 4]?.[Math.floor(index / 4)] ?? 0)

/** Samples before a sample that the filter needs. */
export const truePeakReach = 11

/** No interpolated sample is larger than the largest of its twelve neighbours times this. */
const mostOvershoot = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/**
 * The largest of the sample at this index and of the four that lie between its neighbours, eleven of which are before it.
 * Where nothing above `floor` can come of them, the sample itself: that is most of them.
 */
export const truePeakAt = (samples: Float32Array, index: number, floor: number): number => {
  const size = Math.abs(samples[index] ?? 0)
  if (!mayExceed(samples, index, index + 1, floor)) return size
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let delay = 0; delay <= truePeakReach; delay += 1) {
    const sample = samples[index - delay] ?? 0
    first += (taps[4 * delay] ?? 0) * sample
    second += (taps[4 * delay + 1] ?? 0) * sample
    third += (taps[4 * delay + 2] ?? 0) * sample
    fourth += (taps[4 * delay + 3] ?? 0) * sample
  }
  return Math.max(size, Math.abs(first), Math.abs(second), Math.abs(third), Math.abs(fourth))
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
      for (let index = from; index < to; index += 1)
        this.peak = Math.max(this.peak, truePeakAt(samples, index, this.peak))
    }
  }
}

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

/** How many samples before the last one the interpolated peak may lie. */
export const truePeakSpan = 12

/** No interpolated sample is larger than the largest of its twelve neighbours times this. */
const mostOvershoot = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/** Follows one channel sample by sample. */
export class TruePeakFollower {
  readonly #recent = new Float64Array(truePeakSpan)
  #next = 0
  #loudFor = 0

  /**
   * The peak of the stretch that this sample completes. Where its neighbours are so small that nothing above `floor` can
   * come of them, the filter is spared and the sample itself is given.
   */
  add(sample: number, floor: number): number {
    this.#recent[this.#next] = sample
    this.#next = (this.#next + 1) % truePeakSpan
    const size = Math.abs(sample)
    if (size * mostOvershoot > floor) this.#loudFor = truePeakSpan
    if (this.#loudFor === 0) return size
    this.#loudFor -= 1
    return Math.max(size, this.#interpolated())
  }

  #interpolated(): number {
    let peak = 0
    for (const taps of phases) {
      let sum = 0
      for (let tap = 0; tap < truePeakSpan; tap += 1) {
        // The newest sample meets the first tap.
        const index = (this.#next - 1 - tap + 2 * truePeakSpan) % truePeakSpan
        sum += (taps[tap] ?? 0) * (this.#recent[index] ?? 0)
      }
      peak = Math.max(peak, Math.abs(sum))
    }
    return peak
  }
}

/** The true peak of all that it has heard, as a share of full scale. */
export class PeakMeter {
  readonly #followers: readonly TruePeakFollower[]
  peak = 0

  constructor(channels: number) {
    this.#followers = Array.from({ length: channels }, () => new TruePeakFollower())
  }

  add(block: readonly Float32Array[]): void {
    for (const [index, follower] of this.#followers.entries()) {
      for (const sample of block[index] ?? []) this.peak = Math.max(this.peak, follower.add(sample, this.peak))
    }
  }
}

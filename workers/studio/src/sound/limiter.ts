import { TruePeakFollower, truePeakSpan } from './true-peak.ts'

const lookAheadMs = 5
const releaseMs = 80

/** Half a decibel below −1 dBTP: what encoding adds must fit too. */
export const ceiling = 10 ** (-1.5 / 20)

/**
 * Turns down what would be louder than the ceiling, in time: it looks 5 ms ahead, so the gain has come down, smoothly, when
 * the peak is there. All channels get the same gain. What comes out is so much later (`delayFrames`) than what went in.
 */
export class Limiter {
  readonly delayFrames: number
  readonly #smoothing: number
  readonly #release: number
  readonly #followers: readonly TruePeakFollower[]
  readonly #delayed: readonly Float32Array[]
  readonly #needed: Float64Array
  readonly #smoothed: Float64Array
  #at = 0
  #held = 1
  #sum: number
  #quietFor = 0

  constructor(sampleRateHz: number, channels: number) {
    this.delayFrames = Math.round((sampleRateHz * lookAheadMs) / 1000)
    this.#smoothing = this.delayFrames - truePeakSpan
    this.#release = 1 - Math.exp(-1000 / (sampleRateHz * releaseMs))
    this.#followers = Array.from({ length: channels }, () => new TruePeakFollower())
    this.#delayed = Array.from({ length: channels }, () => new Float32Array(this.delayFrames))
    this.#needed = new Float64Array(this.delayFrames + 1).fill(1)
    this.#smoothed = new Float64Array(this.#smoothing).fill(1)
    this.#sum = this.#smoothing
  }

  /** Changes the block in place. */
  limit(block: readonly Float32Array[]): void {
    const frames = block[0]?.length ?? 0
    for (let frame = 0; frame < frames; frame += 1) {
      const gain = this.#gainFor(this.#peakAt(block, frame))
      const slot = this.#at % this.delayFrames
      for (const [index, channel] of block.entries()) {
        const line = this.#delayed[index]
        if (line === undefined) continue
        const later = channel[frame] ?? 0
        channel[frame] = (line[slot] ?? 0) * gain
        line[slot] = later
      }
      this.#at += 1
    }
  }

  #peakAt(block: readonly Float32Array[], frame: number): number {
    let peak = 0
    for (const [index, follower] of this.#followers.entries()) {
      peak = Math.max(peak, follower.add(block[index]?.[frame] ?? 0, ceiling))
    }
    return peak
  }

  /** Smallest gain needed within the look-ahead, held, let go slowly, and averaged so that it never jumps. */
  #gainFor(peak: number): number {
    const window = this.#needed.length
    const needed = peak > ceiling ? ceiling / peak : 1
    this.#needed[this.#at % window] = needed
    this.#quietFor = needed < 1 ? 0 : this.#quietFor + 1
    // Long after the last peak every gain is 1, and there is nothing to search.
    if (this.#quietFor > window && this.#held > 0.999_999) this.#held = 1
    else {
      const least = this.#quietFor > window ? 1 : this.#needed.reduce((a, b) => Math.min(a, b), 1)
      this.#held = Math.min(least, this.#held + (1 - this.#held) * this.#release)
    }
    const slot = this.#at % this.#smoothing
    this.#sum += this.#held - (this.#smoothed[slot] ?? 1)
    this.#smoothed[slot] = this.#held
    return Math.min(1, this.#sum / this.#smoothing)
  }
}

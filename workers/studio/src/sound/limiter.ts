import { mayExceed, truePeakAt, truePeakReach } from './true-peak.ts'

const lookAheadMs = 5
const releaseMs = 80
/** Frames that are looked at together: where none of them is loud, they pass as they are. */
const stretch = 64
/** So near to 1, a gain that comes back is back. */
const released = 1e-6

/** Half a decibel below −1 dBTP: what encoding adds must fit too. */
const ceiling = 10 ** (-1.5 / 20)

/** The gain of every frame: the smallest needed within the look-ahead, held, let go slowly, and averaged so that it never jumps. */
class GainFollower {
  readonly #release: number
  readonly #needed: Float64Array
  readonly #smoothed: Float64Array
  #at = 0
  #held = 1
  #least = 1
  #leastAt = 0
  #sum: number
  /** Frames since something was too loud. */
  #quietFor: number

  constructor(sampleRateHz: number, lookAheadFrames: number) {
    this.#release = 1 - Math.exp(-1000 / (sampleRateHz * releaseMs))
    this.#needed = new Float64Array(lookAheadFrames + 1).fill(1)
    // Shorter than the look-ahead by the reach of the peak's filter: the gain is down before the peak can be.
    this.#smoothed = new Float64Array(lookAheadFrames - truePeakReach).fill(1)
    this.#sum = this.#smoothed.length
    this.#quietFor = Infinity
  }

  /** Nothing is turned down, nor will be before something loud comes. */
  get isIdle(): boolean {
    return this.#held === 1 && this.#quietFor > this.#needed.length + this.#smoothed.length
  }

  next(peak: number): number {
    const needed = peak > ceiling ? ceiling / peak : 1
    this.#needed[this.#at % this.#needed.length] = needed
    this.#quietFor = needed < 1 ? 0 : this.#quietFor + 1
    this.#follow(needed)
    const risen = this.#held + (1 - this.#held) * this.#release
    this.#held = Math.min(this.#least, risen > 1 - released ? 1 : risen)
    const slot = this.#at % this.#smoothed.length
    this.#sum += this.#held - (this.#smoothed[slot] ?? 1)
    this.#smoothed[slot] = this.#held
    this.#at += 1
    return Math.min(1, this.#sum / this.#smoothed.length)
  }

  /** The smallest gain of the window; the window is searched only when the smallest leaves it. */
  #follow(needed: number): void {
    if (needed <= this.#least) {
      this.#least = needed
      this.#leastAt = this.#at
      return
    }
    const window = this.#needed.length
    if (this.#at - this.#leastAt < window) return
    this.#least = needed
    this.#leastAt = this.#at
    for (let back = 1; back < window; back += 1) {
      const before = this.#needed[(this.#at - back + window) % window] ?? 1
      if (before >= this.#least) continue
      this.#least = before
      this.#leastAt = this.#at - back
    }
  }
}

/**
 * Turns down what would be louder than the ceiling, in time: it looks 5 ms ahead, so the gain has come down, smoothly, when
 * the peak is there. All channels get the same gain. What comes out is so much later (`delayFrames`) than what went in.
 */
export class Limiter {
  readonly delayFrames: number
  readonly #gain: GainFollower
  readonly #held: readonly Float32Array[]
  /** One for each channel, as long as the longest block so far. */
  #joined: readonly Float32Array[]

  constructor(sampleRateHz: number, channels: number) {
    this.delayFrames = Math.round((sampleRateHz * lookAheadMs) / 1000)
    this.#gain = new GainFollower(sampleRateHz, this.delayFrames)
    this.#held = Array.from({ length: channels }, () => new Float32Array(this.delayFrames))
    this.#joined = this.#held
  }

  /** As many frames as went in, from `delayFrames` before; there until the next call. */
  limit(block: readonly Float32Array[]): readonly Float32Array[] {
    const frames = block[0]?.length ?? 0
    const length = this.delayFrames + frames
    if ((this.#joined[0]?.length ?? 0) < length) this.#joined = block.map(() => new Float32Array(length))
    const joined = block.map((channel, index) => {
      const whole = this.#joined[index]?.subarray(0, length) ?? new Float32Array(length)
      whole.set(this.#held[index] ?? [])
      whole.set(channel, this.delayFrames)
      this.#held[index]?.set(whole.subarray(frames))
      return whole
    })
    for (let from = 0; from < frames; from += stretch)
      this.#limitStretch(joined, from, Math.min(frames, from + stretch))
    return joined.map((channel) => channel.subarray(0, frames))
  }

  #limitStretch(channels: readonly Float32Array[], from: number, to: number): void {
    const delay = this.delayFrames
    const isLoud = channels.some((channel) => mayExceed(channel, from + delay, to + delay, ceiling))
    if (!isLoud && this.#gain.isIdle) return
    for (let frame = from; frame < to; frame += 1) {
      let peak = 0
      if (isLoud) {
        for (const channel of channels) peak = Math.max(peak, truePeakAt(channel, frame + delay, ceiling))
      }
      const gain = this.#gain.next(peak)
      if (gain < 1) for (const channel of channels) channel[frame] = (channel[frame] ?? 0) * gain
    }
  }
}

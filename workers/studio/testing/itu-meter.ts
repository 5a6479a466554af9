/**
 * Loudness a second time, straight from the tables of ITU-R BS.1770-5: they hold at 48 kHz, so sound is brought there first.
 * Shares nothing with the meter that renders, which bends the filters to the rate instead.
 */
const tableHz = 48_000
const shelf = [
  1.535_124_859_586_97, -2.691_696_189_406_38, 1.198_392_810_852_85, -1.690_659_293_182_41, 0.732_480_774_215_85,
] as const
const highPass = [1, -2, 1, -1.990_047_454_833_98, 0.990_072_250_366_21] as const
const framesPerHop = tableHz / 10
const hopsPerBlock = 4

/** Samples on either side that one between them is made of. */
const reach = 16

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other)

const tapsFor = (share: number): Float64Array => {
  const taps = Float64Array.from({ length: 2 * reach }, (_, index) => {
    const x = index - reach + 1 - share
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1)))
  })
  const sum = taps.reduce((total, tap) => total + tap, 0)
  return taps.map((tap) => tap / sum)
}

/** A filter of second order: b0, b1, b2, a1, a2. */
class Filter {
  readonly #b0: number
  readonly #b1: number
  readonly #b2: number
  readonly #a1: number
  readonly #a2: number
  #x1 = 0
  #x2 = 0
  #y1 = 0
  #y2 = 0

  constructor([b0, b1, b2, a1, a2]: readonly [number, number, number, number, number]) {
    this.#b0 = b0
    this.#b1 = b1
    this.#b2 = b2
    this.#a1 = a1
    this.#a2 = a2
  }

  next(x: number): number {
    const y = this.#b0 * x + this.#b1 * this.#x1 + this.#b2 * this.#x2 - this.#a1 * this.#y1 - this.#a2 * this.#y2
    this.#x2 = this.#x1
    this.#x1 = x
    this.#y2 = this.#y1
    this.#y1 = y
    return y
  }
}

/** One channel: its mean squares of each 100 ms, and the largest sample that lies on or between those it was given. */
class HeardChannel {
  readonly hops: number[] = []
  peak = 0
  readonly #sampleRateHz: number
  readonly #unit: number
  readonly #phases: readonly Float64Array[]
  readonly #shelf = new Filter(shelf)
  readonly #highPass = new Filter(highPass)
  #kept = new Float32Array(reach)
  /** Where the next sample at 48 kHz lies among those kept: whole samples, and units of which 48,000 / unit make one. */
  #at = reach - 1
  #over = 0
  #sum = 0
  #frames = 0

  constructor(sampleRateHz: number) {
    this.#sampleRateHz = sampleRateHz
    this.#unit = greatestDivisor(tableHz, sampleRateHz)
    const phases = tableHz / this.#unit
    this.#phases = Array.from({ length: phases }, (_, phase) => tapsFor(phase / phases))
  }

  add(samples: Float32Array): void {
    const all = new Float32Array(this.#kept.length + samples.length)
    all.set(this.#kept)
    all.set(samples, this.#kept.length)
    while (this.#at + reach < all.length) {
      this.#hear(this.#between(all))
      this.#over += this.#sampleRateHz / this.#unit
      const whole = Math.floor(this.#over / this.#phases.length)
      this.#at += whole
      this.#over -= whole * this.#phases.length
    }
    const from = this.#at - reach + 1
    this.#kept = all.slice(from)
    this.#at -= from
  }

  #between(samples: Float32Array): number {
    const taps = this.#phases[this.#over] ?? new Float64Array()
    const from = this.#at - reach + 1
    let sum = 0
    for (let index = 0; index < taps.length; index += 1) sum += (taps[index] ?? 0) * (samples[from + index] ?? 0)
    return sum
  }

  #hear(sample: number): void {
    this.peak = Math.max(this.peak, Math.abs(sample))
    const weighted = this.#highPass.next(this.#shelf.next(sample))
    this.#sum += weighted * weighted
    this.#frames += 1
    if (this.#frames < framesPerHop) return
    this.hops.push(this.#sum / framesPerHop)
    this.#sum = 0
    this.#frames = 0
  }
}

export type Span = { startMs: number; endMs: number }

const lufsOf = (energy: number): number => -0.691 + 10 * Math.log10(energy)
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export class ItuMeter {
  readonly #channels: readonly HeardChannel[]

  constructor(sampleRateHz: number, channels: number) {
    this.#channels = Array.from({ length: channels }, () => new HeardChannel(sampleRateHz))
  }

  add(block: readonly Float32Array[]): void {
    for (const [index, channel] of this.#channels.entries()) channel.add(block[index] ?? new Float32Array())
  }

  /** Decibels above full scale of the highest sample at 48 kHz. */
  get peakDb(): number {
    return 20 * Math.log10(Math.max(...this.#channels.map(({ peak }) => peak)))
  }

  /** Integrated loudness of all of it, or of the blocks that lie whole in one of these spans. */
  lufs(spans?: readonly Span[]): number {
    const hops = this.#channels[0]?.hops.length ?? 0
    const blocks: number[] = []
    for (let hop = 0; hop + hopsPerBlock <= hops; hop += 1) {
      const [startMs, endMs] = [hop * 100, (hop + hopsPerBlock) * 100]
      if (spans?.some((span) => span.startMs <= startMs && endMs <= span.endMs) === false) continue
      blocks.push(this.#channels.reduce((sum, channel) => sum + meanOf(channel.hops.slice(hop, hop + hopsPerBlock)), 0))
    }
    const loud = blocks.filter((energy) => lufsOf(energy) > -70)
    const gate = lufsOf(meanOf(loud)) - 10
    return lufsOf(meanOf(loud.filter((energy) => lufsOf(energy) > gate)))
  }
}

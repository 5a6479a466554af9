/** A gain that goes in straight lines from point to point, and stays as it is before the first and after the last. */
export type GainPoint = { frame: number; gain: number }

const slope = (line: Float32Array, startFrame: number, before: GainPoint, after: GainPoint): void => {
  const rise = (after.gain - before.gain) / (after.frame - before.frame)
  for (let index = 0; index < line.length; index += 1) {
    line[index] = before.gain + rise * (startFrame + index - before.frame)
  }
}

/** Multiplies stretches of sound, in order, with a gain that moves. */
export class Envelope {
  readonly #points: readonly GainPoint[]
  #next = 0

  constructor(points: readonly GainPoint[]) {
    this.#points = points
  }

  /** The gain of every frame of the block that begins at `startFrame`. Blocks must come in order. */
  fill(gains: Float32Array, startFrame: number): void {
    const endFrame = startFrame + gains.length
    for (let frame = startFrame; frame < endFrame;) {
      while ((this.#points[this.#next]?.frame ?? Infinity) <= frame) this.#next += 1
      const end = Math.min(endFrame, this.#points[this.#next]?.frame ?? endFrame)
      this.#draw(gains.subarray(frame - startFrame, end - startFrame), frame)
      frame = end
    }
  }

  /** One straight line between two points, or beyond the first or last of them. */
  #draw(line: Float32Array, startFrame: number): void {
    const before = this.#points[this.#next - 1]
    const after = this.#points[this.#next]
    if (before === undefined || after === undefined) line.fill((before ?? after)?.gain ?? 1)
    else if (before.gain === after.gain) line.fill(before.gain)
    else slope(line, startFrame, before, after)
  }
}

export type Stretch = { startFrame: number; endFrame: number }

const duckedGain = 10 ** (-6 / 20)
const duckMs = 300
const riseMs = 900

/** Stretches whose gaps are too short to come up and go down again become one. */
const merged = (stretches: readonly Stretch[], shortestGap: number): readonly Stretch[] => {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    if (last && stretch.startFrame - last.endFrame < shortestGap) last.endFrame = stretch.endFrame
    else all.push({ ...stretch })
  }
  return all
}

/** 6 dB down when speech begins, up again after it: never in mid-sentence. */
export const duckingPoints = (speech: readonly Stretch[], sampleRateHz: number): readonly GainPoint[] => {
  const down = Math.round((sampleRateHz * duckMs) / 1000)
  const up = Math.round((sampleRateHz * riseMs) / 1000)
  return merged(speech, 2 * (down + up)).flatMap(({ startFrame, endFrame }) => [
    { frame: startFrame - down, gain: 1 },
    { frame: startFrame, gain: duckedGain },
    { frame: endFrame, gain: duckedGain },
    { frame: endFrame + up, gain: 1 },
  ])
}

const fadeSeconds = 3

/** In and out over three seconds, or over half of what is shorter than six. */
export const fadePoints = (totalFrames: number, sampleRateHz: number): readonly GainPoint[] => {
  const fade = Math.min(fadeSeconds * sampleRateHz, Math.floor(totalFrames / 2))
  return [
    { frame: 0, gain: 0 },
    { frame: fade, gain: 1 },
    { frame: totalFrames - fade, gain: 1 },
    { frame: totalFrames, gain: 0 },
  ]
}

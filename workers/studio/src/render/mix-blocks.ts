import type { Bed } from '../beds/index.ts'
import { bell } from '../sound/bell.ts'
import { breath } from '../sound/breath.ts'
import { duckingPoints, Envelope, fadePoints } from '../sound/envelope.ts'
import type { PlacedSound, Timeline } from '../timeline/lay-timeline.ts'

const framesPerBlock = 65_536

/** Gives the samples of a sentence again, from memory or from where they are kept. */
export type ReadSentence = (sentence: number) => Promise<Int16Array>

type Mixing = {
  timeline: Timeline
  sampleRateHz: number
  readSentence: ReadSentence
  /** Of the voice alone: bells and breaths have their own level. */
  voiceGain: number
  only?: 'speech' | 'other'
}

const fullScale = 32_768

const asFloats = (samples: Int16Array, gain: number): Float32Array => {
  const factor = gain / fullScale
  const floats = new Float32Array(samples.length)
  for (let index = 0; index < samples.length; index += 1) floats[index] = (samples[index] ?? 0) * factor
  return floats
}

const soundOf = async (
  sound: PlacedSound,
  { sampleRateHz, readSentence, voiceGain }: Mixing,
): Promise<Float32Array> => {
  if (sound.kind === 'bell') return bell(sampleRateHz)
  if (sound.kind === 'breath') return breath(sound.breath, sampleRateHz)
  return asFloats(await readSentence(sound.sentence), voiceGain)
}

/** Adds the part of a sound that falls into the block. */
const lay = (block: Float32Array, blockStart: number, samples: Float32Array, startFrame: number): void => {
  const from = Math.max(0, blockStart - startFrame)
  const to = Math.min(samples.length, blockStart + block.length - startFrame)
  const shift = startFrame - blockStart
  for (let index = from; index < to; index += 1)
    block[index + shift] = (block[index + shift] ?? 0) + (samples[index] ?? 0)
}

/**
 * One channel of what is spoken, rung and breathed, block by block, as long as the timeline. At no time more than the
 * sounds of one block are in memory. All blocks are one: whoever wants to keep what is in it copies it before the next.
 */
export async function* mixVoice(mixing: Mixing): AsyncGenerator<{ block: Float32Array; startFrame: number }> {
  const { timeline, only } = mixing
  const waiting = timeline.sounds.filter(
    ({ kind }) => only === undefined || (kind === 'speech') === (only === 'speech'),
  )
  let next = 0
  const whole = new Float32Array(framesPerBlock)
  let sounding: { samples: Float32Array; startFrame: number }[] = []
  for (let startFrame = 0; startFrame < timeline.totalFrames; startFrame += framesPerBlock) {
    const block = whole.subarray(0, timeline.totalFrames - startFrame).fill(0)
    const endFrame = startFrame + block.length
    for (let sound = waiting[next]; sound && sound.startFrame < endFrame; sound = waiting[(next += 1)]) {
      sounding.push({ samples: await soundOf(sound, mixing), startFrame: sound.startFrame })
    }
    for (const { samples, startFrame: at } of sounding) lay(block, startFrame, samples, at)
    sounding = sounding.filter(({ samples, startFrame: at }) => at + samples.length > endFrame)
    yield { block, startFrame }
  }
}

/**
 * Both channels: the voice in the middle, the bed around it, down while somebody speaks, in and out softly. All blocks are
 * one pair.
 */
export async function* mixWithBed(mixing: Mixing, bed: Bed): AsyncGenerator<readonly [Float32Array, Float32Array]> {
  const { timeline, sampleRateHz } = mixing
  const speech = timeline.sounds
    .filter(({ kind }) => kind === 'speech')
    .map(({ startFrame, frames }) => ({ startFrame, endFrame: startFrame + frames }))
  const ducking = new Envelope(duckingPoints(speech, sampleRateHz))
  const fades = new Envelope(fadePoints(timeline.totalFrames, sampleRateHz))
  const whole = Array.from({ length: 4 }, () => new Float32Array(framesPerBlock))
  for await (const { block: voice, startFrame } of mixVoice(mixing)) {
    const [left = voice, right = voice, ducked = voice, faded = voice] = whole.map((one) =>
      one.subarray(0, voice.length),
    )
    bed.fill(left, right)
    ducking.fill(ducked, startFrame)
    fades.fill(faded, startFrame)
    for (let frame = 0; frame < voice.length; frame += 1) {
      const gain = (ducked[frame] ?? 0) * (faded[frame] ?? 0)
      const spoken = voice[frame] ?? 0
      left[frame] = (left[frame] ?? 0) * gain + spoken
      right[frame] = (right[frame] ?? 0) * gain + spoken
    }
    yield [left, right]
  }
}

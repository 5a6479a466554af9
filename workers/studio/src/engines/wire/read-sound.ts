import { resample } from '../../sound/resample.ts'
import { SpeechFailure } from '../speech-failure.ts'

/** How samples of 16 bits lie in a body. */
type Layout = { sampleRateHz: number; channels: number; offset: number }

const bytesPerSample = 2
const largestRateHz = 192_000
/** Nobody speaks faster: a shorter sound for a longer text was cut off. */
const mostCharactersPerSecond = 45
const shortestCheckedText = 20

const tagAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

/** Walks the chunks of a WAV file to its samples. */
const waveLayout = (bytes: Uint8Array): Layout => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let format: Omit<Layout, 'offset'> | null = null
  for (
    let at = 12;
    at + 8 <= bytes.length;
    at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) & 1)
  ) {
    if (tagAt(bytes, at) === 'fmt ' && at + 24 <= bytes.length) {
      if (view.getUint16(at + 8, true) !== 1 || view.getUint16(at + 22, true) !== 16) break
      format = { channels: view.getUint16(at + 10, true), sampleRateHz: view.getUint32(at + 12, true) }
    }
    if (tagAt(bytes, at) === 'data' && format !== null) return { ...format, offset: at + 8 }
  }
  throw new SpeechFailure('invalid_reply', 'The sound came in a form that cannot be read.')
}

/** `audio/L16; rate=44100; channels=2` says how samples lie; what it does not say is as it was asked for. */
const rawLayout = (contentType: string, askedRateHz: number): Layout => ({
  sampleRateHz: Number(/rate=(\d+)/.exec(contentType)?.[1] ?? askedRateHz),
  channels: Number(/channels=(\d+)/.exec(contentType)?.[1] ?? 1),
  offset: 0,
})

const layoutOf = (bytes: Uint8Array, contentType: string, askedRateHz: number): Layout => {
  const layout = tagAt(bytes, 0) === 'RIFF' ? waveLayout(bytes) : rawLayout(contentType, askedRateHz)
  const { sampleRateHz, channels } = layout
  if (sampleRateHz < 8000 || sampleRateHz > largestRateHz || channels < 1 || channels > 2) {
    throw new SpeechFailure('invalid_reply', 'The sound came in a form that cannot be read.')
  }
  return layout
}

/** One channel out of one or two. */
const monoOf = (bytes: Uint8Array, { channels, offset }: Layout): Int16Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, bytes.byteLength - offset)
  const frames = Math.floor(view.byteLength / (bytesPerSample * channels))
  const samples = new Int16Array(frames)
  for (let frame = 0; frame < frames; frame += 1) {
    let sum = 0
    for (let channel = 0; channel < channels; channel += 1) {
      sum += view.getInt16((frame * channels + channel) * bytesPerSample, true)
    }
    samples[frame] = Math.round(sum / channels)
  }
  return samples
}

/** MPEG Layer III, whose frames begin with eleven bits that are set; a rate and a bit rate that do not exist are samples. */
const isMp3Frame = ([first = 0, second = 0, third = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c

/** Sound in a form that is not asked for, whatever its name: read as samples it would be a loud noise. */
const isPacked = (bytes: Uint8Array): boolean => {
  const tag = tagAt(bytes, 0)
  return tag === 'OggS' || tag.startsWith('ID3') || tag === 'fLaC' || isMp3Frame(bytes)
}

const isSoundType = (contentType: string): boolean =>
  /^(audio\/(pcm|l16|wav|x-wav|wave|raw|basic|mpeg)|application\/octet-stream)/i.test(contentType)

/**
 * Samples in the rate that was asked for, one channel, out of raw samples of 16 bits or a WAV file, whatever their rate and
 * channels. Throws `SpeechFailure` for what is no sound, is empty, silent, or shorter than its text can be.
 */
export const readSound = (
  bytes: Uint8Array,
  { contentType, askedRateHz, text }: { contentType: string; askedRateHz: number; text: string },
): Int16Array => {
  if (!isSoundType(contentType)) throw new SpeechFailure('invalid_reply', 'The answer was no sound.')
  if (bytes.length === 0) throw new SpeechFailure('invalid_reply', 'The answer was empty.')
  if (isPacked(bytes)) throw new SpeechFailure('invalid_reply', 'The sound came in a form that cannot be read.')
  const layout = layoutOf(bytes, contentType, askedRateHz)
  if ((bytes.length - layout.offset) % (bytesPerSample * layout.channels) !== 0) {
    throw new SpeechFailure('truncated', 'The sound broke off.')
  }
  const samples = resample(monoOf(bytes, layout), layout.sampleRateHz, askedRateHz)
  if (text.length > shortestCheckedText && text.length / mostCharactersPerSecond > samples.length / askedRateHz) {
    throw new SpeechFailure('truncated', 'The sound broke off.')
  }
  if (samples.every((sample) => Math.abs(sample) < 2)) throw new SpeechFailure('invalid_reply', 'The sound was silent.')
  return samples
}

import type { Encoder } from './encode-mp3.ts'

const headerBytes = 44
const bytesPerSample = 2

const ascii = (view: DataView, at: number, text: string): void => {
  for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index))
}

/** The header of a WAV file of 16 bits. */
export const waveHeader = ({
  frames,
  sampleRateHz,
  channels,
}: {
  frames: number
  sampleRateHz: number
  channels: 1 | 2
}) => {
  const soundBytes = frames * channels * bytesPerSample
  const view = new DataView(new ArrayBuffer(headerBytes))
  ascii(view, 0, 'RIFF')
  view.setUint32(4, headerBytes - 8 + soundBytes, true)
  ascii(view, 8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, sampleRateHz, true)
  view.setUint32(28, sampleRateHz * channels * bytesPerSample, true)
  view.setUint16(32, channels * bytesPerSample, true)
  view.setUint16(34, bytesPerSample * 8, true)
  ascii(view, 36, 'data')
  view.setUint32(40, soundBytes, true)
  return new Uint8Array(view.buffer)
}

const largest = 32_767

const interleaved = (channels: readonly Float32Array[]): Uint8Array => {
  const frames = channels[0]?.length ?? 0
  const samples = new Int16Array(frames * channels.length)
  for (const [offset, channel] of channels.entries()) {
    for (let frame = 0; frame < frames; frame += 1) {
      const sample = Math.max(-1, Math.min(1, channel[frame] ?? 0))
      samples[frame * channels.length + offset] = Math.round(sample * largest)
    }
  }
  return new Uint8Array(samples.buffer)
}

/** Samples of 16 bits, little-endian as every machine that runs workers is. The header goes before them. */
export const createWaveEncoder = (): Encoder => ({ encode: interleaved, finish: () => new Uint8Array() })

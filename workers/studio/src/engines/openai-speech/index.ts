import type { EngineFolder, EngineVoice, Pace, SpeechEngine, Tone } from '../engine.ts'
import { setting } from '../engine.ts'
import { askForSound } from '../wire/ask-for-sound.ts'

const usualBase = 'https://api.openai.com/v1'
const usualModel = 'gpt-4o-mini-tts'
/** What `response_format: "pcm"` is, by OpenAI's reference. */
const sampleRateHz = 24_000

const names = ['sage', 'alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'nova', 'onyx', 'shimmer', 'verse'] as const

/** Of the model's own speed, which is about 160 words a minute. */
const speedOfPace = { slower: 0.65, moderate: 0.76, normal: 0.95 } as const satisfies Record<Pace, number>

const wordsOfTone = {
  warm: 'Speak warmly and softly, with a low and calm voice.',
  neutral: 'Speak calmly and evenly.',
  bright: 'Speak with a light, bright and friendly voice.',
} as const satisfies Record<Tone, string>

/** Micro-USD for a character, as OpenAI listed them in November 2026; other models are priced by the token. */
const prices: Readonly<Record<string, number>> = { 'tts-1': 15, 'tts-1-hd': 30 }

const voices: readonly EngineVoice[] = names.map((key) => ({
  key,
  name: `${key[0]?.toUpperCase()}${key.slice(1)}`,
  locale: 'en-US',
  voiceType: 'premium',
  wordsPerMinute: null,
  languages: null,
}))

/** The older models take no instructions. */
const takesInstructions = (model: string): boolean => !model.startsWith('tts-1')

/** OpenAI's speech, and every server that offers the same route. */
export const openaiSpeechFolder: EngineFolder = {
  name: 'openai-speech',
  configure: (settings): SpeechEngine | null => {
    const key = setting(settings, 'SPEECH_API_KEY')
    const ownBase = setting(settings, 'SPEECH_BASE_URL')
    // A server of one's own may ask for no key.
    if (key === null && ownBase === null) return null
    const base = (ownBase ?? usualBase).replace(/\/+$/, '')
    const model = setting(settings, 'SPEECH_MODEL') ?? usualModel
    return {
      name: 'openai-speech',
      version: model,
      sampleRateHz,
      price: { microUsdPerCharacter: ownBase === null ? (prices[model] ?? null) : null },
      voices: async () => voices,
      speak: ({ text, voice, pace, tone }, signal) =>
        askForSound(
          {
            engine: 'The speech server',
            account: `openai-speech ${base}`,
            url: `${base}/audio/speech`,
            headers: key === null ? {} : { authorization: `Bearer ${key}` },
            body: {
              model,
              voice,
              input: text,
              response_format: 'pcm',
              speed: speedOfPace[pace],
              ...(takesInstructions(model) && { instructions: wordsOfTone[tone] }),
            },
            sampleRateHz,
            text,
          },
          signal,
        ),
    }
  },
}

import { AppError } from '@orrery/contracts/errors'
import { speechSetting, type StudioApi } from '@orrery/contracts/studio-api'
import { z } from 'zod'
import { languageOf, type SpeechOrder } from './engines/engine.ts'
import { enginesOf } from './engines/index.ts'
import { SpeechFailure } from './engines/speech-failure.ts'
import { retryRules } from './engines/wire/retry-rules.ts'
import { createWaveEncoder, waveHeader } from './files/encode-wav.ts'
import { recordCost } from './record-cost.ts'
import { refuseDangerousWords } from './refuse-danger.ts'
import { chooseSpeakers, type Speaker } from './render/choose-engine.ts'
import { toldFailure } from './render/told-failure.ts'
import { integratedLufs, LoudnessMeter } from './sound/loudness.ts'
import { trimSilence } from './sound/trim-silence.ts'
import { sayInWords } from './text/say-in-words.ts'
import { splitSentences } from './text/split-sentences.ts'
import type { Work } from './work.ts'

const request = z.object({
  text: z.string().trim().min(1).max(600),
  locale: z.string().min(2).max(35),
  setting: speechSetting,
})

const attemptMs = 60_000
const gapSeconds = 0.3
const targetLufs = -19
const mostDb = 30
const loudest = 0.84

/** One channel at −19 LUFS, never clipped. Shorter than a block of the meter, it stays as it is. */
const levelled = (samples: Float32Array, sampleRateHz: number): Float32Array => {
  const meter = new LoudnessMeter(sampleRateHz, 1)
  meter.add([samples])
  const lufs = integratedLufs(meter.energies())
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  if (!Number.isFinite(lufs) || peak === 0) return samples
  const gain = Math.min(10 ** (Math.min(mostDb, targetLufs - lufs) / 20), loudest / peak)
  return samples.map((sample) => sample * gain)
}

const waveOf = (parts: readonly Int16Array[], sampleRateHz: number): Uint8Array => {
  const gap = Math.round(gapSeconds * sampleRateHz)
  const frames = parts.reduce((sum, { length }) => sum + length, 0) + gap * (parts.length - 1)
  const samples = new Float32Array(frames)
  let at = 0
  for (const part of parts) {
    for (const [index, sample] of part.entries()) samples[at + index] = sample / 32_768
    at += part.length + gap
  }
  const sound = createWaveEncoder().encode([levelled(samples, sampleRateHz)])
  const header = waveHeader({ frames, sampleRateHz, channels: 1 })
  const file = new Uint8Array(header.length + sound.length)
  file.set(header)
  file.set(sound, header.length)
  return file
}

const speakWith = async (
  { engine, voice }: Speaker,
  { texts, order }: { texts: readonly string[]; order: Pick<SpeechOrder, 'pace' | 'tone' | 'locale'> },
): Promise<Uint8Array> => {
  const signal = AbortSignal.timeout(attemptMs)
  const parts: Int16Array[] = []
  for (const text of texts) {
    const asked = { ...order, text, voice: voice.key, previousText: null, nextText: null }
    parts.push(trimSilence(await engine.speak(asked, signal), engine.sampleRateHz))
    await scheduler.wait(0)
  }
  return waveOf(parts, engine.sampleRateHz)
}

/** A few words at once, kept nowhere. */
export const speak = async (
  work: Work,
  { actor, trace, ...asked }: Parameters<StudioApi['speak']>[0],
): ReturnType<StudioApi['speak']> => {
  const parsed = request.safeParse(asked)
  if (!parsed.success) throw new AppError('INVALID_INPUT', 'text has 1 to 600 characters, with a locale and a setting.')
  const { text, locale, setting } = parsed.data
  refuseDangerousWords(text, locale)
  const texts = splitSentences(text, locale).map((sentence) => sayInWords(sentence, locale))
  if (texts.length === 0)
    throw new AppError('INVALID_INPUT', 'There is nothing to say in this text.', { field: 'text' })
  const speakers = await chooseSpeakers(enginesOf(work.env), { voice: setting.voice, locale })
  let first: SpeechFailure | null = null
  for (const speaker of speakers) {
    const { engine, voice } = speaker
    try {
      const audio = await speakWith(speaker, { texts, order: { pace: setting.pace, tone: setting.tone, locale } })
      const characters = texts.reduce((sum, { length }) => sum + length, 0)
      recordCost(work, { actor, trace, speaker, characters, key: `speak:${crypto.randomUUID()}` })
      return { audio, mime: 'audio/wav', provider: engine.name, voice: `${engine.name}:${voice.key}` }
    } catch (error) {
      if (!(error instanceof SpeechFailure)) throw error
      work.log('warn', 'speech.failed', {
        engine: engine.name,
        class: error.failureClass,
        language: languageOf(locale),
      })
      first ??= error
      if (!retryRules[error.failureClass].next) break
    }
  }
  throw first === null ? new Error('Nobody was asked to speak.') : toldFailure(first)
}

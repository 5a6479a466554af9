import { AppError } from '@orrery/contracts/errors'
import type { AudioMetadata } from '@orrery/contracts/studio-api'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { fileMs, mp3Frames, samplesForFrames, samplesPerFrame } from '../files/mp3-length.ts'
import { isOutOfReach, layTimeline, type OutOfReach, type Timeline } from '../timeline/lay-timeline.ts'
import { type ScriptSentence, scriptSentences } from '../timeline/script-sentences.ts'
import type { Speaker } from './choose-engine.ts'
import type { RenderOrder } from './render-order.ts'
import { SentenceStore, speakOnce } from './sentence-store.ts'
import { voiceGainFor } from './voice-gain.ts'
import { writeAudio } from './write-audio.ts'

/** What goes on while a render runs. `report` may throw: then the render was cancelled, or another one took it over. */
export type RenderWatch = {
  signal: AbortSignal
  report: (fraction: number) => Promise<void>
  /** So many characters were spoken that had not been kept. */
  spoke: (characters: number) => void
}

/** Of a whole render, in CPU: speaking takes the larger part. */
const synthesisShare = 0.6
const mixingShare = 0.1

const synthesise = async (
  bucket: R2Bucket,
  { order, sentences, speaker }: { order: RenderOrder; sentences: readonly ScriptSentence[]; speaker: Speaker },
  watch: RenderWatch,
): Promise<SentenceStore> => {
  const store = new SentenceStore(bucket)
  const { pace, tone } = order.setting
  for (const [index, { spoken }] of sentences.entries()) {
    const { key, samples, isNew } = await speakOnce(
      { bucket, userId: order.userId, engine: speaker.engine },
      {
        text: spoken,
        voice: speaker.voice.key,
        pace,
        tone,
        locale: order.script.locale,
        previousText: sentences[index - 1]?.spoken ?? null,
        nextText: sentences[index + 1]?.spoken ?? null,
      },
      watch.signal,
    )
    if (isNew) watch.spoke(spoken.length)
    store.add(key, samples)
    // On one machine all workers share a thread: whoever waits gets it between two sentences.
    await scheduler.wait(0)
    await watch.report((synthesisShare * (index + 1)) / sentences.length)
  }
  return store
}

/** Samples of a file that lasts so long: of an MP3, as many as fill its frames. */
const framesFor = ({ lengthMs, format }: RenderOrder, sampleRateHz: number): number | null => {
  if (lengthMs === null) return null
  return format === 'mp3'
    ? samplesForFrames(mp3Frames(lengthMs, sampleRateHz))
    : Math.round((lengthMs * sampleRateHz) / 1000)
}

/** The shortest and the longest that may be asked for: of an MP3, in whole frames. */
const reachMs = (
  { leastFrames, mostFrames }: OutOfReach,
  format: 'mp3' | 'wav',
  sampleRateHz: number,
): { shortestMs: number; longestMs: number } => {
  const isMp3 = format === 'mp3'
  const whole = isMp3 ? samplesPerFrame : 1
  const longest = Math.max(leastFrames, Math.floor(mostFrames / whole) * whole)
  const shortestMs = fileMs(leastFrames, format, sampleRateHz)
  return {
    // A frame that is begun is filled up: a part of a millisecond more would be another frame.
    shortestMs: isMp3 ? Math.floor(shortestMs) : Math.ceil(shortestMs),
    longestMs: Math.floor(fileMs(longest, format, sampleRateHz)),
  }
}

const layOut = (
  order: RenderOrder,
  sentences: readonly ScriptSentence[],
  store: SentenceStore,
  sampleRateHz: number,
): Timeline => {
  const { script, setting, format } = order
  const totalFrames = framesFor(order, sampleRateHz)
  const sentenceFrames = store.lengths
  const laid = layTimeline({ script, sentences, sentenceFrames, sampleRateHz, pauses: setting.pauses, totalFrames })
  if (!isOutOfReach(laid)) return laid
  const { shortestMs, longestMs } = reachMs(laid, format, sampleRateHz)
  throw new AppError('INVALID_INPUT', 'This script cannot have that length. Change the length, or what is said.', {
    field: 'lengthMs',
    shortestMs,
    longestMs,
  })
}

/** Enough of a hash to name a manifest. */
const manifestIdLength = 32

/**
 * One speaker speaks the whole script into one file. Nothing is left where it fails. Every file of the same script, setting,
 * engine and length has the same bytes.
 */
export const renderAudio = async (
  bucket: R2Bucket,
  { order, speaker }: { order: RenderOrder; speaker: Speaker },
  watch: RenderWatch,
): Promise<AudioMetadata> => {
  const { engine, voice } = speaker
  const { sampleRateHz } = engine
  const sentences = scriptSentences(order.script)
  const store = await synthesise(bucket, { order, sentences, speaker }, watch)
  const timeline = layOut(order, sentences, store, sampleRateHz)
  const textSha256 = await sha256Hex(sentences.map(({ spoken }) => spoken).join('\n'))
  const about = [engine.name, engine.version, voice.key, order.setting, order.script, order.lengthMs, order.format]
  const manifestId = (await sha256Hex(JSON.stringify(about))).slice(0, manifestIdLength)
  const mixing = { timeline, sampleRateHz, readSentence: store.read }
  const voiceGain = await voiceGainFor(mixing, { hasBed: order.setting.bed !== 'none' && order.setting.bedVolume > 0 })
  await watch.report(synthesisShare + mixingShare)

  const written = await writeAudio(
    bucket,
    { order, speaker, mixing: { ...mixing, voiceGain }, manifestId },
    {
      ...watch,
      report: (share) => watch.report(synthesisShare + mixingShare + share * (1 - synthesisShare - mixingShare)),
    },
  )
  const ms = (frame: number): number => Math.round(written.delayMs + (frame / sampleRateHz) * 1000)
  return {
    ...written.metadata,
    provider: engine.name,
    voice: `${engine.name}:${voice.key}`,
    engineVersion: engine.version,
    textSha256,
    segments: timeline.sounds.flatMap((sound) => {
      const sentence = sound.kind === 'speech' ? sentences[sound.sentence] : undefined
      if (sentence === undefined) return []
      const { text, section } = sentence
      return [{ startMs: ms(sound.startFrame), endMs: ms(sound.startFrame + sound.frames), text, section }]
    }),
    synthetic: true,
  }
}

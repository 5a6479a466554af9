import type { AudioMetadata } from '@orrery/contracts/studio-api'
import { openBed } from '../beds/index.ts'
import { createMp3Encoder, type Encoder, encoderDelayFrames, mp3BitrateKbps } from '../files/encode-mp3.ts'
import { createWaveEncoder, waveHeader } from '../files/encode-wav.ts'
import { id3Tag } from '../files/id3.ts'
import { fileMs } from '../files/mp3-length.ts'
import { openUpload, type Upload } from '../files/upload.ts'
import { integratedLufs, LoudnessMeter } from '../sound/loudness.ts'
import { PeakMeter } from '../sound/true-peak.ts'
import type { Timeline } from '../timeline/lay-timeline.ts'
import type { Speaker } from './choose-engine.ts'
import { limitBlocks } from './limit-blocks.ts'
import { mixVoice, mixWithBed, type ReadSentence } from './mix-blocks.ts'
import type { RenderOrder } from './render-order.ts'

type Mixing = {
  timeline: Timeline
  sampleRateHz: 16_000 | 22_050 | 24_000
  readSentence: ReadSentence
  voiceGain: number
}
type Writing = { order: RenderOrder; speaker: Speaker; mixing: Mixing; manifestId: string }
type Watch = { report: (share: number) => Promise<void> }

type Written = {
  metadata: Omit<AudioMetadata, 'provider' | 'voice' | 'engineVersion' | 'textSha256' | 'segments' | 'synthetic'>
  /** How much later than on the timeline everything is heard: what the encoder puts before it. */
  delayMs: number
}

async function* monoBlocks(mixing: Mixing): AsyncGenerator<readonly Float32Array[]> {
  for await (const { block } of mixVoice(mixing)) yield [block]
}

const seedLength = 8

const blocksOf = ({
  order,
  mixing,
  manifestId,
}: Writing): { blocks: AsyncIterable<readonly Float32Array[]>; channels: 1 | 2 } => {
  const { bed: name, bedVolume: volume } = order.setting
  const seed = Number.parseInt(manifestId.slice(0, seedLength), 16)
  const bed = name === 'none' ? null : openBed({ name, volume, seed, sampleRateHz: mixing.sampleRateHz })
  return bed === null ? { blocks: monoBlocks(mixing), channels: 1 } : { blocks: mixWithBed(mixing, bed), channels: 2 }
}

const hopsPerSecond = 10

/** With a bed, loudness is that of the spoken stretches: in its pauses a bed would fool the gate. */
const spokenHops = ({ timeline, sampleRateHz }: Mixing): ((hop: number) => boolean) => {
  const spoken = new Uint8Array(Math.ceil((timeline.totalFrames / sampleRateHz) * hopsPerSecond) + 1)
  for (const { kind, startFrame, frames } of timeline.sounds) {
    if (kind !== 'speech') continue
    const first = Math.ceil((startFrame / sampleRateHz) * hopsPerSecond)
    const end = Math.floor(((startFrame + frames) / sampleRateHz) * hopsPerSecond)
    spoken.fill(1, first, Math.max(first, end))
  }
  return (hop) => spoken[hop] === 1
}

const encode = async (
  {
    mixing,
    blocks,
    encoder,
    upload,
    channels,
  }: {
    mixing: Mixing
    blocks: AsyncIterable<readonly Float32Array[]>
    encoder: Encoder
    upload: Upload
    channels: 1 | 2
  },
  watch: Watch,
): Promise<{ loudnessLufs: number; truePeakDb: number }> => {
  const { sampleRateHz, timeline } = mixing
  const loudness = new LoudnessMeter(sampleRateHz, channels)
  const peak = new PeakMeter(channels)
  let frames = 0
  for await (const block of limitBlocks(blocks, sampleRateHz)) {
    loudness.add(block)
    peak.add(block)
    await upload.write(encoder.encode(block))
    frames += block[0]?.length ?? 0
    await scheduler.wait(0)
    await watch.report(Math.min(1, frames / timeline.totalFrames))
  }
  await upload.write(encoder.finish())
  const loudnessLufs = integratedLufs(loudness.energies(), channels === 1 ? undefined : spokenHops(mixing))
  return { loudnessLufs: hundredths(loudnessLufs), truePeakDb: hundredths(20 * Math.log10(peak.peak)) }
}

/** JSON knows no infinity: silence is as soft as the meter goes. */
const hundredths = (decibels: number): number => Math.round(Math.max(-120, decibels) * 100) / 100

/** Mixes, limits, encodes and uploads, block by block. What was begun is taken away where anything fails. */
export const writeAudio = async (bucket: R2Bucket, writing: Writing, watch: Watch): Promise<Written> => {
  const { order, mixing, manifestId, speaker } = writing
  const { format } = order
  const { sampleRateHz, timeline } = mixing
  const { blocks, channels } = blocksOf(writing)
  const isMp3 = format === 'mp3'
  const encoder = isMp3 ? await createMp3Encoder({ sampleRateHz, channels }) : createWaveEncoder()
  const head = isMp3
    ? id3Tag({ manifestId, spokenBy: `${speaker.engine.name} ${speaker.engine.version}` })
    : waveHeader({ frames: timeline.totalFrames, sampleRateHz, channels })
  const upload = openUpload(bucket, {
    key: order.objectKey,
    contentType: isMp3 ? 'audio/mpeg' : 'audio/wav',
    customMetadata: {
      synthetic: 'true',
      manifest: manifestId,
      provider: speaker.engine.name,
      voice: speaker.voice.key,
    },
  })
  try {
    await upload.write(head)
    const measured = await encode({ mixing, blocks, encoder, upload, channels }, watch)
    const file = await upload.finish()
    const durationSeconds = fileMs(timeline.totalFrames, format, sampleRateHz) / 1000
    const bitrateKbps = isMp3 ? mp3BitrateKbps(channels) : (sampleRateHz * channels * 16) / 1000
    return {
      metadata: { durationSeconds, format, bitrateKbps, sampleRateHz, channels, ...measured, ...file },
      delayMs: isMp3 ? (encoderDelayFrames / sampleRateHz) * 1000 : 0,
    }
  } catch (error) {
    await upload.abandon()
    throw error
  }
}

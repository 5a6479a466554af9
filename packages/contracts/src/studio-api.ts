import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { ByteBody } from './ai-api.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'
import type { TimelineScript } from './timeline-script.ts'

export const paces = ['slower', 'moderate', 'normal'] as const
export const tones = ['warm', 'neutral', 'bright'] as const
export const beds = ['none', 'rain', 'ocean', 'forest', 'white', 'pink', 'brown', 'tone', 'binaural'] as const

/** How something is spoken. `voice` is `engine:name`; the default of the language when left out. */
export const speechSetting = z.object({
  voice: z.string().max(80).optional(),
  pace: z.enum(paces).default('moderate'),
  tone: z.enum(tones).default('neutral'),
  /** Stretches or shortens the pauses that have no exact length to keep. */
  pauses: z.number().min(0.5).max(2).default(1),
  bed: z.enum(beds).default('none'),
  /** 0 to 100. */
  bedVolume: z.number().int().min(0).max(100).default(40),
})
export type SpeechSetting = z.infer<typeof speechSetting>

export type Voice = {
  /** `engine:name`. */
  id: string
  name: string
  locale: string
  engine: string
  voiceType: 'standard' | 'premium' | 'user'
  /** Words per minute at the three paces, measured. */
  wordsPerMinute: Readonly<Record<(typeof paces)[number], number>> | null
}

/** Times in milliseconds of the file. */
export type AudioSegment = { startMs: number; endMs: number; text: string; section: string | null }

export type AudioMetadata = {
  durationSeconds: number
  sizeBytes: number
  format: 'mp3' | 'wav'
  bitrateKbps: number
  sampleRateHz: number
  channels: 1 | 2
  loudnessLufs: number
  truePeakDb: number
  provider: string
  voice: string
  engineVersion: string
  /** SHA-256 of the text that was spoken, and of the file; hex. */
  textSha256: string
  sha256: string
  segments: readonly AudioSegment[]
  synthetic: true
  consentId?: string
}

/** `fraction` 0 to 1 and never falls. */
export type RenderProgress = {
  status: 'working' | 'done' | 'failed' | 'cancelled'
  fraction: number
  message: string | null
}

/**
 * Text becomes sound. A render is a job: a row in the database, sentence by sentence, safe to ask for again by its id.
 */
export interface StudioApi extends PersonalData {
  voices(request: { actor: Actor; locale?: string }): Promise<readonly Voice[]>
  /**
   * Renders a script to a file of exactly so many milliseconds (null: as long as it is) and keeps it as
   * `audio/{userId}/{itemId}/{version}`. The same `jobId` is the same job: a repeat goes on or gives the answer again.
   * `INVALID_INPUT` where the script cannot have that length, with `details {shortestMs, longestMs}`; `SUPPORT_NEEDED` where the gate
   * of packages/safety stops the text; `UNAVAILABLE` where no engine speaks the language.
   */
  renderSpeech(request: {
    actor: Actor
    trace: Trace
    jobId: string
    userId: string
    itemId: string
    version: number
    script: TimelineScript
    setting: SpeechSetting
    lengthMs: number | null
    format: 'mp3' | 'wav'
  }): Promise<AudioMetadata>
  renderProgress(request: { actor: Actor; jobId: string }): Promise<RenderProgress | null>
  /** What is made afterwards is thrown away. */
  cancelRender(request: { actor: Actor; jobId: string }): Promise<void>
  /** One spoken sentence at once, for the voice of a conversation or a sample of a voice: WAV. */
  speak(request: {
    actor: Actor
    trace: Trace
    text: string
    locale: string
    setting: SpeechSetting
  }): Promise<{ audio: Uint8Array; mime: string; provider: string; voice: string }>
  /** A path that ends 15 minutes later, made for each request and never stored. */
  signAudioLink(request: {
    actor: Actor
    userId: string
    itemId: string
    version: number
  }): Promise<{ path: string; endsAt: string }>
  /** What a signed path opens, or null; `range` is the header as it came. Statuses 200, 206 and 416 and their headers. */
  openAudio(request: {
    signed: string
    range: string | null
    method: 'GET' | 'HEAD'
  }): Promise<{ status: number; headers: Record<string, string>; body: ByteBody } | null>
  /** Without a signature, for callers that have checked who may: shares and export. */
  readAudio(request: {
    actor: Actor
    userId: string
    itemId: string
    version: number
    range: string | null
    method: 'GET' | 'HEAD'
  }): Promise<{ status: number; headers: Record<string, string>; body: ByteBody } | null>
  /** Removes every version of an item's audio, or the one that is named; links to it end at once. */
  deleteAudio(request: { actor: Actor; userId: string; itemId: string; version?: number }): Promise<{ removed: number }>
  health(): Promise<WorkerHealth>
}

import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { ByteBody } from './ai-api.ts'
import type { Trace } from './engines-api.ts'
import { localeTag } from './locale.ts'
import { videoFormats, videoQualities } from './renderer.ts'

export const videoStates = [
  'queued',
  'ai_generating',
  'code_validating',
  'rendering',
  'uploading',
  'ready',
  'delivered',
  'failed',
  'expired',
  'cancelled',
] as const
export type VideoState = (typeof videoStates)[number]

const quality = z.enum(videoQualities, { error: 'Give quality as low, medium or high.' }).default('medium')
const format = z.enum(videoFormats, { error: 'Give format as mp4 or webm.' }).default('mp4')
/** Seconds aimed at. */
const duration = z
  .number({ error: 'Give duration in seconds.' })
  .positive('A video lasts more than 0 seconds.')
  .max(300, 'A video lasts 300 seconds at most.')

/** What an engine has calculated for the asker. A scene of our own takes what it can show, and does without. */
export const sceneFacts = z.object({
  /** Channels of a bodygraph that are defined, the smaller gate first: `34-57`. */
  channels: z
    .array(z.string().regex(/^\d{1,2}-\d{1,2}$/, 'Write a channel as its two gates, like 34-57.'))
    .max(36)
    .optional(),
  /** Ecliptic longitudes in degrees by body, as the natal chart names them: `sun`, `moon`, … */
  longitudes: z.record(z.string().max(32), z.number().min(0).lt(360)).optional(),
  /** For biorhythm, like the next. */
  birthDate: z.iso.date().optional(),
  onDate: z.iso.date().optional(),
})
export type SceneFacts = z.infer<typeof sceneFacts>

/** `POST /api/v1/jobs` and `POST /api/v1/ai/manim`. */
export const videoOrder = z.object({
  problem: z.string().trim().min(10, 'Say in at least 10 characters what the video explains.').max(5000),
  style: z.string().max(200).optional(),
  duration: duration.optional(),
  quality,
  format,
  narration: z.boolean().optional(),
  locale: localeTag.default('en'),
  facts: sceneFacts.optional(),
})
export type VideoOrder = z.infer<typeof videoOrder>

/** `POST /api/v1/code`: somebody's own Manim code; same check, same sandbox. */
export const codeOrder = z.object({
  code: z.string().min(10).max(50_000),
  options: z.object({ quality, format, scenes: z.array(z.string().max(64)).min(1).max(6).optional() }).prefault({}),
})
export type CodeOrder = z.infer<typeof codeOrder>

/** A job as its owner sees it. Instants are ISO. */
export type VideoJob = {
  job_id: string
  status: VideoState
  title: string
  problem: string | null
  /** 0 to 1, never falls. */
  progress: number
  /** While it is ready or its file still exists: where a fresh one-time address is given out. */
  video_url?: string
  /** When the file is deleted at the latest. */
  video_expires_at?: string
  video_duration_seconds?: number
  render_duration_seconds?: number
  /** Renders that were tried, repairs included. */
  attempts: number
  /** Integer micro-USD of model calls; null where a price is unknown. */
  cost: { microUsd: number | null }
  /** `composer` for scenes of our own library, else the model. */
  provider: string | null
  quality: (typeof videoQualities)[number]
  format: (typeof videoFormats)[number]
  /** Seconds until it is ready, guessed from what such jobs took. */
  estimated_time: number | null
  /** Parts of a longer video that could not be made. */
  missing: readonly string[]
  error?: { code: string; message: string; details?: Record<string, unknown>; log?: string }
  created_at: string
  updated_at: string
}

/** What can be had without a model. */
export type VideoTopic = { id: string; title: string; example: string }

type Asked = { actor: Actor; trace: Trace }

/**
 * Problems become videos, and videos links that are opened once. A job belongs to whoever asked: a person, a key's owner, or
 * a guest of a chat; everybody else gets `NOT_FOUND`.
 */
export interface VideoApi {
  /**
   * The job of this key or a new one. `RENDERER_UNAVAILABLE` where no renderer can be had, `UNPROCESSABLE` with
   * `details {topics}` where there is no model and no scene of ours for it, `RATE_LIMITED` beyond what one may ask for.
   */
  createVideo(request: Asked & { order: VideoOrder; idempotencyKey: string | null }): Promise<VideoJob>
  /** `UNPROCESSABLE` with `details {problems}` where the check refuses the code. */
  renderCode(request: Asked & { order: CodeOrder; idempotencyKey: string | null }): Promise<VideoJob>
  videoJob(request: Asked & { jobId: string }): Promise<VideoJob>
  /** Newest first. */
  videoJobs(
    request: Asked & { limit: number; cursor?: string },
  ): Promise<{ items: readonly VideoJob[]; nextCursor: string | null }>
  /** `CONFLICT` when it has ended. */
  cancelVideo(request: Asked & { jobId: string }): Promise<VideoJob>
  /** A fresh one-time address, 5 minutes from now: `/v/{token}`. `CONFLICT` before it is ready, `GONE` once there is no file. */
  accessVideo(request: Asked & { jobId: string }): Promise<{ path: string; expiresAt: string }>
  /** What can be asked for without a model, in the language nearest to `locale`. */
  videoTopics(request: { locale: string }): Promise<readonly VideoTopic[]>
  /** Never consumes: link previews look at this too. */
  linkState(request: { token: string }): Promise<'open' | 'gone' | 'unknown'>
  /** Consumes the link; one of two at once wins. `NOT_FOUND`, `GONE`. `pass` opens the media for `maxAgeSeconds`. */
  openLink(request: { token: string }): Promise<{ pass: string; maxAgeSeconds: number; title: string; mime: string }>
  /** Null without a pass that fits. Statuses 200, 206, 416. */
  readVideo(request: {
    token: string
    pass: string
    range: string | null
    method: 'GET' | 'HEAD'
  }): Promise<{ status: number; headers: Record<string, string>; body: ByteBody } | null>
  /** The player has shown it to its end: the file goes. */
  videoEnded(request: { token: string; pass: string }): Promise<void>
  /** For whoever sends the file itself to a chat: the bytes, or null when it is larger. Does not consume. */
  videoFile(
    request: Asked & { jobId: string; atMostBytes: number },
  ): Promise<{ bytes: Uint8Array; mime: string; durationSeconds: number } | null>
  /**
   * Videos of a chat's guest become those of the account that the chat was linked to, or go with their files. For `channels` alone,
   * which knows whose chat it is; may be repeated.
   */
  adoptVideos(request: { actor: Actor; subject: string; userId: string }): Promise<{ moved: number }>
  eraseGuest(request: { actor: Actor; subject: string }): Promise<{ removed: number }>
  /** For chats, which show no SVG. The picture's palette must be written out. */
  pictureToPng(request: { svg: string; widthPx: number }): Promise<Uint8Array>
}

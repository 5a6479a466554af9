import { type VideoJob, videoStates, type VideoTopic } from '@orrery/contracts/video-jobs'
import { videoFormats, videoQualities } from '@orrery/contracts/renderer'
import { z } from 'zod'

/** Answers about videos as zod sees them, for the OpenAPI document. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')

export const videoJob = z
  .object({
    job_id: z.string(),
    status: z.enum(videoStates),
    title: z.string(),
    problem: z.string().nullable(),
    progress: z.number().describe('0 to 1, never falls.'),
    video_url: z
      .string()
      .exactOptional()
      .describe('Gives out a fresh one-time address, for as long as the file exists.'),
    video_expires_at: instant.exactOptional(),
    video_duration_seconds: z.number().exactOptional(),
    render_duration_seconds: z.number().exactOptional(),
    attempts: z.int().describe('Renders that were tried, repairs included.'),
    cost: z.object({ microUsd: z.int().nullable().describe('Of model calls; null where a price is unknown.') }),
    provider: z.string().nullable().describe('`composer` for scenes of our own library, and no model.'),
    quality: z.enum(videoQualities),
    format: z.enum(videoFormats),
    estimated_time: z.number().nullable().describe('Seconds until it is ready, from what such jobs took.'),
    missing: z.array(z.string()).describe('Parts of a longer video that could not be made.'),
    error: z
      .object({
        code: z.string(),
        message: z.string(),
        details: z.record(z.string(), z.unknown()).exactOptional(),
        log: z.string().exactOptional(),
      })
      .exactOptional(),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: 'VideoJob' }) satisfies z.ZodType<VideoJob>

export const videoPage = z
  .object({
    items: z.array(videoJob),
    nextCursor: z.string().nullable().describe('Send it as cursor for the next page; null on the last one.'),
  })
  .meta({ id: 'VideoPage' })

const videoTopic = z
  .object({ id: z.string(), title: z.string(), example: z.string() })
  .meta({ id: 'VideoTopic' }) satisfies z.ZodType<VideoTopic>

export const videoTopics = z.object({ topics: z.array(videoTopic) }).meta({ id: 'VideoTopics' })

import type { About } from '@orrery/contracts/about'
import type { BatchAnswer, Draw, EngineResult } from '@orrery/contracts/engine-answer'
import type {
  BothPositionsAnswer,
  DrawCommitment,
  EngineMetadata,
  EngineSummary,
  PositionsAnswer,
} from '@orrery/contracts/engines-api'
import { type ErrorCode, statusOf } from '@orrery/contracts/errors'
import type { CacheHealth, VideoMeans } from '@orrery/contracts/health'
import type { Place, TimezoneAnswer } from '@orrery/contracts/places'
import { z } from 'zod'

/** Answers as zod sees them, for the OpenAPI document and for the tests that hold the routes to it. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')
const share = z.number().min(0).max(1)
const anyObject = z.record(z.string(), z.unknown())

const errorCode = z.enum(Object.keys(statusOf) as [ErrorCode, ...ErrorCode[]]).meta({ id: 'ErrorCode' })

const errorDetail = z
  .object({
    code: errorCode,
    message: z.string().describe('What happened and what to do, for people.'),
    details: anyObject.exactOptional().describe('`issues[{path, message}]`, `candidates[]`, … by code.'),
    requestId: z.string(),
  })
  .meta({ id: 'ErrorDetail' })

export const plainError = z.object({ error: errorDetail }).meta({ id: 'Error' })

export const engineError = z
  .object({
    success: z.literal(false),
    data: z.null(),
    engine: z.string().nullable(),
    error: errorDetail,
    timestamp: instant,
  })
  .meta({ id: 'EngineError' })

const citedText = z
  .object({ text: z.string(), cites: z.array(z.string()).describe('Ids of the facts it rests on.') })
  .meta({ id: 'CitedText' })

const pictureAnswer = z
  .object({
    id: z.string(),
    title: z.string(),
    alt: z.string(),
    media_type: z.literal('image/svg+xml'),
    width: z.number(),
    height: z.number(),
    svg: z.string(),
  })
  .meta({ id: 'Picture' })

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

const draw = z
  .object({
    seed: hex(64),
    algorithm: z.string(),
    version: z.string(),
    commitment: hex(64).exactOptional().describe('SHA-256 of server_seed.'),
    client_seed: z.string().exactOptional(),
    nonce: hex(32).exactOptional(),
    server_seed: hex(64).exactOptional().describe('seed is SHA-256 of `{server_seed}:{client_seed}`.'),
  })
  .meta({ id: 'Draw' }) satisfies z.ZodType<Draw>

/** `raw_data` is left open here: its shape is the engine's own output schema. */
export const engineResult = z.object({
  engine_name: z.string(),
  calculation_time: z.number().min(0).describe('Seconds.'),
  timestamp: instant,
  raw_data: anyObject,
  chart: z.unknown().describe('The main object once more; null for engines whose fields lie flat.'),
  formatted_output: z.string(),
  confidence_score: share.nullable(),
  field_signature: z.string().regex(/^[0-9a-f]{16}$/),
  recommendations: z.array(citedText),
  archetypal_themes: z.array(citedText),
  reality_patches: z.array(citedText),
  interpretation: z.array(citedText),
  certificate: z
    .unknown()
    .describe('What was used, and how sure each fact is; null for engines without a birth moment.'),
  conventions: z.record(z.string(), z.string()),
  warnings: z.array(z.string()),
  absent: z.record(z.string(), z.string()).describe('Fields that could not be had, each with the reason.'),
  pictures: z.array(pictureAnswer),
  draw: draw.nullable().describe('Where chance came from; null where nothing was drawn.'),
  cached: z.boolean().describe('Told again: timestamp and calculation_time are those of the first time.'),
}) satisfies z.ZodType<EngineResult>

/** The envelope of one calculation around a given `data`. */
export const calculateAnswer = <Result extends z.ZodType>(result: Result) =>
  z.object({
    success: z.literal(true),
    engine: z.string(),
    data: result,
    error: z.null(),
    processing_time: z.number().min(0).describe('Seconds.'),
    timestamp: instant,
    requestId: z.string(),
  })

export const batchAnswer = z
  .object({
    success: z.boolean().describe('Whether every item succeeded.'),
    results: z.array(
      z.object({
        position: z.int().min(0),
        engine: z.string(),
        success: z.boolean(),
        status: z.int(),
        data: engineResult.nullable(),
        error: errorDetail.nullable(),
      }),
    ),
  })
  .meta({ id: 'BatchAnswer' }) satisfies z.ZodType<BatchAnswer>

const engineSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    needs: z.array(z.string()),
    version: z.string(),
    evidence_note: z.string(),
  })
  .meta({ id: 'EngineSummary' }) satisfies z.ZodType<EngineSummary>

export const engineList = z
  .object({
    engines: z.array(engineSummary),
    count: z.int(),
    swiss_ephemeris_available: z.boolean(),
    service: z.string(),
  })
  .meta({ id: 'EngineList' })

export const engineMetadata = engineSummary
  .extend({
    example: anyObject.describe('An input that is answered with success.'),
    input_schema: z.unknown().describe('JSON Schema.'),
    output_schema: z.unknown().describe('JSON Schema of `raw_data`.'),
    conventions: z.record(z.string(), z.string()),
    presets: anyObject,
    sources: z.array(z.string()),
  })
  .meta({ id: 'EngineMetadata' }) satisfies z.ZodType<EngineMetadata>

export const drawCommitment = z
  .object({
    success: z.literal(true),
    engine: z.string(),
    nonce: hex(32).describe('Send it as `nonce` with the draw, beside a `client_seed` of your own.'),
    commitment: hex(64).describe('SHA-256 of the `server_seed` that the draw will reveal.'),
    algorithm: z.string(),
    version: z.string(),
  })
  .meta({ id: 'DrawCommitment' }) satisfies z.ZodType<DrawCommitment>

const bodyPosition = z
  .object({
    longitude: z.number(),
    latitude: z.number(),
    distance: z.number().describe('Astronomical units.'),
    speed: z.number().describe('Degrees of longitude a day.'),
    declination: z.number(),
  })
  .meta({ id: 'BodyPosition' })

const positions = z.record(z.string(), bodyPosition)

export const positionsAnswer = z
  .object({
    bodies: positions,
    houses: z.unknown().optional(),
    jdUt1: z.number(),
    jdTt: z.number(),
    ephemeris: z.unknown(),
  })
  .meta({ id: 'PositionsAnswer' }) satisfies z.ZodType<PositionsAnswer>

const positionSet = z
  .object({ utc: instant, jd_ut1: z.number(), jd_tt: z.number(), positions })
  .meta({ id: 'PositionSet' })

export const bothPositionsAnswer = z
  .object({
    personality: positionSet,
    design: positionSet,
    ephemeris: z.unknown(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'BothPositionsAnswer' }) satisfies z.ZodType<BothPositionsAnswer>

export const place = z
  .object({
    id: z.string(),
    name: z.string(),
    region: z.string().nullable(),
    country: z.string().describe('ISO 3166-1 alpha-2.'),
    latitude: z.number(),
    longitude: z.number(),
    population: z.number(),
    timezone: z.string().describe('IANA zone id.'),
  })
  .meta({ id: 'Place' }) satisfies z.ZodType<Place>

export const timezoneAnswer = z
  .object({
    timezone: z.string(),
    method: z.string(),
    certain: z.boolean(),
    candidates: z.array(z.string()),
  })
  .meta({ id: 'TimezoneAnswer' }) satisfies z.ZodType<TimezoneAnswer>

const milliseconds = z.number().min(0).describe('Milliseconds.')

const count = z.int().min(0)

const cacheHealth = z
  .object({
    memoryHits: count,
    storeHits: count,
    misses: count,
    hitRate: share.nullable().describe('Null before anything was asked.'),
    entries: count.describe('In memory now.'),
    bytes: count,
  })
  .meta({ id: 'CacheHealth' }) satisfies z.ZodType<CacheHealth>

const videoMeans = z
  .object({
    mode: z.enum(['full', 'library_only', 'unavailable', 'preparing', 'none', 'silent']),
    step: z.string().nullable().describe('What is under way while the renderer is set up.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'VideoMeans' }) satisfies z.ZodType<VideoMeans>

export const serviceHealth = z
  .object({
    service: z.string(),
    status: z.enum(['healthy', 'degraded', 'unhealthy', 'preparing', 'off']),
    mode: z.enum(['offline_default', 'library_only']).optional(),
    reason: z.string().optional(),
    lastCheck: instant,
    responseTime: milliseconds,
    calls: count.describe('How many calls the error rate and the percentiles are of; at most 512.'),
    errorRate: share,
    uptime: share,
    p50Ms: milliseconds,
    p95Ms: milliseconds,
    p99Ms: milliseconds,
    cache: cacheHealth.exactOptional().describe('Of one isolate since it began; absent where nothing is kept.'),
    videos: videoMeans.exactOptional().describe('What can be drawn; of the worker that makes films.'),
  })
  .meta({ id: 'ServiceHealth' })

export const healthReport = z
  .object({
    overall: z.enum(['healthy', 'degraded', 'unhealthy']),
    services: z.array(serviceHealth),
    circuitBreakers: z.record(
      z.string(),
      z.object({
        state: z.enum(['closed', 'open', 'half_open']),
        failureCount: count,
        nextAttemptTime: z.string().nullable(),
      }),
    ),
    timestamp: instant,
    summary: z.object({
      total: count,
      healthy: count,
      degraded: count,
      unhealthy: count,
      preparing: count,
      off: count,
    }),
  })
  .meta({ id: 'HealthReport' })

export const about = z
  .object({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    source: z.string(),
    evidence_note: z.string(),
    attributions: z.array(
      z.object({ name: z.string(), by: z.string(), licence: z.string(), url: z.string(), text: z.string() }),
    ),
    versions: z.record(z.string(), z.string()),
  })
  .meta({ id: 'About' }) satisfies z.ZodType<About>

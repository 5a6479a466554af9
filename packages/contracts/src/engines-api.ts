import { z } from 'zod'
import type { Actor } from './actor.ts'
import type {
  BatchAnswer,
  BatchJson,
  BatchRequest,
  CalculateOptions,
  CalculationJson,
  EngineResult,
  PictureAnswer,
} from './engine-answer.ts'
import type { WorkerHealth } from './health.ts'
import type { Place, PlacesQuery, TimezoneAnswer, TimezoneQuery } from './places.ts'

/** One line of `GET /engines`. */
export type EngineSummary = {
  id: string
  name: string
  aliases: readonly string[]
  needs: readonly string[]
  version: string
  evidence_note: string
}

/** `GET /engines/{id}/metadata`. */
export type EngineMetadata = EngineSummary & {
  /** An input that is answered with success. */
  example: Record<string, unknown>
  input_schema: unknown
  output_schema: unknown
  conventions: Record<string, string>
  presets: Record<string, unknown>
  sources: readonly string[]
}

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

/** Coordinates in either way births write them, or a town by its name or id. */
const positionsPlace = z.union(
  [z.object({ latitude, longitude }), z.tuple([latitude, longitude]), z.string().trim().min(1).max(200)],
  {
    error:
      'Give place as [latitude, longitude] or { latitude, longitude } in degrees (at most 90 and 180), or name a town.',
  },
)

export const positionsRequest = z
  .object({
    /** ISO instant with `Z` or an offset. */
    instant: z.iso.datetime({
      offset: true,
      error: 'Give the instant with its offset from UTC, like 1990-05-17T13:25:00Z.',
    }),
    bodies: z
      .array(z.string({ error: 'Give the name of a body, like sun.' }).max(32), {
        error: 'Give bodies as a list of 1 to 20 names, like ["sun", "moon"].',
      })
      .min(1, 'Name at least one body, like sun.')
      .max(20, 'Name at most 20 bodies at once.'),
    place: positionsPlace.optional(),
    house_system: z.string({ error: 'Give house_system as one letter, like P.' }).optional(),
    flags: z
      .object({
        positions: z.enum(['apparent', 'true'], { error: 'Say apparent or true.' }).optional(),
        ayanamsa: z.string().max(32).optional(),
      })
      .strict()
      .optional(),
  })
  .strict()
export type PositionsRequest = z.infer<typeof positionsRequest>

export type PositionsAnswer = {
  bodies: Record<string, BodyPosition>
  houses?: unknown
  jdUt1: number
  jdTt: number
  ephemeris: unknown
}

/** Where a body stood, degrees and astronomical units; speed in degrees of longitude a day. */
export type BodyPosition = { longitude: number; latitude: number; distance: number; speed: number; declination: number }

/** The sky at one instant; `utc` to the second. */
export type PositionSet = { utc: string; jd_ut1: number; jd_tt: number; positions: Record<string, BodyPosition> }

/** `POST /swiss_ephemeris/calculate`: the sky at birth and at the design instant, the Sun 88° of longitude earlier. */
export type BothPositionsAnswer = {
  personality: PositionSet
  design: PositionSet
  ephemeris: unknown
  warnings: readonly string[]
}

/** Ids of one call, for logs and traces; never an authority. */
export type Trace = {
  requestId: string
  /** Of everything that belongs to one errand of a client, over several requests. */
  correlationId?: string
  /** Where the call stands in a distributed trace, as W3C Trace Context writes it. */
  traceparent?: string
}

/** `POST /engines/{id}/commit`: what is published before a draw, so that its fairness can be checked after it. */
export type DrawCommitment = {
  engine: string
  /** 32 hex digits; the draw names it again. */
  nonce: string
  /** SHA-256 of the server seed that the draw will reveal, 64 hex digits. */
  commitment: string
  algorithm: string
  version: string
}

/** `EngineMetadata` as JSON in UTF-8, with the entity tag of exactly these bytes. */
export type EngineMetadataJson = { etag: string; json: Uint8Array }

/** One calculation wanted by its engine's id or alias. */
type Wanted = { engine: string; input: Record<string, unknown>; options?: CalculateOptions | undefined }

/**
 * What the `engines` worker offers over its service binding. It calls nobody, and keeps answers for an hour at most, under
 * keys that name nobody.
 */
export interface EnginesApi {
  /** All engines, in the order of the registry. */
  listEngines(): Promise<{ engines: readonly EngineSummary[]; swissEphemerisAvailable: boolean }>
  /** `ENGINE_NOT_FOUND`, `ENGINE_NOT_OFFERED`. Accepts aliases. */
  describeEngine(input: { engine: string; trace?: Trace }): Promise<EngineMetadata>
  /** The same, written once per isolate for those who only pass it on. */
  describeEngineJson(input: { engine: string; trace?: Trace }): Promise<EngineMetadataJson>
  /** One calculation. Throws every code of the engines; never falls back. */
  calculate(input: { actor: Actor; trace: Trace } & Wanted): Promise<EngineResult>
  /** The same answer for those who only pass it on: many times cheaper than an object of this size over a binding. */
  calculateJson(input: { actor: Actor; trace: Trace } & Wanted): Promise<CalculationJson>
  /**
   * Whether bytes that came with this tag may be told once more: not ended, not forgotten, and right by the clock. Only
   * after a yes may a copy of an answer be told again; asking costs a fraction of sending it.
   */
  confirmCalculation(input: { tag: string }): Promise<boolean>
  /** Independent calculations side by side; one failure does not sink the others. */
  calculateBatch(input: { actor: Actor; trace: Trace } & BatchRequest): Promise<BatchAnswer>
  calculateBatchJson(input: { actor: Actor; trace: Trace } & BatchRequest): Promise<BatchJson>
  /**
   * Removes kept answers to this input, whatever their options: of one engine, or of every engine that can take the input.
   * Copies in the memory of other isolates end by themselves within the time answers are kept (an hour at most), and so
   * do answers to inputs that differ in any field. `UNAVAILABLE` when the store refuses: ask again.
   */
  forget(input: { engine?: string | undefined; input: Record<string, unknown>; trace?: Trace }): Promise<void>
  /** Calculates ahead what will be asked, where answers are kept: at most 100 at once. What cannot be calculated is left out. */
  warm(input: { requests: readonly Wanted[] }): Promise<{ warmed: number }>
  /** The engine's main picture. */
  picture(input: { actor: Actor; trace: Trace } & Wanted): Promise<PictureAnswer>
  /** Binds the server to its share of one draw. Nothing is stored. 400 for an engine that draws nothing. */
  commit(input: { engine: string; trace?: Trace }): Promise<DrawCommitment>
  positions(input: { actor: Actor; trace: Trace } & PositionsRequest): Promise<PositionsAnswer>
  /** The sky at birth and at the design instant. Throws every code of a birth's resolution. */
  bothPositions(input: { actor: Actor; trace: Trace; input: Record<string, unknown> }): Promise<BothPositionsAnswer>
  /** Whether this birth can be calculated from, as an engine would judge it, and what a reader should know about its clock. */
  checkBirth(input: {
    actor: Actor
    trace: Trace
    input: Record<string, unknown>
  }): Promise<{ warnings: readonly string[] }>
  findPlaces(input: PlacesQuery & { trace?: Trace }): Promise<readonly Place[]>
  timezoneAt(input: TimezoneQuery & { trace?: Trace }): Promise<TimezoneAnswer>
  health(): Promise<WorkerHealth>
  /** Versions of the ephemeris, zone and place tables in use. */
  versions(): Promise<Record<string, string>>
}

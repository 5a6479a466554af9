import { z } from 'zod'

/** A drawing as it leaves the door: the SVG document with its title and its text alternative. */
export type PictureAnswer = {
  id: string
  title: string
  alt: string
  media_type: 'image/svg+xml'
  width: number
  height: number
  svg: string
}

/** A sentence with the facts it rests on. */
export type CitedText = { text: string; cites: readonly string[] }

/**
 * Where the chance of an answer came from, so that anyone can replay it. The last four are there for a committed draw:
 * SHA-256 of `server_seed` is `commitment`, SHA-256 of `{server_seed}:{client_seed}` is `seed`, all written in hex.
 */
export type Draw = {
  /** 64 hex digits. */
  seed: string
  algorithm: string
  version: string
  commitment?: string
  client_seed?: string
  nonce?: string
  server_seed?: string
}

/** `data` of an answer: what an engine found, how sure it is, and how it got there. */
export type EngineResult = {
  engine_name: string
  /** Seconds. */
  calculation_time: number
  timestamp: string
  /** Every structured field of the engine; its shape is the engine's output schema. */
  raw_data: Record<string, unknown>
  /** The main object once more; null for engines whose fields lie flat. */
  chart: unknown
  formatted_output: string
  confidence_score: number | null
  field_signature: string
  recommendations: readonly CitedText[]
  archetypal_themes: readonly CitedText[]
  reality_patches: readonly CitedText[]
  interpretation: readonly CitedText[]
  certificate: unknown
  conventions: Record<string, string>
  warnings: readonly string[]
  absent: Record<string, string>
  pictures: readonly PictureAnswer[]
  /** Null where nothing was drawn. */
  draw: Draw | null
  cached: boolean
}

/**
 * A calculation with its `data` already written as JSON in UTF-8, so that it is written once and never taken apart on its
 * way out.
 */
export type CalculationJson = {
  engine: string
  timestamp: string
  json: Uint8Array
  /** For asking whether these bytes may be told once more; null when they may not. */
  tag: string | null
}

export const calculateOptions = z
  .object({
    /** SVG documents in the answer. On for single calls, off in a batch. */
    pictures: z.boolean().optional(),
    /** Certificate with stability. On unless switched off; without it `certificate` and `confidence_score` are null. */
    certificate: z.boolean().optional(),
  })
  .strict()
export type CalculateOptions = z.infer<typeof calculateOptions>

const input = z.record(z.string(), z.unknown(), {
  error: 'Send the fields of the engine inside input, like { "input": { "birth_date": "1990-05-15" } }.',
})

/** An engine by its id or one of its other names. */
export const engineNameField = z
  .string({ error: 'Name the engine in engineName, like human_design.' })
  .max(64, 'The name of an engine has at most 64 characters.')

export const calculateRequest = z.object({ input, options: calculateOptions.optional() })
export type CalculateRequest = z.infer<typeof calculateRequest>

export const batchRequest = z.object({
  engines: z
    .array(
      z.object(
        { engineName: engineNameField, input, options: calculateOptions.optional() },
        { error: 'Each calculation is an object { engineName, input, options? }.' },
      ),
      { error: 'Send the calculations as a list in engines.' },
    )
    .min(1, 'Send at least one calculation.')
    .max(20, 'Send at most 20 calculations at once.'),
})
export type BatchRequest = z.infer<typeof batchRequest>

/** What went wrong with one calculation, in the words of `AppError`. */
export type CalculationError = { code: string; message: string; details?: Record<string, unknown>; requestId: string }

/** The envelope of one calculation. */
export type CalculateAnswer =
  | {
      success: true
      engine: string
      data: EngineResult
      error: null
      /** Seconds. */
      processing_time: number
      timestamp: string
      requestId: string
    }
  | { success: false; engine: string; data: null; error: CalculationError; timestamp: string }

export type BatchItem = {
  /** From 0, in the order of the request. */
  position: number
  engine: string
  success: boolean
  status: number
  data: EngineResult | null
  error: CalculationError | null
}
export type BatchAnswer = { success: boolean; results: readonly BatchItem[] }
/** A whole batch as JSON in UTF-8. */
export type BatchJson = { success: boolean; json: Uint8Array }

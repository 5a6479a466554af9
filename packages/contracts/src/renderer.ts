import { z } from 'zod'

/** What `containers/renderer` and `studio` say to each other over HTTP, with the bearer `RENDERER_TOKEN`. */

export const videoQualities = ['low', 'medium', 'high'] as const
export const videoFormats = ['mp4', 'webm'] as const

/** `POST /render`. The same `job_id` with the same body is the same job; with another body it is refused (409). */
export type RenderOrder = {
  job_id: string
  code: string
  /** Scene classes, rendered in this order. */
  scenes: readonly string[]
  output_format: (typeof videoFormats)[number]
  quality: (typeof videoQualities)[number]
  /** Scenes of our own library may also run where the sandbox is not whole (`library_only`). */
  is_library: boolean
  /**
   * Scenes that an earlier job finished, done or failed: taken over at their place in `scenes` instead of rendered, so `code` need not
   * hold them. They are of the same quality and format. 409 where that job or one of them is gone: everything is rendered anew then.
   */
  keep?: { job_id: string; scenes: readonly string[] }
}

const failedScene = z.object({
  /** The class of the scene; null where the fault is the whole job's. */
  scene: z.string().nullable(),
  /** `timeout`, `memory`, `output_too_large`, `sandbox_unavailable`, or the class of the Python error. */
  error: z.string().max(200),
  /** The last lines, paths cut. */
  traceback: z.string().max(8000),
})
export type FailedScene = z.infer<typeof failedScene>

/** `GET /status/{job_id}`, at most 64 kB. */
export const renderStatus = z.object({
  state: z.enum(['queued', 'rendering', 'done', 'failed', 'cancelled']),
  /** The scene at work, or null. */
  scene: z.string().nullable(),
  /** 0 to 100, never falls. */
  percent: z.number().min(0).max(100),
  /** Scenes that came to nothing; a job with some of them left is `failed`, and the others are kept under its id. */
  failed_scenes: z.array(failedScene).default([]),
  error: z.string().max(2000).optional(),
  /** Of a finished file. */
  size_bytes: z.number().int().optional(),
  duration_seconds: z.number().optional(),
  render_seconds: z.number().optional(),
})
export type RenderStatus = z.infer<typeof renderStatus>

/** `POST /check` `{ code }`: a linter for quality and early refusal, never the boundary. */
export const codeCheck = z.object({
  ok: z.boolean(),
  /** Scene classes in the order of the file. */
  scenes: z.array(z.string()),
  problems: z.array(z.object({ line: z.number().int(), rule: z.string(), message: z.string() })),
})
export type CodeCheck = z.infer<typeof codeCheck>

/** `GET /health`. */
export const rendererHealth = z.object({
  /** `preparing`: it is being set up on this machine, and `step` says what is under way; other routes answer 503 meanwhile. */
  mode: z.enum(['full', 'library_only', 'unavailable', 'preparing']),
  step: z.string().nullable().default(null),
  reason: z.string().nullable(),
  manim: z.string().nullable(),
  typst: z.boolean(),
  tex: z.boolean(),
  /** Name of each probe of the self-test → whether it was refused as it must be. */
  sandbox: z.record(z.string(), z.boolean()),
})
export type RendererHealth = z.infer<typeof rendererHealth>

import { z } from 'zod'
import { localeTag } from './locale.ts'

/** A problem to be explained by a short animation. */
export const videoProblem = z.object({
  problem: z.string().min(1).max(5000),
  style: z.string().max(200).nullable().default(null),
  /** Seconds aimed at. */
  durationSeconds: z.number().int().min(5).max(300).default(60),
  /** Whether words are spoken over it. */
  hasNarration: z.boolean().default(false),
  /** BCP 47. */
  locale: localeTag.default('en'),
})
export type VideoProblem = z.infer<typeof videoProblem>

export const videoScene = z.object({
  goal: z.string().min(1).max(300).describe('What somebody understands after it.'),
  says: z.string().max(1000).describe('What is spoken or read during it.'),
  shows: z.array(z.string().min(1).max(300)).min(1).max(12).describe('What is seen, one thing each.'),
  formulas: z.array(z.string().min(1).max(200)).max(12).describe('In the notation of Typst.'),
  seconds: z.number().min(2).max(120),
})
export type VideoScene = z.infer<typeof videoScene>

/** What an animation shows, scene by scene. */
export const videoPlan = z.object({ title: z.string().min(1).max(120), scenes: z.array(videoScene).min(1).max(6) })
export type VideoPlan = z.infer<typeof videoPlan>

/** From what code is written: the plan, or one scene of it that failed and why. */
export const videoCodeFacts = z.object({
  problem: z.string().min(1).max(5000),
  plan: videoPlan,
  /** A scene to write again: its class of error and the last lines of its traceback. */
  repair: z
    .object({
      scene: z.number().int().min(1).max(6),
      code: z.string().max(50_000),
      error: z.string().max(200),
      traceback: z.string().max(8000),
    })
    .nullable()
    .default(null),
})
export type VideoCodeFacts = z.infer<typeof videoCodeFacts>

/** One Python module; `scenes` names its Scene classes in the order of the plan. */
export const videoCode = z.object({
  code: z.string().min(10).max(50_000),
  scenes: z
    .array(z.string().regex(/^[A-Z][A-Za-z0-9]{0,60}$/))
    .min(1)
    .max(6),
})
export type VideoCode = z.infer<typeof videoCode>

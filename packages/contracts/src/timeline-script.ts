import { z } from 'zod'

/**
 * A script as a timeline, from which come audio, captions, transcript, chapters and the breath. Pauses have a weight: their
 * lengths are solved so that the whole is as long as was asked.
 */
export const scriptStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('section'), name: z.string().min(1).max(80) }),
  z.object({
    type: z.literal('say'),
    text: z.string().min(1).max(1200),
    /** May be left out when there is too much speech for the time. */
    optional: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('pause'),
    minMs: z.number().int().min(0),
    maxMs: z.number().int().min(0),
    weight: z.number().min(0),
  }),
  z.object({
    type: z.literal('breath'),
    inMs: z.number().int().min(0),
    holdMs: z.number().int().min(0),
    outMs: z.number().int().min(0),
  }),
  z.object({ type: z.literal('bell') }),
])
export type ScriptStep = z.infer<typeof scriptStep>

export const timelineScript = z.object({
  /** BCP 47 of the language it is spoken in. */
  locale: z.string().min(2).max(35),
  steps: z.array(scriptStep).min(1).max(2000),
})
export type TimelineScript = z.infer<typeof timelineScript>

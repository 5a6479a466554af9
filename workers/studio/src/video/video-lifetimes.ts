import { z } from 'zod'

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const span = (usualMs: number) => z.number().int().positive().default(usualMs)

/** How long things last, in milliseconds, and how much one may ask for. */
const lifetimes = z.strictObject({
  queuedMs: span(dayMs),
  generatingMs: span(10 * minuteMs),
  validatingMs: span(5 * minuteMs),
  renderingMs: span(10 * minuteMs),
  uploadingMs: span(5 * minuteMs),
  /** From leaving the queue until it is ready. */
  workMs: span(hourMs),
  /** All model calls of a job together. */
  modelMs: span(10 * minuteMs),
  /** A link that nobody opened, and how long a job is `ready` after one was handed out. */
  linkMs: span(5 * minuteMs),
  /** Beyond the video's own length. */
  passMs: span(10 * minuteMs),
  fileMs: span(dayMs),
  failedMs: span(hourMs),
  endedMs: span(7 * dayMs),
  mostModelCalls: span(6),
  mostRepairs: span(2),
  /** Of one job, integer micro-USD. */
  mostMicroUsd: span(500_000),
  /** Not ended yet, of one person. */
  mostWaiting: span(5),
  mostOfGuestADay: span(10),
})
export type VideoLifetimes = z.infer<typeof lifetimes>

/** The setting `VIDEO_LIFETIMES`: JSON of those that differ from the usual ones; empty for none. Throws where it cannot be read. */
export const lifetimesOf = (setting: string): VideoLifetimes =>
  lifetimes.parse(setting === '' ? {} : JSON.parse(setting))

import * as z from 'zod/mini'

const calendarDate = z.iso.date().check(z.refine((date) => date >= '1800-01-02' && date <= '2399-12-31'))

/** A birth as this browser keeps it: what was typed, resolved to a point and a zone. Nothing is derived. */
export const birthRecord = z.strictObject({
  name: z.string().check(z.trim(), z.maxLength(200)),
  date: calendarDate,
  /** `HH:MM`; null when the time of day is unknown. */
  time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/))),
  accuracyMinutes: z.number().check(z.minimum(0), z.maximum(720)),
  place: z.object({
    /** What the person sees; null when coordinates were typed by hand. */
    label: z.nullable(z.string().check(z.maxLength(200))),
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    timezone: z.string().check(z.minLength(1), z.maxLength(64)),
  }),
  /** Chosen where the local clock showed the time twice, or never; `±HH:MM[:SS]`. */
  utcOffset: z.nullable(z.string().check(z.regex(/^[+-]\d{2}:\d{2}(:\d{2})?$/))),
})
export type BirthRecord = z.infer<typeof birthRecord>

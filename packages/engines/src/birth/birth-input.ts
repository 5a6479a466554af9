import { parseClockTime } from '@orrery/ephemeris/time/civil'
import { parseUtcOffset } from '@orrery/ephemeris/time/utc-offset'
import { z } from 'zod'
import { calendarDateInput } from '../calendar-date-input.ts'

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  time: 'Give the time of day as HH:MM or HH:MM:SS, from 00:00 to 23:59. Leave it out if it is not known.',
  timeUnknown: 'Say true or false: whether the time of day is unknown.',
  place: 'Name a town, like Lisbon, Portugal.',
  zone: 'Name a time zone, like Europe/Lisbon.',
  offset: 'Give the offset from UTC as +HH:MM or -HH:MM, at most 16 hours, like +01:00.',
} as const

const degrees = (name: 'latitude' | 'longitude', most: number) =>
  z
    .number({ error: `Give the ${name} as a number of degrees.` })
    .min(-most, `A ${name} lies between -${most} and ${most} degrees.`)
    .max(most, `A ${name} lies between -${most} and ${most} degrees.`)

/**
 * A birth as people tell it, in the canonical spelling of `normaliseInput`. Engines that need a birth extend it. What
 * the fields say about one another is judged in `resolveBirth`.
 */
export const birthInput = z.object({
  birth_date: calendarDateInput.describe('Date of birth in the Gregorian calendar, YYYY-MM-DD.'),
  birth_time: z
    .string({ error: asked.time })
    .refine((text) => parseClockTime(text) !== null, { error: asked.time })
    .nullish()
    .describe('Clock time at the birthplace, HH:MM or HH:MM:SS. Null or left out: not known.'),
  time_unknown: z
    .boolean({ error: asked.timeUnknown })
    .optional()
    .describe('True when nobody knows the time of day; birth_time is then not used.'),
  birth_location: z
    .tuple([degrees('latitude', 90), degrees('longitude', 180)], {
      error: 'Give birth_location as [latitude, longitude] in degrees, north and east positive.',
    })
    .optional()
    .describe('Birthplace as [latitude, longitude] in degrees, north and east positive.'),
  place: z
    .string({ error: asked.place })
    .trim()
    .min(1, asked.place)
    .max(200, 'Name the town in at most 200 characters.')
    .optional()
    .describe(
      'Birthplace as text (Lisbon, Portugal) or as an id from GET /places. Only a label beside birth_location.',
    ),
  timezone: z
    .string({ error: asked.zone })
    .trim()
    .min(1, asked.zone)
    .max(64, asked.zone)
    .optional()
    .describe('IANA time zone of the clock. Found from the place when left out.'),
  utc_offset: z
    .string({ error: asked.offset })
    .refine((text) => parseUtcOffset(text) !== null, { error: asked.offset })
    .optional()
    .describe('Offset from UTC in which the time was written, ±HH:MM[:SS]. Wins over the time zone.'),
  ambiguous: z
    .enum(['earlier', 'later', 'both'], {
      error: 'Say earlier, later or both.',
    })
    .optional()
    .describe('Which one to take of a time that came twice because the clock was set back; both gives two charts.'),
  time_accuracy_minutes: z
    .number({ error: 'Give the accuracy of the time as a number of minutes.' })
    .min(0, 'The accuracy of the time is 0 to 720 minutes.')
    .max(720, 'The accuracy of the time is 0 to 720 minutes. Beyond that, set time_unknown.')
    .default(0)
    .describe('The time may be wrong by so many minutes on either side, 0 to 720.'),
})

export type BirthInput = z.infer<typeof birthInput>

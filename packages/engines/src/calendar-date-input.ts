import { z } from 'zod'
import { calendarDateOf } from './calendar-date.ts'

const calendarDateAsked = 'Give a real calendar date as YYYY-MM-DD, for example 1990-05-15.'

/** A calendar date at the door: refuses 30 February with words that say what to give. */
export const calendarDateInput = z
  .string({ error: calendarDateAsked })
  .refine((iso) => calendarDateOf(iso) !== null, { error: calendarDateAsked })
  .meta({ format: 'date', pattern: String.raw`^(\d{4})-(\d{2})-(\d{2})$` })

import { z } from 'zod'
import type { Birth } from './birth.ts'

export const utcInstant = z.string().describe('YYYY-MM-DDTHH:MM:SSZ')

/** `birth_info` of every engine that takes a birth: the clock reading and what it was taken for. */
export const birthInfo = z.object({
  local_date: z.string(),
  local_time: z.string().nullable(),
  zone_given: z.string().nullable(),
  zone_used: z.string().nullable(),
  utc_offset: z.string().nullable(),
  offset_rule: z.enum(['tz', 'overlay', 'lmt', 'stated']).nullable(),
  place: z.string().nullable(),
  coordinates: z.tuple([z.number(), z.number()]).nullable().describe('[latitude, longitude]'),
  utc: utcInstant.nullable(),
  jd_ut1: z.number().nullable(),
  jd_tt: z.number().nullable(),
  earliest_utc: utcInstant.nullable().describe('The birth certainly lies between this and latest_utc.'),
  latest_utc: utcInstant.nullable(),
})

/** What facts can be when the birth time is uncertain or unknown: per fact its values in order of time, with shares. */
export const possibleFacts = z.record(
  z.string(),
  z.array(z.object({ value: z.string(), share: z.number(), from: utcInstant, to: utcInstant })),
)

const noMoment = { utc: null, utcOffset: null, rule: null, jdUt1: null, jdTt: null } as const

/** Without a known time of day every instant is null but the ends of the day. */
export const birthInfoOf = (birth: Birth): z.output<typeof birthInfo> => {
  const { window, zone, coordinates } = birth
  const moment = birth.moment ?? noMoment
  return {
    local_date: birth.localDate,
    local_time: birth.localTime,
    zone_given: zone.given,
    zone_used: zone.used,
    utc_offset: moment.utcOffset,
    offset_rule: moment.rule,
    place: birth.placeName,
    coordinates: coordinates && [coordinates.latitude, coordinates.longitude],
    utc: moment.utc,
    jd_ut1: moment.jdUt1,
    jd_tt: moment.jdTt,
    earliest_utc: window ? window.from.utc : moment.utc,
    latest_utc: window ? window.to.utc : moment.utc,
  }
}

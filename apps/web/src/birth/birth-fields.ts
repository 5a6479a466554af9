import type { BirthRecord } from './birth-record.ts'

/** The fields every engine with need `birth` reads, in the API's own names. */
export const birthFields = (record: BirthRecord) => ({
  birth_date: record.date,
  birth_location: [record.place.latitude, record.place.longitude] as [number, number],
  timezone: record.place.timezone,
  ...(record.time === null
    ? { time_unknown: true }
    : { birth_time: record.time, time_accuracy_minutes: record.accuracyMinutes }),
  ...(record.utcOffset === null ? {} : { utc_offset: record.utcOffset }),
})

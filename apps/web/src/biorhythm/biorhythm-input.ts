import type { BirthRecord } from '../birth/birth-record.ts'
import { todayHere } from '../parts/calendar-day.ts'

const daysAhead = 28

export const biorhythmInput = ({ date }: BirthRecord, { day = todayHere(), extended = false } = {}) => ({
  birth_date: date,
  target_date: day,
  forecast_days: daysAhead,
  include_extended_cycles: extended,
})

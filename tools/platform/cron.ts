type Field = { low: number; high: number; names: readonly string[] }

/** Names of the field's values in order, from its lowest number. Weekdays count as Cloudflare's: 1 is Sunday. */
const fields = {
  minute: { low: 0, high: 59, names: [] },
  hour: { low: 0, high: 23, names: [] },
  day: { low: 1, high: 31, names: [] },
  month: { low: 1, high: 12, names: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ') },
  weekday: { low: 1, high: 7, names: 'SUN MON TUE WED THU FRI SAT'.split(' ') },
} as const satisfies Record<string, Field>

/** The minutes of UTC an expression names. */
export type CronSchedule = {
  minute: ReadonlySet<number>
  hour: ReadonlySet<number>
  day: ReadonlySet<number>
  month: ReadonlySet<number>
  weekday: ReadonlySet<number>
  /** When both days are given, either is enough; a day that is `*` leaves the choice to the other. */
  dayIsFree: boolean
  weekdayIsFree: boolean
}

const numberOf = (text: string, field: Field): number => {
  const named = field.names.indexOf(text.toUpperCase())
  const value = named === -1 ? Number(text) : named + field.low
  if (/^(\d+|[a-z]{3})$/i.test(text) && value >= field.low && value <= field.high) return value
  throw new RangeError(`"${text}" is not between ${field.low} and ${field.high}`)
}

const rangeOf = (range: string, isStepped: boolean, field: Field): readonly [number, number] => {
  if (range === '*') return [field.low, field.high]
  const [from = '', to, ...rest] = range.split('-')
  if (rest.length > 0) throw new RangeError(`"${range}" is not a range`)
  const low = numberOf(from, field)
  if (to === undefined) return [low, isStepped ? field.high : low]
  const high = numberOf(to, field)
  if (high < low) throw new RangeError(`"${range}" runs backwards`)
  return [low, high]
}

const valuesOf = (text: string, field: Field): ReadonlySet<number> => {
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const [range = '', stepText, ...rest] = item.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    if (rest.length > 0 || !Number.isInteger(step) || step < 1) throw new RangeError(`"${item}" has no whole step`)
    const [low, high] = rangeOf(range, stepText !== undefined, field)
    for (let value = low; value <= high; value += step) values.add(value)
  }
  return values
}

/**
 * Reads a cron expression of five fields: `*`, numbers, names of months and weekdays, ranges, lists and steps.
 * Throws `RangeError` for anything else, also for Quartz's `L`, `W` and `#`, which Cloudflare knows and this does not.
 */
export const parseCron = (expression: string): CronSchedule => {
  const texts = expression.trim().split(/\s+/)
  const [minute, hour, day, month, weekday] = texts
  if (!minute || !hour || !day || !month || !weekday || texts.length > 5)
    throw new RangeError(`The cron expression "${expression}" does not have five fields.`)
  try {
    return {
      minute: valuesOf(minute, fields.minute),
      hour: valuesOf(hour, fields.hour),
      day: valuesOf(day, fields.day),
      month: valuesOf(month, fields.month),
      weekday: valuesOf(weekday, fields.weekday),
      dayIsFree: day === '*',
      weekdayIsFree: weekday === '*',
    }
  } catch (error) {
    throw new RangeError(`The cron expression "${expression}": ${(error as RangeError).message}.`, { cause: error })
  }
}

/** Whether the schedule names the minute that holds this instant, in UTC. */
export const isDue = (schedule: CronSchedule, instant: Date): boolean => {
  const onDay = schedule.day.has(instant.getUTCDate())
  const onWeekday = schedule.weekday.has(instant.getUTCDay() + 1)
  const bothGiven = !schedule.dayIsFree && !schedule.weekdayIsFree
  return (
    schedule.minute.has(instant.getUTCMinutes()) &&
    schedule.hour.has(instant.getUTCHours()) &&
    schedule.month.has(instant.getUTCMonth() + 1) &&
    (bothGiven ? onDay || onWeekday : onDay && onWeekday)
  )
}

const minuteMs = 60_000
/** No schedule is caught up over more than a day: a machine that slept longer begins with the day that is. */
const longestCatchUpMinutes = 24 * 60

/**
 * The latest minute after `lastChecked` and not after `now` that the schedule names, as an instant; null when there is
 * none. However many were missed while the machine slept, a job runs once.
 */
export const latestDue = (schedule: CronSchedule, lastChecked: number, now: number): number | null => {
  const latest = Math.floor(now / minuteMs)
  const earliest = Math.max(Math.floor(lastChecked / minuteMs) + 1, latest - longestCatchUpMinutes)
  for (let minute = latest; minute >= earliest; minute -= 1)
    if (isDue(schedule, new Date(minute * minuteMs))) return minute * minuteMs
  return null
}

import { AppError } from '@orrery/contracts/errors'
import { civilText, dayNumber, parseClockTime, parseDate, readingSeconds, type CivilDate } from './civil.ts'
import { leapSeconds, lmtEnd, unrecordedUntil } from './overlay.gen.ts'
import { offsetText } from './utc-offset.ts'
import { offsetAt, type LocalClock, type OffsetRule } from './zone-offset.ts'

/** An instant with the clock reading's distance from UTC. In a leap second, `epochSeconds` is that of the second before. */
export type LocalInstant = { epochSeconds: number; offsetSeconds: number; rule: OffsetRule; leapSecond: boolean }

/** What to do with a clock reading that came twice: take one, or answer for both. */
export type Ambiguity = 'earlier' | 'later' | 'both'

export type LocalTimeQuestion = {
  /** `YYYY-MM-DD`, Gregorian. */
  date: string
  /** `HH:MM[:SS]` */
  time: string
  /** Null only when an offset is stated. */
  clock: LocalClock | null
  /** Seconds east of Greenwich, as the person stated it; wins over the zone. */
  statedOffsetSeconds: number | null
  ambiguous: Ambiguity | null
}

const hour = 3600
/** Wide enough for every change of offset, including the two where a whole day was skipped or repeated. */
const probeSeconds = [-24 * hour, -4 * hour, 4 * hour, 24 * hour]

/** `YYYY-MM-DDTHH:MM:SSZ`, `:60` in a leap second. */
export function utcText({ epochSeconds, leapSecond }: Pick<LocalInstant, 'epochSeconds' | 'leapSecond'>): string {
  const { date, time } = civilText(epochSeconds)
  return `${date}T${leapSecond ? '23:59:60' : time}Z`
}

/**
 * Every instant (epoch seconds) at which the clock showed this reading: none in a gap, one normally, two when the clock
 * was set back. `reading` is the clock reading as if it were UTC, in seconds.
 */
export function possibleInstants(clock: LocalClock, reading: number): LocalInstant[] {
  const offsets = new Set(probeSeconds.map((probe) => offsetAt(clock, reading + probe).offsetSeconds))
  return Array.from(offsets, (offset) => localInstant(clock, reading - offset))
    .filter((instant) => instant.epochSeconds + instant.offsetSeconds === reading)
    .sort((a, b) => a.epochSeconds - b.epochSeconds)
}

/** The offset of a clock at an instant, in the shape of an answer. */
export const localInstant = (clock: LocalClock, epochSeconds: number): LocalInstant => ({
  epochSeconds,
  ...offsetAt(clock, epochSeconds),
  leapSecond: false,
})

/** The instant at which the clock was set forward over this reading, found to the second. */
function gapAround(clock: LocalClock, reading: number): { at: number; before: number; after: number } {
  const offsets = probeSeconds.map((probe) => offsetAt(clock, reading + probe).offsetSeconds)
  let low = reading - Math.max(...offsets)
  let high = reading - Math.min(...offsets)
  const before = offsetAt(clock, low).offsetSeconds
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(clock, middle).offsetSeconds === before) low = middle
    else high = middle
  }
  return { at: high, before, after: offsetAt(clock, high).offsetSeconds }
}

function skippedError(clock: LocalClock, reading: number): AppError {
  const { at, before, after } = gapAround(clock, reading)
  const edge = (offset: number) => {
    const { date, time } = civilText(at + offset)
    return `${date}T${time}`
  }
  return new AppError(
    'NONEXISTENT_LOCAL_TIME',
    `Clocks in ${clock.zone} went from ${edge(before)} straight to ${edge(after)}, so this time never came. ` +
      'Check the record, or state the offset it was written in as utc_offset.',
    {
      timezone: clock.zone,
      gap: { from: edge(before), to: edge(after), utc: utcText({ epochSeconds: at, leapSecond: false }) },
      offset_before: offsetText(before),
      offset_after: offsetText(after),
    },
  )
}

const repeatedError = (clock: LocalClock, instants: readonly LocalInstant[]): AppError =>
  new AppError(
    'AMBIGUOUS_LOCAL_TIME',
    `This time came twice in ${clock.zone}, because the clock was set back. ` +
      'Say which one with ambiguous: earlier, later or both.',
    {
      timezone: clock.zone,
      candidates: instants.map((instant) => ({ utc: utcText(instant), offset: offsetText(instant.offsetSeconds) })),
    },
  )

/** Throws when the clock of that time cannot be known from a zone alone. */
function requireKnownClock({ zone, longitude }: LocalClock, earliest: number): void {
  const end = lmtEnd[zone] ?? -Infinity
  // Longitudes of one zone differ by less than a day, so an instant a day later is free of every local mean time.
  if (longitude === null && earliest < end + 24 * hour) {
    throw new AppError(
      'TIME_ZONE_REQUIRED',
      `Until ${civilText(end).date} clocks in ${zone} showed each town's own mean time. Add the birthplace or birth_location, or state utc_offset.`,
      {
        timezone: zone,
        local_mean_time_until: utcText({ epochSeconds: end, leapSecond: false }),
        needs: ['birth_location'],
      },
    )
  }
  const recorded = unrecordedUntil[zone] ?? -Infinity
  if (earliest < recorded) {
    throw new AppError(
      'TIME_ZONE_REQUIRED',
      `No clock time is recorded for ${zone} before ${civilText(recorded).date}. State the offset as utc_offset.`,
      { timezone: zone, needs: ['utc_offset'] },
    )
  }
}

function requireDate(date: string): CivilDate {
  const parsed = parseDate(date)
  if (!parsed)
    throw new AppError('INVALID_INPUT', `"${date.slice(0, 32)}" is not a date of the calendar, written YYYY-MM-DD.`)
  return parsed
}

const isLeapSecond = (secondBefore: number): boolean => {
  const { date, time } = civilText(secondBefore)
  return time === '23:59:59' && leapSeconds.includes(date)
}

/** A clock reading of 61 seconds is kept for instants at which a second was really inserted. */
function inLeapSecond(instants: readonly LocalInstant[]): LocalInstant[] {
  const real = instants.filter((instant) => isLeapSecond(instant.epochSeconds))
  if (real.length === 0) {
    throw new AppError(
      'INVALID_INPUT',
      'No leap second was inserted at that moment. A second of 60 exists only where one was; use 59 or the next minute.',
    )
  }
  return real.map((instant) => Object.assign({}, instant, { leapSecond: true }))
}

function choose(clock: LocalClock, instants: readonly LocalInstant[], ambiguous: Ambiguity | null): LocalInstant[] {
  if (instants.length < 2 || ambiguous === 'both') return [...instants]
  if (ambiguous === null) throw repeatedError(clock, instants)
  return ambiguous === 'earlier' ? instants.slice(0, 1) : instants.slice(-1)
}

/** What a stated offset and the zone's own records disagree about; null when they agree. */
function contradiction(clock: LocalClock, reading: number, stated: number): string | null {
  const recorded = possibleInstants(clock, reading)
  const unknown = clock.longitude === null && recorded.some((instant) => instant.rule === 'lmt')
  // People write mean time to the minute.
  if (unknown || recorded.some((instant) => Math.abs(instant.offsetSeconds - stated) < 60)) return null
  const records = recorded.map((instant) => offsetText(instant.offsetSeconds)).join(' or ')
  return (
    `The stated offset ${offsetText(stated)} was used. ` +
    (records === ''
      ? `The records of ${clock.zone} have no such time on that day.`
      : `The records of ${clock.zone} say ${records} for that time.`)
  )
}

/**
 * The instants a clock reading stands for: one, or two with `ambiguous: 'both'`. Throws `AMBIGUOUS_LOCAL_TIME` with
 * `candidates`, `NONEXISTENT_LOCAL_TIME` with the edges of the gap, `TIME_ZONE_REQUIRED` when there is neither a clock
 * nor an offset or when the clock of that day needs a longitude, and `INVALID_INPUT` for impossible readings.
 */
export function resolveLocalTime(question: LocalTimeQuestion): { instants: LocalInstant[]; warnings: string[] } {
  const { clock, statedOffsetSeconds: stated } = question
  const date = requireDate(question.date)
  const time = parseClockTime(question.time)
  if (!time) {
    throw new AppError('INVALID_INPUT', `"${question.time.slice(0, 32)}" is not a time of day from 00:00 to 23:59:60.`)
  }
  const leap = time.second === 60
  const reading = readingSeconds(date, leap ? { ...time, second: 59 } : time)
  if (stated !== null) {
    const instant: LocalInstant = {
      epochSeconds: reading - stated,
      offsetSeconds: stated,
      rule: 'stated',
      leapSecond: false,
    }
    const warning = clock && contradiction(clock, reading, stated)
    return { instants: leap ? inLeapSecond([instant]) : [instant], warnings: warning === null ? [] : [warning] }
  }
  if (!clock) throw zoneNeeded()
  const all = possibleInstants(clock, reading)
  requireKnownClock(clock, all[0]?.epochSeconds ?? gapAround(clock, reading).at)
  if (all.length === 0) throw skippedError(clock, reading)
  return { instants: choose(clock, leap ? inLeapSecond(all) : all, question.ambiguous), warnings: [] }
}

/** The question to ask when neither zone, place nor offset is known. Never UTC, never the server's zone. */
export const zoneNeeded = (): AppError =>
  new AppError(
    'TIME_ZONE_REQUIRED',
    'A clock time needs to know whose clock it was. Give place, birth_location, timezone or utc_offset.',
    { needs: ['place', 'birth_location', 'timezone', 'utc_offset'] },
  )

/** When a day's first instant has no reading of 00:00, because the clock jumped over midnight, it is the jump itself. */
function midnight(clock: LocalClock, day: number, which: 'first' | 'last'): LocalInstant {
  const reading = day * 24 * hour
  const instants = possibleInstants(clock, reading)
  const found = which === 'first' ? instants[0] : instants.at(-1)
  return found ?? localInstant(clock, gapAround(clock, reading).at)
}

/**
 * The whole local day: from its first instant up to, not including, the first instant of the next one; 23, 24 or 25
 * hours. Throws `NONEXISTENT_LOCAL_TIME` for a day that the calendar of the place skipped.
 */
export function localDay(clock: LocalClock, date: string): { from: LocalInstant; to: LocalInstant } {
  const day = dayNumber(requireDate(date))
  const from = midnight(clock, day, 'first')
  const to = midnight(clock, day + 1, 'last')
  requireKnownClock(clock, from.epochSeconds)
  if (to.epochSeconds <= from.epochSeconds) throw skippedError(clock, day * 24 * hour)
  return { from, to }
}

/** The calendar day at a place at an instant, `YYYY-MM-DD`. */
export const localDate = (clock: LocalClock, epochSeconds: number): string =>
  civilText(epochSeconds + offsetAt(clock, epochSeconds).offsetSeconds).date

import { AppError } from '@orrery/contracts/errors'
import { localDay, resolveLocalTime, zoneNeeded, type Ambiguity, type LocalInstant } from '@orrery/ephemeris/time'
import { parseDate, readingSeconds } from '@orrery/ephemeris/time/civil'
import { parseUtcOffset } from '@orrery/ephemeris/time/utc-offset'
import type { LocalClock } from '@orrery/ephemeris/time/zone-offset'
import type { BirthInput } from './birth-input.ts'

/** What was said of the date and time, whatever the clock. `time` is null when nobody knows it. */
export type ToldTime = {
  date: string
  time: string | null
  statedOffsetSeconds: number | null
  ambiguous: Ambiguity | null
}

/** Spans of time a birth may fill by one clock: single instants, or one whole day when the time is not known. */
export type BirthSpans = { spans: readonly { from: LocalInstant; to: LocalInstant }[]; warnings: readonly string[] }

export const toldTime = (input: BirthInput): ToldTime => ({
  date: input.birth_date,
  time: input.time_unknown === true ? null : (input.birth_time ?? null),
  statedOffsetSeconds: input.utc_offset === undefined ? null : parseUtcOffset(input.utc_offset),
  ambiguous: input.ambiguous ?? null,
})

const secondsPerDay = 86_400

/** The local day by a stated offset, which has no changes. */
function statedDay(date: string, offsetSeconds: number): { from: LocalInstant; to: LocalInstant } {
  const day = parseDate(date)
  if (!day) throw new AppError('INVALID_INPUT', 'Give birth_date as a day of the calendar, YYYY-MM-DD.')
  const epochSeconds = readingSeconds(day, { hour: 0, minute: 0, second: 0 }) - offsetSeconds
  const from: LocalInstant = { epochSeconds, offsetSeconds, rule: 'stated', leapSecond: false }
  return { from, to: { ...from, epochSeconds: epochSeconds + secondsPerDay } }
}

/** The spans by one clock. Throws what `resolveLocalTime` and `localDay` throw. */
export function spansBy(
  clock: LocalClock | null,
  { date, time, statedOffsetSeconds, ambiguous }: ToldTime,
): BirthSpans {
  if (time !== null) {
    const { instants, warnings } = resolveLocalTime({ date, time, clock, statedOffsetSeconds, ambiguous })
    return { spans: instants.map((instant) => ({ from: instant, to: instant })), warnings }
  }
  if (statedOffsetSeconds !== null) return { spans: [statedDay(date, statedOffsetSeconds)], warnings: [] }
  if (!clock) throw zoneNeeded()
  return { spans: [localDay(clock, date)], warnings: [] }
}

const instantsOf = ({ spans }: BirthSpans): string =>
  spans.map(({ from, to }) => `${from.epochSeconds}–${to.epochSeconds}`).join()

function agrees(clock: LocalClock, told: ToldTime, found: BirthSpans): boolean {
  try {
    return instantsOf(spansBy(clock, told)) === instantsOf(found)
  } catch (error) {
    if (AppError.is(error)) return false
    throw error
  }
}

/** Clocks that may all have been the birthplace's must agree with what one found, or the person is asked which it was. */
export function requireAgreement(clocks: readonly LocalClock[], told: ToldTime, found: BirthSpans): void {
  if (told.statedOffsetSeconds !== null || clocks.length < 2 || clocks.every((clock) => agrees(clock, told, found)))
    return
  const zones = clocks.map(({ zone }) => zone)
  throw new AppError(
    'TIME_ZONE_REQUIRED',
    `The birthplace lies near a border of time zones (${zones.join(', ')}), which differed at that time. Name one as timezone.`,
    { candidates: zones, needs: ['timezone'] },
  )
}

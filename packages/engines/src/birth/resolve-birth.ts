import { AppError } from '@orrery/contracts/errors'
import { supportedRange, type Ephemeris } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'
import {
  localDay,
  localInstant,
  resolveLocalTime,
  utcText,
  zoneNeeded,
  type LocalInstant,
} from '@orrery/ephemeris/time'
import { parseDate, readingSeconds } from '@orrery/ephemeris/time/civil'
import { overlayVersion, tzVersion } from '@orrery/ephemeris/time/tz-version'
import { uncoveredHistory } from '@orrery/ephemeris/time/uncovered'
import { offsetText, parseUtcOffset } from '@orrery/ephemeris/time/utc-offset'
import { findZone } from '@orrery/ephemeris/time/zone-id'
import type { LocalClock } from '@orrery/ephemeris/time/zone-offset'
import type { BirthInput } from './birth-input.ts'
import type { Birth, BirthMoment } from './birth.ts'
import { findBirthplace, type Birthplace } from './birthplace.ts'

/** What a birth is resolved against. `places` may be null where nobody is born in a town. */
export type World = { sky: Ephemeris; places: Places | null }

/** A clock that may have shown the birth time, and how its zone was named. Null: only an offset is known. */
type Candidate = { clock: LocalClock; given: string | null }

type Answer = { births: readonly Birth[]; warnings: readonly string[] }

const secondsPerDay = 86_400

function requireSupported(date: string): void {
  if (date >= supportedRange.first && date <= supportedRange.last) return
  throw new AppError(
    'OUT_OF_RANGE',
    `Births from ${supportedRange.first} to ${supportedRange.last} can be calculated; ${date} lies outside.`,
    { first: supportedRange.first, last: supportedRange.last, birth_date: date },
  )
}

function momentOf(sky: Ephemeris, instant: LocalInstant): BirthMoment {
  const utc = utcText(instant)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = utc.match(/\d+/g)?.map(Number) ?? []
  return {
    ...sky.instantOf({ year, month, day, hour, minute, second }),
    utc,
    utcOffset: offsetText(instant.offsetSeconds),
    rule: instant.rule,
  }
}

/** The same clock so many seconds away; a stated offset is stated for all of the window. */
function shifted(clock: LocalClock | null, instant: LocalInstant, seconds: number): LocalInstant {
  const epochSeconds = instant.epochSeconds + seconds
  if (clock && instant.rule !== 'stated') return localInstant(clock, epochSeconds)
  return { ...instant, epochSeconds, leapSecond: false }
}

function windowAround(
  sky: Ephemeris,
  clock: LocalClock | null,
  instant: LocalInstant,
  minutes: number,
): Birth['window'] {
  if (minutes === 0) return null
  const reach = Math.round(minutes * 60)
  return { from: momentOf(sky, shifted(clock, instant, -reach)), to: momentOf(sky, shifted(clock, instant, reach)) }
}

/** The local day by a stated offset, which has no changes. */
function statedDay(date: string, offsetSeconds: number): { from: LocalInstant; to: LocalInstant } {
  const day = parseDate(date)
  if (!day) throw new AppError('INVALID_INPUT', 'Give birth_date as a day of the calendar, YYYY-MM-DD.')
  const epochSeconds = readingSeconds(day, { hour: 0, minute: 0, second: 0 }) - offsetSeconds
  const from: LocalInstant = { epochSeconds, offsetSeconds, rule: 'stated', leapSecond: false }
  return { from, to: { ...from, epochSeconds: epochSeconds + secondsPerDay } }
}

/** The spans of time a birth may fill by one clock: single instants, or one whole day when the time is not known. */
type Spans = { spans: readonly { from: LocalInstant; to: LocalInstant }[]; warnings: readonly string[] }

function spansBy(clock: LocalClock | null, input: BirthInput, time: string | null, stated: number | null): Spans {
  if (time !== null) {
    const ambiguous = input.ambiguous ?? null
    const question = { date: input.birth_date, time, clock, statedOffsetSeconds: stated, ambiguous }
    const { instants, warnings } = resolveLocalTime(question)
    return { spans: instants.map((instant) => ({ from: instant, to: instant })), warnings }
  }
  if (stated !== null) return { spans: [statedDay(input.birth_date, stated)], warnings: [] }
  if (!clock) throw zoneNeeded()
  return { spans: [localDay(clock, input.birth_date)], warnings: [] }
}

const instantsOf = ({ spans }: Spans): string =>
  spans.map(({ from, to }) => `${from.epochSeconds}–${to.epochSeconds}`).join()

/** Zones that may hold at the birthplace must agree about the birth, or the person must choose. */
function requireAgreement(candidates: readonly Candidate[], first: Spans, spansOf: (clock: LocalClock) => Spans): void {
  const agree = candidates.slice(1).every(({ clock }) => {
    try {
      return instantsOf(spansOf(clock)) === instantsOf(first)
    } catch (error) {
      if (AppError.is(error)) return false
      throw error
    }
  })
  if (agree) return
  const zones = candidates.map(({ clock }) => clock.zone)
  throw new AppError(
    'TIME_ZONE_REQUIRED',
    `The birthplace lies near a border of time zones (${zones.join(', ')}), which differed at that time. Name one as timezone.`,
    { candidates: zones, needs: ['timezone'] },
  )
}

/** Clocks of the birthplace, the likeliest first; a zone the person named rules out the others. */
function clocksOf(input: BirthInput, birthplace: Birthplace): { candidates: Candidate[]; warnings: string[] } {
  const longitude = birthplace.coordinates?.longitude ?? null
  if (input.timezone !== undefined) {
    const { given, used, warnings } = findZone(input.timezone)
    return { candidates: [{ clock: { zone: used, longitude }, given }], warnings: [...warnings] }
  }
  const zones = birthplace.zones.map((zone) => findZone(zone).used)
  return { candidates: zones.map((zone) => ({ clock: { zone, longitude }, given: null })), warnings: [] }
}

/** Says so when the zone a person named kept another time than the place they named. */
function zoneDisagreement(birthplace: Birthplace, clock: LocalClock, instant: LocalInstant): string[] {
  const local = birthplace.zones.map((zone) =>
    localInstant({ ...clock, zone: findZone(zone).used }, instant.epochSeconds),
  )
  const named = localInstant(clock, instant.epochSeconds)
  const [first] = local
  if (!first || local.some(({ offsetSeconds }) => offsetSeconds === named.offsetSeconds)) return []
  return [
    `The given zone ${clock.zone} (${offsetText(named.offsetSeconds)}) was used, though the birthplace lies in ` +
      `${birthplace.zones.join(' or ')} (${offsetText(first.offsetSeconds)}).`,
  ]
}

/**
 * Finds the instant of a birth, or the window in which it lies: two births only for `ambiguous: 'both'`. Throws
 * `OUT_OF_RANGE`, `PLACE_NOT_FOUND`, `PLACE_AMBIGUOUS`, `TIME_ZONE_REQUIRED`, `AMBIGUOUS_LOCAL_TIME` and
 * `NONEXISTENT_LOCAL_TIME`, each with what the person can do about it. Nothing is ever guessed.
 */
export function resolveBirth(input: BirthInput, { sky, places }: World): Answer {
  requireSupported(input.birth_date)
  const time = input.time_unknown === true ? null : (input.birth_time ?? null)
  const birthplace = findBirthplace(input, places)
  const { candidates, warnings: zoneWarnings } = clocksOf(input, birthplace)
  const stated = input.utc_offset === undefined ? null : parseUtcOffset(input.utc_offset)
  const clock = candidates[0]?.clock ?? null
  const found = spansBy(clock, input, time, stated)
  if (stated === null) requireAgreement(candidates, found, (other) => spansBy(other, input, time, stated))

  const births = found.spans.map(({ from, to }): Birth => {
    return {
      localDate: input.birth_date,
      localTime: time,
      zone: { given: candidates[0]?.given ?? null, used: clock?.zone ?? null },
      coordinates: birthplace.coordinates,
      placeName: birthplace.name,
      moment: time === null ? null : momentOf(sky, from),
      window:
        time === null
          ? { from: momentOf(sky, from), to: momentOf(sky, to) }
          : windowAround(sky, clock, from, input.time_accuracy_minutes),
      tzVersions: { tz: tzVersion(), overlay: overlayVersion },
    }
  })
  const first = found.spans[0]?.from
  const history = first && clock ? historyWarnings(input, birthplace, clock, first, time) : []
  const unused =
    input.time_unknown === true && input.birth_time ? ['birth_time was not used, because time_unknown is set.'] : []
  return { births, warnings: [...birthplace.warnings, ...zoneWarnings, ...found.warnings, ...history, ...unused] }
}

function historyWarnings(
  input: BirthInput,
  birthplace: Birthplace,
  clock: LocalClock,
  instant: LocalInstant,
  time: string | null,
): string[] {
  const { zone } = clock
  const uncovered = uncoveredHistory({ zone, date: input.birth_date, time, epochSeconds: instant.epochSeconds })
  return input.timezone === undefined ? uncovered : [...zoneDisagreement(birthplace, clock, instant), ...uncovered]
}

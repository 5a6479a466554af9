import { AppError } from '@orrery/contracts/errors'
import { supportedRange, type Ephemeris } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'
import { localInstant, type LocalInstant } from '@orrery/ephemeris/time'
import { overlayVersion, tzVersion } from '@orrery/ephemeris/time/tz-version'
import { uncoveredHistory } from '@orrery/ephemeris/time/uncovered'
import { offsetText } from '@orrery/ephemeris/time/utc-offset'
import { findZone } from '@orrery/ephemeris/time/zone-id'
import type { LocalClock } from '@orrery/ephemeris/time/zone-offset'
import type { BirthInput } from './birth-input.ts'
import { momentOf, windowAround } from './birth-moment.ts'
import { requireAgreement, spansBy, toldTime, type ToldTime } from './birth-spans.ts'
import type { Birth } from './birth.ts'
import { findBirthplace, type Birthplace } from './birthplace.ts'

/** What a birth is resolved against. Without `places`, births need a zone or an offset. */
export type World = { sky: Ephemeris; places: Places | null }

function requireSupported(date: string): void {
  if (date >= supportedRange.first && date <= supportedRange.last) return
  throw new AppError(
    'OUT_OF_RANGE',
    `Births from ${supportedRange.first} to ${supportedRange.last} can be calculated; ${date} lies outside.`,
    { first: supportedRange.first, last: supportedRange.last, birth_date: date },
  )
}

/** Clocks of the birthplace, the likeliest first. A zone that the person named rules out the others. */
function clocksOf(input: BirthInput, birthplace: Birthplace): { clocks: LocalClock[]; warnings: readonly string[] } {
  const longitude = birthplace.coordinates?.longitude ?? null
  if (input.timezone === undefined) {
    return { clocks: birthplace.zones.map((zone) => ({ zone: findZone(zone).used, longitude })), warnings: [] }
  }
  const { used, warnings } = findZone(input.timezone)
  return { clocks: [{ zone: used, longitude }], warnings }
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

/** What a reader should know about the clock: where the records may not hold, and where they contradict what was said. */
function clockWarnings(
  input: BirthInput,
  birthplace: Birthplace,
  { date, time }: ToldTime,
  { clock, instant }: { clock: LocalClock; instant: LocalInstant },
): string[] {
  const disagreement = input.timezone === undefined ? [] : zoneDisagreement(birthplace, clock, instant)
  const { zone } = clock
  return [...disagreement, ...uncoveredHistory({ zone, date, time, epochSeconds: instant.epochSeconds })]
}

/**
 * Finds the instant of a birth, or the window in which it lies: two births only for `ambiguous: 'both'`. Throws
 * `OUT_OF_RANGE`, `PLACE_NOT_FOUND`, `PLACE_AMBIGUOUS`, `TIME_ZONE_REQUIRED`, `AMBIGUOUS_LOCAL_TIME` and
 * `NONEXISTENT_LOCAL_TIME`, each with what the person can do about it. Nothing is ever guessed.
 */
export function resolveBirth(
  input: BirthInput,
  { sky, places }: World,
): { births: readonly Birth[]; warnings: readonly string[] } {
  requireSupported(input.birth_date)
  const told = toldTime(input)
  const birthplace = findBirthplace(input, places)
  const { clocks, warnings } = clocksOf(input, birthplace)
  const clock = clocks[0] ?? null
  const found = spansBy(clock, told)
  requireAgreement(clocks, told, found)

  const known = {
    localDate: told.date,
    localTime: told.time,
    zone: { given: input.timezone ?? null, used: clock?.zone ?? null },
    coordinates: birthplace.coordinates,
    placeName: birthplace.name,
    tzVersions: { tz: tzVersion(), overlay: overlayVersion },
  }
  const births = found.spans.map(({ from, to }): Birth => {
    const moment = momentOf(sky, from)
    if (told.time === null) return { ...known, moment: null, window: { from: moment, to: momentOf(sky, to) } }
    return { ...known, moment, window: windowAround(sky, clock, from, input.time_accuracy_minutes) }
  })
  const instant = found.spans[0]?.from
  const doubts = instant && clock ? clockWarnings(input, birthplace, told, { clock, instant }) : []
  const isUnused = told.time === null && Boolean(input.birth_time)
  const unused = isUnused ? ['birth_time was not used, because time_unknown is set.'] : []
  return { births, warnings: [...birthplace.warnings, ...warnings, ...found.warnings, ...doubts, ...unused] }
}

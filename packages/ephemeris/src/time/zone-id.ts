import { AppError } from '@orrery/contracts/errors'
import { Temporal } from 'temporal-polyfill'
import { alias, lmtEnd, unrecordedUntil } from './overlay.gen.ts'

/** Ids that `zone.tab` lists, by their lower-case form: one for every region with a history of its own. */
const listed = new Map([...Object.keys(lmtEnd), ...Object.keys(unrecordedUntil)].map((id) => [id.toLowerCase(), id]))
const renamed = new Map(Object.entries(alias).map(([name, id]) => [name.toLowerCase(), id]))

/** Offset schemes without a place: each is somebody's guess at where a birth was. */
const placeless = new Set(['EST', 'MST', 'HST', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT', 'WET', 'CET', 'MET', 'EET'])

/** Ids whose own records before 1970 the tz database keeps apart or has dropped. */
const retired = new Set(
  (
    'America/Argentina/ComodRivadavia America/Ensenada America/Montreal America/Nipigon America/Pangnirtung ' +
    'America/Rainy_River America/Rosario America/Santa_Isabel America/Thunder_Bay America/Yellowknife Asia/Chongqing ' +
    'Asia/Chungking Asia/Harbin Asia/Kashgar Asia/Tel_Aviv Australia/Currie Europe/Belfast Europe/Tiraspol ' +
    'Europe/Uzhgorod Europe/Zaporozhye Africa/Timbuktu America/Coral_Harbour Atlantic/Jan_Mayen Pacific/Johnston'
  )
    .toLowerCase()
    .split(' '),
)

export type ZoneId = {
  /** As the person wrote it. */
  given: string
  /** As looked up: current spelling, former names replaced. Merged zones keep their own name. */
  used: string
  warnings: readonly string[]
}

const unknownZone = (given: string) =>
  new AppError(
    'TIME_ZONE_REQUIRED',
    `There is no time zone named "${given.slice(0, 64)}". Name one like Europe/Lisbon, give a place, or give the offset as utc_offset.`,
    { timezone: given.slice(0, 64) },
  )

/** The spelling the runtime uses for ids outside `zone.tab`, such as `Etc/GMT+5`; null when it knows none. */
function runtimeZone(given: string): string | null {
  if (!/^[A-Za-z][\w+\-/]{1,63}$/.test(given)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(given).timeZoneId
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * Finds a zone by any spelling the tz database has had. Case is ignored. Throws `TIME_ZONE_REQUIRED` for unknown names
 * and for bare offsets. Never asks `Intl` for a canonical name: it answers with old and merged ones.
 */
export function findZone(given: string): ZoneId {
  const key = given.trim().toLowerCase()
  const known = listed.get(key) ?? renamed.get(key)
  if (known !== undefined)
    return { given, used: known, warnings: retired.has(key) ? [retiredWarning(given, known)] : [] }
  const used = runtimeZone(given.trim())
  if (used === null) throw unknownZone(given)
  return { given, used, warnings: placeless.has(used.toUpperCase()) ? [placelessWarning(used)] : [] }
}

const retiredWarning = (given: string, used: string): string =>
  `The zone ${given} was retired and is read as ${used}; where its clocks differed before 1970, that is not covered.`

const placelessWarning = (zone: string): string =>
  `${zone} names a rule without a place. If clocks there were ever set otherwise, name the zone of a city instead.`

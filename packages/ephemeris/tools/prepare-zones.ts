/**
 * Makes `src/time/overlay.gen.ts` from a tz database that was built with `backzone`, as Debian's and Ubuntu's are:
 * `node packages/ephemeris/tools/prepare-zones.ts [folder, default /usr/share/zoneinfo]`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { compactSource, listedZones, zoneHistory } from './read-zoneinfo.ts'

/**
 * Fifteen links that a backzone build shortens to the merged zone, though `backward` names the true one behind `#=`.
 * Without this list Bonaire would get Puerto Rico's history and Spitsbergen that of Berlin.
 */
const trueTargets: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'Africa/Timbuktu': 'Africa/Bamako',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Kralendijk': 'America/Curacao',
  'America/Lower_Princes': 'America/Curacao',
  'America/Marigot': 'America/Port_of_Spain',
  'America/St_Barthelemy': 'America/Port_of_Spain',
  'America/Virgin': 'America/St_Thomas',
  'Antarctica/South_Pole': 'Antarctica/McMurdo',
  'Arctic/Longyearbyen': 'Europe/Oslo',
  'Atlantic/Jan_Mayen': 'Europe/Oslo',
  Iceland: 'Atlantic/Reykjavik',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Yap': 'Pacific/Chuuk',
}

export type ZoneTables = {
  /** Release of the tz database, such as `2025b`. */
  version: string
  overlay: Record<string, number[]>
  lmtEnd: Record<string, number>
  unrecordedUntil: Record<string, number>
  alias: Record<string, string>
  leapSeconds: string[]
}

const historyOf = (zoneinfo: string, zone: string) => zoneHistory(zoneinfo, trueTargets[zone] ?? zone)

/** `[first offset, t1, o1, t2, o2, …]` before 1970: epoch seconds and offset seconds, changes of offset only. */
function offsetsBefore1970(zoneinfo: string, zone: string): number[] {
  const [first, ...later] = historyOf(zoneinfo, zone)
  if (!first) throw new Error(`${zone} has no history`)
  const offsets = [first.offsetSeconds]
  for (const span of later) {
    if (span.since < 0 && span.offsetSeconds !== offsets.at(-1)) offsets.push(span.since, span.offsetSeconds)
  }
  return offsets
}

const runtimeOffset = (zone: string, epochSeconds: number): number =>
  Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9

/** Whether the merged data that runtimes ship gives the same offsets, looked at on both sides of every change. */
function runtimeAgrees(zone: string, offsets: readonly number[]): boolean {
  const probes = Array.from({ length: 180 }, (_, i) => -86_400 * 365 * (i + 0.5))
  for (let i = 1; i < offsets.length; i += 2) probes.push((offsets[i] ?? 0) - 1, offsets[i] ?? 0)
  return probes.every((t) => runtimeOffset(zone, t) === offsetAmong(offsets, t))
}

function offsetAmong(offsets: readonly number[], epochSeconds: number): number {
  let at = 0
  while ((offsets[at + 1] ?? Infinity) <= epochSeconds) at += 2
  return offsets[at] ?? 0
}

/** First instant at which a label gives way to another; offsets alone would miss 51 zones whose offset stays. */
function endOf(zoneinfo: string, zone: string, label: 'LMT' | '-00'): number | undefined {
  const history = historyOf(zoneinfo, zone)
  if (history[0]?.abbreviation !== label) return undefined
  return history.find((span) => span.abbreviation !== label)?.since
}

const endsOf = (zoneinfo: string, zones: readonly string[], label: 'LMT' | '-00'): Record<string, number> =>
  Object.fromEntries(zones.map((zone) => [zone, endOf(zoneinfo, zone, label)]).filter(([, end]) => end !== undefined))

/** UTC days that end with a 61st second, from the IERS list in the tz database. */
function leapSecondDays(zoneinfo: string): string[] {
  const ntpEpochSeconds = -2_208_988_800
  return readFileSync(join(zoneinfo, 'leap-seconds.list'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .slice(1)
    .map((line) => new Date((Number(line.split(/\s/)[0]) + ntpEpochSeconds - 1) * 1000).toISOString().slice(0, 10))
}

/** Renamings only. A zone that was merged into a neighbour in 2022b is in `zone.tab` and keeps its own name. */
function renamings(links: ReadonlyMap<string, string>, zones: ReadonlySet<string>): Record<string, string> {
  const renamed = [...links.keys()].filter(
    (name) => !zones.has(name) && !/^(Etc\/|GMT|UTC|UCT|Zulu|Greenwich|Universal)/.test(name),
  )
  return Object.fromEntries(
    renamed.sort().map((name) => {
      const target = trueTargets[name] ?? links.get(name) ?? ''
      if (!zones.has(target)) throw new Error(`${name} leads to ${target}, which zone.tab does not list`)
      return [name, target]
    }),
  )
}

/** All tables, from a folder like `/usr/share/zoneinfo`. Throws when it was built without `backzone`. */
export function zoneTables(zoneinfo: string): ZoneTables {
  const { version, links } = compactSource(zoneinfo)
  if (zoneHistory(zoneinfo, 'Europe/Stockholm').length === zoneHistory(zoneinfo, 'Europe/Berlin').length) {
    throw new Error(`${zoneinfo} was built without backzone: Stockholm has the history of Berlin`)
  }
  const zones = listedZones(zoneinfo, 'zone.tab')
  const unmerged = new Set(listedZones(zoneinfo, 'zone1970.tab'))
  const merged = zones
    .filter((zone) => !unmerged.has(zone))
    .map((zone) => [zone, offsetsBefore1970(zoneinfo, zone)] as const)
    .filter(([zone, offsets]) => !runtimeAgrees(zone, offsets))
  return {
    version,
    overlay: Object.fromEntries(merged),
    lmtEnd: endsOf(zoneinfo, zones, 'LMT'),
    unrecordedUntil: endsOf(zoneinfo, zones, '-00'),
    alias: renamings(links, new Set(zones)),
    leapSeconds: leapSecondDays(zoneinfo),
  }
}

const docs: Readonly<Record<keyof ZoneTables, string>> = {
  version: 'Release of the tz database these tables were made from.',
  overlay:
    'Offsets before 1970 of zones that runtimes have merged with a neighbour: first offset, then pairs of epoch second and offset second.',
  lmtEnd: 'Epoch second at which clocks left local mean time.',
  unrecordedUntil: 'Epoch second at which the first clock time of an uninhabited region is recorded.',
  alias: 'Former names of zones. Merged zones are not renamed ones and are not here.',
  leapSeconds: 'UTC days that ended with 23:59:60.',
}

function write(zoneinfo: string): void {
  const tables = zoneTables(zoneinfo)
  const types = {
    version: 'string',
    overlay: 'Readonly<Record<string, readonly number[]>>',
    lmtEnd: 'Readonly<Record<string, number>>',
    unrecordedUntil: 'Readonly<Record<string, number>>',
    alias: 'Readonly<Record<string, string>>',
    leapSeconds: 'readonly string[]',
  }
  const names = Object.keys(docs) as (keyof ZoneTables)[]
  const text = names.map(
    (name) => `/** ${docs[name]} */\nexport const ${name}: ${types[name]} = ${JSON.stringify(tables[name])}\n`,
  )
  const path = join(import.meta.dirname, '../src/time/overlay.gen.ts')
  writeFileSync(
    path,
    `// Made by tools/prepare-zones.ts from the tz database, which is in the public domain.\n\n${text.join('\n')}`,
  )
  execFileSync('oxfmt', [path])
  console.log(
    `tz ${tables.version}, compared with ${process.versions.tz}: ${Object.keys(tables.overlay).length} overlaid zones, ` +
      `${Object.keys(tables.lmtEnd).length} ends of local mean time, ${Object.keys(tables.alias).length} former names`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) write(process.argv[2] ?? '/usr/share/zoneinfo')

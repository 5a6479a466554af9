import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One span of a zone's history: from `since` (epoch seconds, -Infinity for the first) on. */
export type ZoneSpan = { since: number; offsetSeconds: number; abbreviation: string }

const headerBytes = 44

const counts = (file: Buffer, at: number) => ({
  utFlags: file.readUInt32BE(at + 20),
  standardFlags: file.readUInt32BE(at + 24),
  leaps: file.readUInt32BE(at + 28),
  transitions: file.readUInt32BE(at + 32),
  types: file.readUInt32BE(at + 36),
  characters: file.readUInt32BE(at + 40),
})

/** The compiled history of a zone, in order; 64-bit block of a TZif file (RFC 9636). */
export function zoneHistory(zoneinfo: string, zone: string): ZoneSpan[] {
  const file = readFileSync(join(zoneinfo, zone))
  if (file.toString('latin1', 0, 4) !== 'TZif' || file.toString('latin1', 4, 5) < '2') {
    throw new Error(`${zone} is not a TZif file of version 2 or later`)
  }
  const short = counts(file, 0)
  const start =
    headerBytes +
    short.transitions * 5 +
    short.types * 6 +
    short.characters +
    short.leaps * 8 +
    short.standardFlags +
    short.utFlags
  const { transitions, types } = counts(file, start)
  const timesAt = start + headerBytes
  const indexesAt = timesAt + transitions * 8
  const typesAt = indexesAt + transitions
  const namesAt = typesAt + types * 6
  const span = (since: number, type: number): ZoneSpan => {
    const nameAt = namesAt + file.readUInt8(typesAt + type * 6 + 5)
    return {
      since,
      offsetSeconds: file.readInt32BE(typesAt + type * 6),
      abbreviation: file.toString('latin1', nameAt, file.indexOf(0, nameAt)),
    }
  }
  const spans = Array.from({ length: transitions }, (_, i) =>
    span(Number(file.readBigInt64BE(timesAt + i * 8)), file.readUInt8(indexesAt + i)),
  )
  return [span(-Infinity, 0), ...spans]
}

/** Zone ids of a table of the tz database: `zone.tab` (one per country and region) or `zone1970.tab` (the merged list). */
export const listedZones = (zoneinfo: string, table: 'zone.tab' | 'zone1970.tab'): string[] =>
  readFileSync(join(zoneinfo, table), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '')
    .sort()

/** Version and links of the compact source that Debian and Ubuntu install beside the compiled zones. */
export function compactSource(zoneinfo: string): { version: string; links: Map<string, string> } {
  const text = readFileSync(join(zoneinfo, 'tzdata.zi'), 'utf8')
  const version = /^# version (\S+)/.exec(text)?.[1]
  if (version === undefined) throw new Error(`${zoneinfo}/tzdata.zi does not name its version`)
  const links = text.matchAll(/^L (\S+) (\S+)$/gm)
  return { version, links: new Map(Array.from(links, ([, target = '', name = '']) => [name, target])) }
}

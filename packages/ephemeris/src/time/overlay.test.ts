import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { zoneTables } from '../../tools/prepare-zones.ts'
import { listedZones, zoneHistory } from '../../tools/read-zoneinfo.ts'
import { alias, leapSeconds, lmtEnd, overlay, unrecordedUntil, version } from './overlay.gen.ts'
import { overlayVersion, tzVersion } from './tz-version.ts'
import { offsetAt } from './zone-offset.ts'

const zoneinfo = '/usr/share/zoneinfo'

/** Null, with the reason, on machines without a tz database that was built with `backzone`. */
function installedTables(): { tables: ReturnType<typeof zoneTables> | null; reason: string } {
  if (!existsSync(`${zoneinfo}/tzdata.zi`)) return { tables: null, reason: `${zoneinfo}/tzdata.zi is missing` }
  try {
    return { tables: zoneTables(zoneinfo), reason: '' }
  } catch (error) {
    return { tables: null, reason: String(error) }
  }
}

const { tables, reason } = installedTables()

/** Zones whose offset differs from the compiled history one second before and at any change in a span of time. */
function disagreeing(zones: readonly string[], isIn: (epochSeconds: number) => boolean): string[] {
  return zones.filter((zone) => {
    const history = zoneHistory(zoneinfo, zone)
    return history.some((span, index) => {
      const before = history[index - 1]
      if (!before || !isIn(span.since)) return false
      const clock = { zone, longitude: null }
      return (
        offsetAt(clock, span.since).offsetSeconds !== span.offsetSeconds ||
        offsetAt(clock, span.since - 1).offsetSeconds !== before.offsetSeconds
      )
    })
  })
}

describe('the committed tables', () => {
  test('come again from the tz database of this machine', (context) => {
    context.skip(tables === null, reason)
    // Histories of merged zones are frozen upstream, so they must agree whatever the release.
    expect(tables?.overlay).toEqual(overlay)
  })

  test('come again in every other part, if the release is the same', (context) => {
    context.skip(tables === null, reason)
    context.skip(tables?.version !== version, `this machine has ${tables?.version}, the tables are from ${version}`)
    expect(tables).toEqual({ version, overlay, lmtEnd, unrecordedUntil, alias, leapSeconds })
  })

  test('name 27 leap seconds, the last at the end of 2016', () => {
    expect(leapSeconds).toHaveLength(27)
    expect(leapSeconds.at(-1)).toBe('2016-12-31')
  })

  test('know every zone of zone.tab exactly once, and none of them as a former name', (context) => {
    context.skip(tables === null, reason)
    const known = [...Object.keys(lmtEnd), ...Object.keys(unrecordedUntil)].sort()
    expect(known).toEqual(listedZones(zoneinfo, 'zone.tab'))
    expect(known.filter((zone) => Object.hasOwn(alias, zone))).toEqual([])
  })
})

describe('both sides of every change', () => {
  /** Debian's build gives these links the history of the merged zone; the overlay has that of `backward`'s comment. */
  const mislinked = /^(America\/(Kralendijk|Lower_Princes|Marigot|St_Barthelemy)|Arctic\/Longyearbyen)$/
  /** Revised upstream between 2025b, which this was written against, and the 2026c of the runtime. */
  const revised =
    /^(America\/(Araguaina|Bahia|Belem|Boa_Vista|Campo_Grande|Cuiaba|Eirunepe|Fortaleza|Maceio|Manaus|Noronha|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo|Tijuana)|Europe\/Dublin)$/

  test('before 1970 the overlaid zones have their own history', (context) => {
    context.skip(tables === null, reason)
    const zones = Object.keys(overlay).filter((zone) => !mislinked.test(zone))
    expect(zones.length).toBeGreaterThan(90)
    expect(disagreeing(zones, (t) => t < 0)).toEqual([])
  })

  test('before 1970 the runtime is right about the others', (context) => {
    context.skip(tables === null, reason)
    context.skip(tables?.version !== version, `zones were revised since ${version} or until ${tables?.version}`)
    const zones = listedZones(zoneinfo, 'zone.tab').filter(
      (zone) => !Object.hasOwn(overlay, zone) && !revised.test(zone),
    )
    expect(zones.length).toBeGreaterThan(290)
    expect(disagreeing(zones, (t) => t < 0)).toEqual([])
  })

  test('from 1970 to 2020 merged zones need no overlay', (context) => {
    context.skip(tables === null, reason)
    const until2020 = 1_577_836_800
    expect(disagreeing(Object.keys(overlay), (t) => t >= 0 && t < until2020)).toEqual([])
  })
})

test('the versions say which data answered', () => {
  expect(overlayVersion).toMatch(/^20\d\d[a-z]$/)
  expect(tzVersion()).toMatch(/^20\d\d[a-z] or later$/)
  // Node tells its own; the landmark found must not be newer than that.
  expect(tzVersion().slice(0, 5) <= String(process.versions.tz)).toBe(true)
})

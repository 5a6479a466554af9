import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { bornAt } from '../human_design/golden/born-at.ts'
import charts from '../human_design/golden/published-charts.json' with { type: 'json' }
import type { Planet, Side } from '../human_design/planets.ts'
import { calculate } from './calculate.ts'
import published from './golden/published-profiles.json' with { type: 'json' }
import { type SphereId, sphereIds, sphereSources } from './spheres.ts'

const sky = await openEphemerisInNode()

const spheresAt = (utc: string): Partial<Record<SphereId, string>> => {
  const { profile } = calculate(
    {
      birth: bornAt(sky, utc),
      birth_date: utc.slice(0, 10),
      time_accuracy_minutes: 0,
      focus_sequence: 'all',
      include_programming_partner: true,
    },
    { sky, now: '2026-11-21T00:00:00Z' },
  )
  if (profile === null) throw new Error('A birth with a moment has a profile.')
  return Object.fromEntries(sphereIds.map((id) => [id, `${profile.spheres[id]?.key}.${profile.spheres[id]?.line}`]))
}

test.each(published.profiles)('$who: every sphere is the one that was printed, to the line', ({ utc, spheres }) => {
  const ours = spheresAt(utc)
  const asked = Object.keys(spheres) as SphereId[]
  expect(asked.length).toBeGreaterThan(10)
  expect(Object.fromEntries(asked.map((id) => [id, ours[id]]))).toEqual(spheres)
})

type PrintedChart = { who: string; utc: string; expected: Partial<Record<Side, Partial<Record<Planet, string>>>> }

/** Charts of Human Design that print gates and lines; a sphere is decided by the activation of its body. */
const printedCharts = (charts.charts as PrintedChart[]).filter(
  ({ expected }) => expected.personality ?? expected.design,
)

test.each(printedCharts)(
  '$who: printed activations of Human Design decide the same keys and lines',
  ({ utc, expected }) => {
    const printed = sphereIds.flatMap((id) => {
      const { side, planet } = sphereSources[id]
      const activation = expected[side]?.[planet]
      return activation === undefined ? [] : [[id, activation] as const]
    })
    expect(printed.length).toBeGreaterThan(0)
    const ours = spheresAt(utc)
    expect(printed.map(([id]) => [id, ours[id]])).toEqual(printed)
  },
)

test('one printed chart has all fourteen places, so that no sphere rests on a single publisher', () => {
  const complete = printedCharts.filter(({ expected }) =>
    sphereIds.every((id) => expected[sphereSources[id].side]?.[sphereSources[id].planet] !== undefined),
  )
  expect(complete).toHaveLength(1)
})

import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { calculate } from './calculate.ts'
import { bornAt, momentAt } from './golden/born-at.ts'
import published from './golden/published-charts.json' with { type: 'json' }
import { type Planet, planets } from './planets.ts'
import type { HumanDesignChart, HumanDesignFacts } from './schema.ts'

const sky = await openEphemerisInNode()

/** What a publisher printed; everything is optional because each printed something else. */
type Printed = {
  type: string
  profile: string
  authority: string
  definition?: string
  design_utc?: string
  cross?: { type: string; name: string; gates?: number[] }
  personality?: Partial<Record<Planet, string>>
  design?: Partial<Record<Planet, string>>
  gates?: number[]
  channels?: string[]
  someChannels?: string[]
  variables?: Partial<Record<'determination' | 'environment' | 'motivation' | 'perspective', string>>
}

const cases = published.charts as { who: string; utc: string; source: string; expected: Printed }[]

const chartAt = (utc: string): { facts: HumanDesignFacts; chart: HumanDesignChart } => {
  const facts = calculate(
    {
      birth: bornAt(sky, utc),
      birth_date: utc.slice(0, 10),
      time_accuracy_minutes: 0,
      include_design_calculation: true,
      detailed_gates: true,
    },
    { sky, now: '2026-11-21T00:00:00Z' },
  )
  if (facts.chart === null) throw new Error('A birth with a moment has a chart.')
  return { facts, chart: facts.chart }
}

const gateLines = (gates: HumanDesignChart['personality_gates'], asked: object): Record<string, string> =>
  Object.fromEntries(
    planets
      .filter((planet) => Object.hasOwn(asked, planet))
      .map((planet) => [planet, `${gates[planet].number}.${gates[planet].line}`]),
  )

const activeGates = ({ personality_gates: p, design_gates: d }: HumanDesignChart): number[] =>
  [...new Set(planets.flatMap((planet) => [p[planet].number, d[planet].number]))].sort((a, b) => a - b)

const printedVariables = ({ variables }: HumanDesignChart, asked: object): Record<string, string> =>
  Object.fromEntries(
    (['determination', 'environment', 'motivation', 'perspective'] as const)
      .filter((id) => Object.hasOwn(asked, id))
      .map((id) => [id, `${variables[id].arrow} ${variables[id].color}-${variables[id].tone}`]),
  )

/** Our answer, cut down to the fields that were printed, in the form of the print. */
const asPrinted = (chart: HumanDesignChart, expected: Printed): Printed => ({
  type: chart.type_info.type_name,
  profile: chart.profile.profile,
  authority: chart.type_info.authority,
  ...(expected.definition && { definition: chart.definition_type }),
  ...(expected.cross && {
    cross: {
      type: chart.incarnation_cross.type,
      name: chart.incarnation_cross.name,
      ...(expected.cross.gates && { gates: [...chart.incarnation_cross.gates] }),
    },
  }),
  ...(expected.personality && { personality: gateLines(chart.personality_gates, expected.personality) }),
  ...(expected.design && { design: gateLines(chart.design_gates, expected.design) }),
  ...(expected.gates && { gates: activeGates(chart) }),
  ...(expected.channels && { channels: chart.defined_channels.map(({ id }) => id).sort() }),
  ...(expected.someChannels && {
    someChannels: expected.someChannels.filter((id) => chart.defined_channels.some((channel) => channel.id === id)),
  }),
  ...(expected.variables && { variables: printedVariables(chart, expected.variables) }),
})

test.each(cases)('the chart of $who is as published', ({ utc, expected }) => {
  const { chart } = chartAt(utc)
  const { design_utc: _designUtc, ...printed } = expected
  expect(asPrinted(chart, expected)).toEqual({
    ...printed,
    ...(printed.channels && { channels: [...printed.channels].sort() }),
  })
})

test.each(cases.filter(({ expected }) => expected.design_utc !== undefined))(
  'the design instant of $who is within a second of the print',
  ({ utc, expected }) => {
    const { facts } = chartAt(utc)
    const printed = momentAt(sky, expected.design_utc ?? '').jdUt1
    expect(Math.abs((facts.design_info?.jd_ut1 ?? 0) - printed) * 86_400).toBeLessThanOrEqual(1)
  },
)

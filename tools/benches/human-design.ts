import { humanDesign } from '@orrery/engines/human_design/engine'
import { calculateBodygraph } from '@orrery/engines/human_design/bodygraph'
import { planets } from '@orrery/engines/human_design/planets'
import type { Ephemeris, UtcFields } from '@orrery/ephemeris'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { nativeBench } from '../../packages/ephemeris/tools/reference/run-bench.ts'
import { median, microsecondsEach, printTable, spread } from './figures.ts'

const rounds = 7
const calculations = 4096
const dateCount = 4096
const bits64 = (1n << 64n) - 1n

/** Splitmix64 with the seed of `sky.h`, so that both sides calculate the same dates. */
const datesOfReference = (): readonly UtcFields[] => {
  let seed = 0x0123456789abcdefn
  const next = (): bigint => {
    seed = (seed + 0x9e3779b97f4a7c15n) & bits64
    let z = seed
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & bits64
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & bits64
    return z ^ (z >> 31n)
  }
  const between = (low: number, high: number): number => low + Number(next() % BigInt(high - low + 1))
  return Array.from({ length: dateCount }, () => ({
    year: between(1900, 2050),
    month: between(1, 12),
    day: between(1, 28),
    hour: between(0, 23),
    minute: between(0, 59),
    second: between(0, 59_999) / 1000,
  }))
}

/** The 22 longitudes of a chart, as the C program adds them up. */
const sumOfLongitudes = (sky: Ephemeris, utc: UtcFields): number => {
  const { personality, design } = calculateBodygraph(sky.instantOf(utc).jdUt1, sky)
  const followed = planets.filter((planet) => planet !== 'earth' && planet !== 'south_node')
  return [personality, design].reduce(
    (sum, side) => followed.reduce((all, planet) => all + side[planet].longitude, sum),
    0,
  )
}

const inputAt = (sky: Ephemeris, utc: UtcFields) => {
  const moment = { ...sky.instantOf(utc), utc: '', utcOffset: '+00:00', rule: 'stated' as const }
  const localDate = `${utc.year}-${String(utc.month).padStart(2, '0')}-${String(utc.day).padStart(2, '0')}`
  return {
    birth_date: localDate,
    ambiguous: undefined,
    time_accuracy_minutes: 0,
    time_unknown: false,
    include_design_calculation: true,
    detailed_gates: true,
    birth: {
      localDate,
      localTime: null,
      zone: { given: null, used: null },
      coordinates: null,
      placeName: null,
      moment,
      window: null,
      tzVersions: { tz: 'none', overlay: 'none' },
    },
  }
}

/** Our calculation of a bodygraph against the same positions in C, in turns; then what facts and certificate cost. */
export const benchHumanDesign = async (): Promise<void> => {
  const sky = await openEphemerisInNode()
  const dates = datesOfReference()
  const inputs = dates.map((utc) => inputAt(sky, utc))
  const context = { sky, now: '2026-01-01T00:00:00Z' }
  const certified = inputs.slice(0, 256).map((input) => ({ input, facts: humanDesign.calculate(input, context) }))
  const times = {
    native: [] as number[],
    bodygraph: [] as number[],
    facts: [] as number[],
    certificate: [] as number[],
  }
  let nativeSum = Number.NaN
  let why = ''
  for (let round = 0; round <= rounds; round += 1) {
    const native = nativeBench(calculations)
    why = native.why
    nativeSum = native.bench?.sumOfLongitudes ?? Number.NaN
    const bodygraph = microsecondsEach(dates, calculations, (utc) => calculateBodygraph(sky.instantOf(utc).jdUt1, sky))
    const facts = microsecondsEach(inputs, calculations, (input) => humanDesign.calculate(input, context))
    const certificate = microsecondsEach(certified, certified.length, (each) =>
      humanDesign.certify?.(each.input, each.facts, context),
    )
    // The first round warms the compilers up.
    if (round === 0) continue
    times.native.push((native.bench?.nanosecondsPerCalculation ?? Number.NaN) / 1000)
    times.bodygraph.push(bodygraph)
    times.facts.push(facts)
    times.certificate.push(certificate)
  }
  const ratio = (values: readonly number[]): string =>
    spread(
      values.map((value, round) => value / (times.native[round] ?? Number.NaN)),
      2,
    )
  console.log(
    `Human Design against native C, ${rounds} rounds of ${calculations} calculations in turn, processor time of one core`,
  )
  if (Number.isNaN(median(times.native))) console.log(`No native figure: ${why}`)
  printTable([
    ['what', 'µs each: median (range)', 'ratio to native: median (range)'],
    ['native C: the 22 positions and the design instant', spread(times.native, 1), '1'],
    [
      'ours: the same positions and instant, gates to bases, centers, type twice',
      spread(times.bodygraph, 1),
      ratio(times.bodygraph),
    ],
    ['ours: all facts of the answer with texts', spread(times.facts, 1), ratio(times.facts)],
    ['ours: the certificate (all changes within 12 hours)', spread(times.certificate, 1), ratio(times.certificate)],
  ])
  const twice = dates.reduce((sum, utc) => sum + sumOfLongitudes(sky, utc), 0) * (calculations / dateCount)
  console.log(`sum of all longitudes: native ${nativeSum.toFixed(4)}°, ours ${twice.toFixed(4)}°\n`)
}

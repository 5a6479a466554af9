import { openEphemerisInNode } from '@orrery/ephemeris/node'
import type { Ephemeris } from '@orrery/ephemeris'
import { type ChartKind, nativeCharts } from '../../packages/ephemeris/tools/reference/run-charts.ts'
import { type BenchBirth, birthsOfBench } from './comparison/births.ts'
import { humanDesignDifferences, natalDifferences, vimshottariDifferences } from './comparison/differences.ts'
import { ours } from './comparison/ours.ts'
import { ask, install, type Peer, type PeerReport } from './comparison/peers.ts'
import { median, printTable, spread } from './figures.ts'

const rounds = 5
const nativeBirths = 256
const peerBirths = 200
const charts = 2048

const peersOf: Readonly<Record<ChartKind, readonly Peer[]>> = {
  human_design: [{ name: 'natalengine', script: 'natalengine_human_design.mjs', charts: 200, python: null }],
  natal: [
    { name: 'sweph', script: 'sweph_natal.mjs', charts: 4000, python: null },
    { name: 'celestine', script: 'celestine_natal.mjs', charts: 200, python: null },
    { name: 'circular-natal-horoscope-js', script: 'circular_natal.mjs', charts: 50, python: null },
    { name: 'kerykeion', script: 'kerykeion_natal.py', charts: 200, python: 'kerykeion', lacksFiles: true },
    { name: 'flatlib', script: 'flatlib_natal.py', charts: 500, python: 'flatlib' },
    { name: 'immanuel', script: 'immanuel_natal.py', charts: 100, python: 'immanuel' },
  ],
  vimshottari: [
    { name: 'PyJHora', script: 'pyjhora_vimshottari.py', charts: 4, births: 8, python: 'pyjhora', lacksFiles: true },
  ],
}

/** What of ours is compared like for like: no more than the others do. */
const likeForLike: Readonly<Record<ChartKind, string>> = {
  human_design: 'gates to bases, centers, type and authority',
  natal: 'positions, angles, Placidus, house of each body',
  vimshottari: 'three levels of periods',
}

/** A peer as it was asked in every round: with the full files, or as it came. */
type Contender = { peer: Peer; label: string; fullFiles: boolean; report: PeerReport; times: number[] }
type Skipped = { name: string; why: string }

/** Peers that can be had here, asked once; those with incomplete files once as they came and once with full ones. */
const gather = (
  kind: ChartKind,
  births: readonly BenchBirth[],
): { contenders: readonly Contender[]; skipped: readonly Skipped[] } => {
  const contenders: Contender[] = []
  const skipped: Skipped[] = []
  for (const peer of peersOf[kind]) {
    const missing = install(peer)
    for (const fullFiles of peer.lacksFiles ? [false, true] : [true]) {
      const { report, why } = missing === null ? ask(peer, births, fullFiles) : { report: null, why: missing }
      const label = peer.lacksFiles ? `${peer.name}, ${fullFiles ? 'full files' : 'as it came'}` : peer.name
      if (report === null) skipped.push({ name: label, why })
      else contenders.push({ peer, label, fullFiles, report, times: [] })
    }
  }
  return { contenders, skipped }
}

const differencesOf = (kind: ChartKind, mine: ReturnType<typeof ours>): ((report: PeerReport) => string) => {
  if (kind === 'human_design') {
    const facts = mine.factsWith('human_design')
    return (report) => humanDesignDifferences(facts, report)
  }
  if (kind === 'natal') {
    const facts = mine.factsWith('natal')
    return (report) => natalDifferences(facts, report)
  }
  const facts = mine.factsWith('vimshottari', { preset: 'pyjhora', levels: 1 })
  return (report) => vimshottariDifferences(facts, report)
}

const ratioTo = (times: readonly number[], reference: readonly number[]): string =>
  spread(
    times.map((time, round) => time / (reference[round] ?? Number.NaN)),
    2,
  )

type Times = Readonly<Record<'native' | 'likeForLike' | 'facts' | 'answer', number[]>>

const ourRow = (
  label: string,
  ours: readonly number[],
  { native }: Times,
  toOurs: readonly [likeForLike: string, facts: string],
): readonly string[] => [label, spread(ours, 0), ratioTo(ours, native), ...toOurs, 'Swiss files']

const rowsOf = (kind: ChartKind, times: Times, contenders: readonly Contender[]): readonly (readonly string[])[] => [
  ['who', 'µs a chart: median (range)', 'ratio to native C', 'to ours, like for like', 'to our facts', 'ephemeris'],
  ['native C, libswe', spread(times.native, 0), '1', '', '', 'Swiss files'],
  ourRow(`ours, ${likeForLike[kind]}`, times.likeForLike, times, ['1', '']),
  ourRow('ours: every fact, from a resolved birth', times.facts, times, ['', '1']),
  ourRow('ours: from input to answer with texts', times.answer, times, ['', '']),
  ...contenders.map(({ label, report, times: theirs }) => [
    `${label} ${report.version}`,
    spread(theirs, 0),
    ratioTo(theirs, times.native),
    ratioTo(theirs, times.likeForLike),
    ratioTo(theirs, times.facts),
    report.ephemeris,
  ]),
]

const benchKind = (kind: ChartKind, sky: Ephemeris): void => {
  const births = birthsOfBench(peerBirths)
  const mine = ours(sky, birthsOfBench(nativeBirths))
  const { contenders, skipped } = gather(kind, births)
  const times: Times = { native: [], likeForLike: [], facts: [], answer: [] }
  let why = ''
  // The first round warms the compilers up; then everybody takes turns.
  for (let round = 0; round <= rounds; round += 1) {
    const native = nativeCharts(kind, charts)
    why = native.why
    const own = mine.time(kind, charts)
    const asked = contenders.map(({ peer, fullFiles }) => ask(peer, births, fullFiles))
    if (round === 0) continue
    times.native.push((native.bench?.nanosecondsPerChart ?? Number.NaN) / 1000)
    times.likeForLike.push(own.likeForLike)
    times.facts.push(own.facts)
    times.answer.push(own.answer)
    for (const [index, { times: theirs }] of contenders.entries())
      theirs.push(asked[index]?.report?.microsecondsEach ?? Number.NaN)
  }
  const differences = differencesOf(kind, ours(sky, births))
  console.log(`${kind}: ${rounds} rounds in turn, processor time of one core, ${nativeBirths} births of 1900 to 2049`)
  if (Number.isNaN(median(times.native))) console.log(`No native figure: ${why}`)
  printTable(rowsOf(kind, times, contenders))
  for (const { label, report } of contenders) console.log(`  ${label} against ours: ${differences(report)}`)
  for (const { name, why: reason } of skipped) console.log(`  ${name} could not be had here: ${reason}`)
  console.log()
}

/** Human Design, natal and Vimshottari against C and against other people's packages: same births, one run. */
export const benchComparison = async (): Promise<void> => {
  const sky = await openEphemerisInNode()
  for (const kind of ['human_design', 'natal', 'vimshottari'] as const) benchKind(kind, sky)
}

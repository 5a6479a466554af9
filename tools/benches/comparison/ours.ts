import { answer } from '@orrery/engines/answer'
import { engines } from '@orrery/engines'
import { prepareInput } from '@orrery/engines/prepare-input'
import type { EngineFacts } from '@orrery/engines/schemas'
import type { Birth } from '@orrery/engines/birth/birth'
import { calculateBodygraph } from '@orrery/engines/human_design/bodygraph'
import { placeBodies } from '@orrery/engines/natal/bodies'
import { bodyHouses } from '@orrery/engines/natal/houses'
import type { Ephemeris } from '@orrery/ephemeris'
import type { ChartKind } from '../../../packages/ephemeris/tools/reference/run-charts.ts'
import { microsecondsEach } from '../figures.ts'
import { type BenchBirth, inputOf } from './births.ts'

const now = '2026-01-01T00:00:00Z'
const chance = () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a bench' })
const lean = { pictures: false, certificate: false }

/** An engine whatever its input: the inputs come from `prepareInput` with the same id. */
type AnyEngine = { calculate(input: unknown, context: unknown): unknown }

/** What is asked of an engine beside the birth, so that it does what the others do. */
const askedOf: Readonly<Record<ChartKind, Readonly<Record<string, unknown>>>> = {
  human_design: {},
  natal: {},
  vimshottari: { levels: 3, current_date: '2026-01-01' },
}

/** Microseconds: what the others do and no more; the engine's facts; the whole answer. */
export type OurTimes = { likeForLike: number; facts: number; answer: number }

type Prepared = Readonly<Record<string, unknown>> & { birth: Birth }

const jdOf = ({ moment }: Birth): number => moment?.jdUt1 ?? Number.NaN

/** A bodygraph without circuits, bridges and texts. */
const bodygraphOf = (sky: Ephemeris, { birth }: Prepared): unknown => calculateBodygraph(jdOf(birth), sky)

/** Positions with speeds, angles, Placidus cusps and the house of each body: what other natal packages call a chart. */
const positionsAndHousesOf = (sky: Ephemeris, { birth }: Prepared): unknown => {
  const [jdUt1, place] = [jdOf(birth), birth.coordinates ?? { latitude: 0, longitude: 0 }]
  const placements = placeBodies(sky, jdUt1, { positions: 'apparent', ayanamsa: null, node: 'true' })
  const houses = sky.houses(jdUt1, place, 'P')
  return [placements, houses, bodyHouses(placements, houses.cusps)]
}

/** Our own functions over the births of the bench. */
export const ours = (sky: Ephemeris, births: readonly BenchBirth[]) => {
  const world = { sky, places: null, chance }
  const rawOf = (kind: ChartKind, more: Readonly<Record<string, unknown>> = {}) =>
    births.map((birth) => ({ ...inputOf(birth), ...askedOf[kind], ...more }))
  const prepared = (kind: ChartKind, more?: Readonly<Record<string, unknown>>) =>
    rawOf(kind, more).map((raw) => {
      const {
        parsed,
        births: [birth],
      } = prepareInput(kind, raw, world)
      if (birth === undefined) throw new Error('A birth of the bench was not resolved.')
      return Object.assign(parsed, { birth })
    })
  const factsWith = <Kind extends ChartKind>(kind: Kind, more?: Readonly<Record<string, unknown>>) => {
    const engine = engines[kind] as unknown as AnyEngine
    return prepared(kind, more).map((input) => engine.calculate(input, { sky, now }) as EngineFacts<Kind>)
  }
  return {
    factsWith,
    time: (kind: ChartKind, charts: number): OurTimes => {
      const engine = engines[kind] as unknown as AnyEngine
      const inputs = prepared(kind)
      const facts = (input: Prepared): unknown => engine.calculate(input, { sky, now })
      const alike = { human_design: bodygraphOf, natal: positionsAndHousesOf, vimshottari: null }[kind]
      const raws = rawOf(kind)
      return {
        likeForLike: microsecondsEach(inputs, charts, alike === null ? facts : (input) => alike(sky, input)),
        facts: microsecondsEach(inputs, charts, facts),
        answer: microsecondsEach(raws, charts, (raw) =>
          answer(kind, prepareInput(kind, raw, world), { sky, now }, lean),
        ),
      }
    },
  }
}

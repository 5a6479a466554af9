import { answer } from '@orrery/engines/answer'
import { engines } from '@orrery/engines'
import { prepareInput } from '@orrery/engines/prepare-input'
import type { EngineFacts } from '@orrery/engines/schemas'
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

export type OurTimes = { facts: number; answer: number }

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
      return Object.assign(parsed, { birth })
    })
  const factsWith = <Kind extends ChartKind>(kind: Kind, more?: Readonly<Record<string, unknown>>) => {
    const engine = engines[kind] as unknown as AnyEngine
    return prepared(kind, more).map((input) => engine.calculate(input, { sky, now }) as EngineFacts<Kind>)
  }
  return {
    factsWith,
    /** Microseconds: from the resolved birth to the facts; and from what a client sends to the whole answer. */
    time: (kind: ChartKind, charts: number): OurTimes => {
      const engine = engines[kind] as unknown as AnyEngine
      const inputs = prepared(kind)
      const raws = rawOf(kind)
      return {
        facts: microsecondsEach(inputs, charts, (input) => engine.calculate(input, { sky, now })),
        answer: microsecondsEach(raws, charts, (raw) =>
          answer(kind, prepareInput(kind, raw, world), { sky, now }, lean),
        ),
      }
    },
  }
}

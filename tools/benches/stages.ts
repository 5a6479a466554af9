import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificate } from '@orrery/engines/certificate'
import { answer } from '@orrery/engines/answer'
import { openAnswerJson } from '@orrery/engines/answer-json'
import { engines } from '@orrery/engines'
import { fieldSignature } from '@orrery/engines/field-signature'
import { svgOf } from '@orrery/engines/picture'
import { prepareInput } from '@orrery/engines/prepare-input'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import { rootFolder } from '../../tests/platform.ts'
import { microsecondsEach, printTable, spread } from './figures.ts'

const rounds = 7
const births = 128
const callsPerRound = 256

const raws = Array.from({ length: births }, (_, index) => ({
  birth_date: `${1920 + (index % 100)}-${String((index % 12) + 1).padStart(2, '0')}-14`,
  birth_time: `${String(8 + (index % 12)).padStart(2, '0')}:30`,
  birth_location: [38.7167, -9.1333],
  timezone: 'Europe/Lisbon',
}))

type World = { sky: Awaited<ReturnType<typeof openEphemerisInNode>>; places: ReturnType<typeof openPlaces> }
type AnyFacts = Record<string, unknown>
/** An engine whatever its input: the inputs come from `prepareInput` with the same id. */
type AnyEngine = {
  version: string
  calculate(input: unknown, context: unknown): AnyFacts
  certify(input: unknown, facts: AnyFacts, context: unknown): { certificate: Certificate }
  describe(facts: AnyFacts): unknown
  signed(facts: AnyFacts): unknown
  pictures(facts: AnyFacts): readonly Parameters<typeof svgOf>[0][]
}

const chance = () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a bench' })

const staged = ['natal', 'human_design', 'gene_keys', 'vimshottari'] as const

const benchStages = (id: (typeof staged)[number], { sky, places }: World): void => {
  const engine = engines[id] as unknown as AnyEngine
  const context = { sky, now: '2026-01-01T00:00:00Z' }
  const lean = { pictures: false, certificate: false }
  const prepared = raws.map((raw) => prepareInput(id, raw, { sky, places, chance }))
  const calculated = prepared.map(({ parsed, births: [birth] }) => {
    const input = { ...parsed, birth }
    const facts = engine.calculate(input, context)
    return { parsed, input, facts, pictures: engine.pictures(facts) }
  })
  const answers = prepared.map((each) => answer(id, each, context, lean))
  type Calculated = (typeof calculated)[number]
  const over = <Item>(items: readonly Item[], run: (item: Item) => unknown): readonly number[] =>
    Array.from({ length: rounds + 1 }, () => microsecondsEach(items, callsPerRound, run)).slice(1)
  const of = (run: (each: Calculated) => unknown): readonly number[] => over(calculated, run)
  const stages: Readonly<Record<string, readonly number[]>> = {
    'prepare: spellings, zod, zone, places': over(raws, (raw) => prepareInput(id, raw, { sky, places, chance })),
    'calculate: facts with their texts': of(({ input }) => engine.calculate(input, context)),
    describe: of(({ facts }) => engine.describe(facts)),
    signature: of(({ parsed, facts }) =>
      fieldSignature({ engine: id, version: engine.version, input: parsed, facts: engine.signed(facts) }),
    ),
    'answer without certificate and pictures': over(prepared, (each) => answer(id, each, context, lean)),
    'its JSON': over(answers, (each) => openAnswerJson({ ...each, calculation_time: 0 })),
    certificate: of(({ input, facts }) => engine.certify(input, facts, context)),
    pictures: of(({ facts }) => engine.pictures(facts)),
    'pictures as SVG': of(({ pictures }) => pictures.map(svgOf)),
  }
  console.log(`${id} in Node, ${rounds} rounds of ${callsPerRound} calls, processor time of one core`)
  printTable([
    ['stage', 'µs each: median (range)'],
    ...Object.entries(stages).map(([name, values]) => [name, spread(values, 0)]),
  ])
}

/** Where the time of an answer goes, without a worker around it. */
export const benchAnswers = async (): Promise<void> => {
  const table = readFileSync(join(rootFolder, 'packages/ephemeris/assets/places.tsv'), 'utf8')
  const world = { sky: await openEphemerisInNode(), places: openPlaces(table) }
  for (const id of staged) benchStages(id, world)
}

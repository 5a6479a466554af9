import type { ResultForReading } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { type EngineReading, type Fact, type Finding, type Look, entryOf, lookInto } from '../reading/fact.ts'
import { readings, wordsOf } from '../reading/readings.ts'

/** More than this many facts of one engine say less, not more. */
const mostPerEngine = 24

const factOf = (engine: string, prefix: string, { path, span, marks, ...finding }: Finding): Fact => ({
  ...finding,
  id: `${engine}:${prefix}${path}`,
  engine,
  span: span ?? 'life',
  marks: [...(marks ?? [])],
})

const caveat = (engine: string, path: string, kind: string, label: string, value: string): Fact => ({
  id: `${engine}:${path}`,
  engine,
  label,
  value,
  kind,
  key: kind,
  weight: 0,
  span: 'life',
  marks: [],
})

/** What the reader must know about how sure the facts are. */
const caveatsOf = (engine: string, look: Look): readonly Fact[] =>
  look.at('birth_info') !== undefined && look.at('birth_info.local_time') === null
    ? [caveat(engine, 'birth_info.local_time', 'time_unknown', 'Time of birth', 'unknown')]
    : []

const factsIn = (engine: string, result: unknown, prefix: string): readonly Fact[] => {
  const reading = entryOf<EngineReading>(readings, engine)
  if (reading === null) return []
  return reading
    .findings(lookInto(result))
    .map((finding) => factOf(engine, prefix, finding))
    .filter((fact) => wordsOf(fact) !== null)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostPerEngine)
}

/** A repeated local hour gives two charts, neither preferred: a reading keeps to what both say. */
const sharedFacts = (engine: string, charts: readonly unknown[]): readonly Fact[] => {
  const [first = [], ...others] = charts.map((chart, index) => factsIn(engine, chart, `charts.${index}.`))
  const shared = first.filter(({ kind, key }) =>
    others.every((facts) => facts.some((fact) => fact.kind === kind && fact.key === key)),
  )
  return [...shared, caveat(engine, 'charts', 'two_charts', 'Two charts', 'the clock showed this hour twice')]
}

const factsOfResult = ({ engine, data }: ResultForReading): readonly Fact[] => {
  const look = lookInto(data.raw_data)
  const charts = look.list('charts')
  if (charts.length > 1) return sharedFacts(engine, charts)
  return [...factsIn(engine, data.raw_data, ''), ...caveatsOf(engine, look)]
}

/** An id names one fact: of two charts by one engine nobody could say which of them a sentence rests on. */
const refuseRepeated = (results: readonly ResultForReading[]): void => {
  const engines = results.map(({ engine }) => engine)
  const repeated = engines.find((engine, index) => engines.indexOf(engine) !== index)
  if (repeated === undefined) return
  throw new AppError('INVALID_INPUT', `There are two results of ${repeated}. Send one of each engine.`)
}

/**
 * The facts that sentences about these results may cite, each engine's strongest first. Ids are `engine:path` into
 * `raw_data`. Throws `INVALID_INPUT` where an engine is not known or there twice, or a result holds nothing to read.
 */
export const readingFactsOf = (results: readonly ResultForReading[]): readonly Fact[] => {
  refuseRepeated(results)
  return results.flatMap((result) => {
    if (entryOf<EngineReading>(readings, result.engine) === null) {
      throw new AppError('INVALID_INPUT', `There is no engine ${result.engine} whose results could be read.`, {
        engines: Object.keys(readings),
      })
    }
    const facts = factsOfResult(result)
    if (!facts.some(({ weight }) => weight > 0)) {
      throw new AppError('INVALID_INPUT', `This result of ${result.engine} holds nothing that could be read.`)
    }
    return facts
  })
}

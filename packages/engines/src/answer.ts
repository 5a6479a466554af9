import type { CalculateOptions, EngineResult, PictureAnswer } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import type { Birth } from './birth/birth.ts'
import type { Certificate } from './certificate.ts'
import type { Context, Description, Engine } from './engine.ts'
import { fieldSignature } from './field-signature.ts'
import { engines } from './index.ts'
import { type Picture, svgOf } from './picture.ts'
import type { PreparedInput } from './prepare-input.ts'
import type { EngineId } from './schemas.ts'

type Fields = Record<string, unknown>
type AnyEngine = Engine<Fields, Fields>

/** An answer without the time it took, which only the caller can measure. */
export type Answer = Omit<EngineResult, 'calculation_time'>

/** Everything one engine says about one birth (or one input without a birth). */
type Chart = {
  facts: Fields
  certified: { certificate: Certificate; confidence: number } | null
  description: Description
  warnings: readonly string[]
  absent: Readonly<Record<string, string>>
  pictures: readonly PictureAnswer[]
}

const pictureAnswer = (picture: Picture): PictureAnswer => ({
  id: picture.id,
  title: picture.title,
  alt: picture.alt,
  media_type: 'image/svg+xml',
  width: picture.width,
  height: picture.height,
  svg: svgOf(picture),
})

const chartOf = (engine: AnyEngine, input: Fields, context: Context, options: CalculateOptions): Chart => {
  const facts = engine.calculate(input, context)
  return {
    facts,
    certified: options.certificate === false ? null : (engine.certify?.(input, facts, context) ?? null),
    description: engine.describe(facts),
    warnings: engine.warnings(input, facts),
    absent: engine.absent(facts),
    pictures: options.pictures === false ? [] : engine.pictures(facts).map(pictureAnswer),
  }
}

/** Engines without a certificate that say nothing else take nothing uncertain in: their facts hold for certain. */
const confidenceOf = (engine: AnyEngine, { facts, certified }: Chart, options: CalculateOptions): number | null => {
  if (engine.confidence !== undefined) return engine.confidence(facts)
  if (options.certificate === false) return null
  return engine.certify === null ? 1 : (certified?.confidence ?? null)
}

const wordsOf = ({ formatted, recommendations, archetypalThemes, realityPatches, interpretation }: Description) => ({
  formatted_output: formatted,
  recommendations,
  archetypal_themes: archetypalThemes,
  reality_patches: realityPatches,
  interpretation,
})

type Told = Omit<Answer, 'engine_name' | 'timestamp' | 'field_signature' | 'conventions' | 'draw' | 'cached'>

const noCertificate = (engine: AnyEngine): string =>
  engine.certify === null
    ? 'Nothing rests on a moment of birth, so there is none to certify.'
    : 'Switched off in options.'

const noConfidence = (engine: AnyEngine): string =>
  engine.certify === null
    ? 'Nothing was measured that could be more or less sure.'
    : 'It comes with the certificate, which was switched off in options.'

/** Why a field is null that answers of every engine, or of every engine of births, have. The engine's own reasons win. */
const absentOf = (
  engine: AnyEngine,
  { facts, certified, absent }: Chart,
  confidence: number | null,
): Told['absent'] => ({
  ...(certified === null && { certificate: noCertificate(engine) }),
  ...(confidence === null && { confidence_score: noConfidence(engine) }),
  ...(facts['possible'] === null && { possible: 'The time of birth is exact, so no fact has a second value.' }),
  ...(facts['certain'] === null && { certain: 'Told where the time of day is unknown; here it is known.' }),
  ...absent,
})

const toldOnce = (engine: AnyEngine, chart: Chart, options: CalculateOptions): Told => {
  const confidence = confidenceOf(engine, chart, options)
  return {
    raw_data: chart.facts,
    chart: engine.chartKey === null ? null : (chart.facts[engine.chartKey] ?? null),
    ...wordsOf(chart.description),
    confidence_score: confidence,
    certificate: chart.certified?.certificate ?? null,
    warnings: chart.warnings,
    absent: absentOf(engine, chart, confidence),
    pictures: chart.pictures,
  }
}

const utcOf = (birth: Birth | undefined): string => birth?.moment?.utc ?? 'unknown'

const labelled = (picture: PictureAnswer, position: number, utc: string): PictureAnswer => ({
  ...picture,
  id: `${picture.id}-${position}`,
  title: `${picture.title} (${utc})`,
})

/** A repeated local hour: two charts, neither preferred. What belongs to one of them stands in it alone. */
const toldTwice = (charts: readonly Chart[], births: readonly Birth[]): Told => {
  const both = 'There are two charts: see raw_data.charts.'
  const told = <Item>(pick: (chart: Chart) => readonly Item[]): readonly Item[] => charts.flatMap(pick)
  return {
    raw_data: {
      charts: charts.map(({ facts, certified }, index) => ({
        utc: utcOf(births[index]),
        ...facts,
        certificate: certified?.certificate ?? null,
        confidence_score: certified?.confidence ?? null,
      })),
    },
    chart: null,
    formatted_output: charts
      .map(({ description }, index) => `# Born at ${utcOf(births[index])}\n\n${description.formatted}`)
      .join('\n\n'),
    recommendations: told(({ description }) => description.recommendations),
    archetypal_themes: told(({ description }) => description.archetypalThemes),
    reality_patches: told(({ description }) => description.realityPatches),
    interpretation: told(({ description }) => description.interpretation),
    confidence_score: null,
    certificate: null,
    warnings: [...new Set(told(({ warnings }) => warnings))],
    absent: { ...charts[0]?.absent, chart: both, certificate: both, confidence_score: both },
    pictures: charts.flatMap(({ pictures }, index) =>
      pictures.map((picture) => labelled(picture, index + 1, utcOf(births[index]))),
    ),
  }
}

/**
 * One engine's whole answer: facts, certificate, words and pictures. Pure: same input, births and instant, same answer.
 * With two births `raw_data` is `{ charts }`. Throws every code of the engine, `CALCULATION_FAILED` among them.
 */
export const answer = (
  id: EngineId,
  { parsed, births, warnings, draw }: PreparedInput,
  { sky, now, geneKeysTriads = true }: Omit<Context, 'seed'>,
  options: CalculateOptions = {},
): Answer => {
  // Safe because prepareInput parsed the input with the schemas of the same id.
  const engine = engines[id] as unknown as AnyEngine
  const inputs = births.length === 0 ? [parsed] : births.map((birth) => ({ ...parsed, birth }))
  const context = { sky, now, geneKeysTriads, ...(draw && { seed: draw.seed }) }
  const charts = inputs.map((input) => chartOf(engine, input, context, options))
  const [first] = charts
  if (first === undefined) throw new AppError('CALCULATION_FAILED', 'The calculation gave no chart.')

  const told = charts.length === 1 ? toldOnce(engine, first, options) : toldTwice(charts, births)
  return {
    engine_name: id,
    timestamp: context.now,
    ...told,
    warnings: [...warnings, ...told.warnings],
    field_signature: fieldSignature({
      engine: id,
      version: engine.version,
      input: parsed,
      facts: charts.map(({ facts }) => engine.signed?.(facts) ?? facts),
    }),
    conventions: engine.conventions,
    draw,
    cached: false,
  }
}

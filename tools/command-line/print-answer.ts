import type { EngineResult } from '@orrery/contracts/engine-answer'
import type { AppError } from '@orrery/contracts/errors'
import type { Place } from '@orrery/contracts/places'
import type { EngineLine } from './sources.ts'

const asTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const certaintyOf = ({ confidence_score: score, certificate }: EngineResult): readonly string[] =>
  score === null || certificate === null
    ? []
    : [
        `Every headline fact is the same in ${(100 * score).toFixed(score === 1 ? 0 : 1)} % of the stated window of birth.`,
      ]

const drawOf = ({ draw }: EngineResult): readonly string[] =>
  draw === null ? [] : [`To see this draw again, ask the same with seed=${draw.seed}`]

/** The answer as text for a terminal: words, what to be careful about, how sure. */
export const textOfAnswer = (result: EngineResult): string =>
  [
    result.formatted_output.trimEnd(),
    ...result.warnings.map((warning) => `Note: ${warning}`),
    ...certaintyOf(result),
    ...drawOf(result),
  ].join('\n\n')

export const textOfPlaces = (places: readonly Place[]): string =>
  places.length === 0
    ? 'No town begins like this.'
    : asTable(
        places.map(({ id, name, region, country, latitude, longitude, timezone }) => [
          [name, region, country].filter(Boolean).join(', '),
          `${latitude},${longitude}`,
          timezone,
          id,
        ]),
      )

export const textOfEngines = (engines: readonly EngineLine[]): string =>
  asTable(engines.map(({ id, name, needs }) => [id, name, needs.join(', ')]))

type Candidate = Readonly<Record<string, unknown>>

const isCandidate = (value: unknown): value is Candidate => typeof value === 'object' && value !== null

const shownOfCandidate = ['name', 'region', 'country', 'timezone', 'id', 'utc', 'offset']

/** One line per candidate, so that a person can choose and type. */
const candidatesOf = (details: Readonly<Record<string, unknown>> | undefined): readonly string[] => {
  const candidates = details?.['candidates']
  if (!Array.isArray(candidates)) return []
  return candidates.filter(isCandidate).map((candidate) => {
    const words = shownOfCandidate.map((field) => candidate[field]).filter((value) => typeof value === 'string')
    return `  ${words.join('  ')}`
  })
}

const issuesOf = (details: Readonly<Record<string, unknown>> | undefined): readonly string[] => {
  const issues = details?.['issues']
  if (!Array.isArray(issues) || issues.length < 2) return []
  return issues.filter(isCandidate).map(({ path, message }) => `  ${String(path)}: ${String(message)}`)
}

/** What went wrong, with what to choose from. */
export const textOfFailure = ({ code, message, details }: AppError): string =>
  [`${code}: ${message}`, ...issuesOf(details), ...candidatesOf(details)].join('\n')

import { AppError } from '@orrery/contracts/errors'
import { seededNumbers } from '../draw/seeded-numbers.ts'
import type { Context } from '../engine.ts'
import { type CastLine, castLines } from './cast.ts'
import { type Figure, nuclearOf, oppositeOf, reverseOf } from './figures.ts'
import { allLinesText, hexagramFor, namedHexagram } from './hexagrams.ts'
import { ruleConvention, ruledPartsOf, ruledText } from './reading-rule.ts'
import type { IchingFacts, IchingInput, IchingReading, LineFacts } from './schema.ts'

const cast = ({ lines, method }: IchingInput, seed: string | undefined): readonly CastLine[] => {
  if (lines !== undefined) return lines.map((value) => ({ value, counts: null }))
  if (seed === undefined) throw new AppError('CALCULATION_FAILED', 'The lines could not be cast: there was no seed.')
  return castLines(method, seededNumbers(seed))
}

/** Six bits of the lines of which something is true, the lowest line being bit 0. */
const figureWhere = (lines: readonly CastLine[], holds: (value: number) => boolean): Figure =>
  lines.reduce((figure, { value }, index) => (holds(value) ? figure | (1 << index) : figure), 0)

const lineFacts = (value: LineFacts['value'], index: number): LineFacts => ({
  position: index + 1,
  value,
  type: value % 2 === 1 ? 'yang' : 'yin',
  changing: value === 6 || value === 9,
})

const changed = (value: LineFacts['value']): LineFacts['value'] => {
  if (value === 6) return 7
  return value === 9 ? 8 : value
}

const throwsOf = (lines: readonly CastLine[]): IchingReading['throws'] =>
  lines.some(({ counts }) => counts === null) ? null : lines.map(({ counts }) => [...(counts ?? [])])

/**
 * Casts six lines, or takes those cast by hand, and looks up what they make. Throws `CALCULATION_FAILED` when lines are to
 * be drawn without a seed.
 */
export const calculateIching = (input: IchingInput, { seed }: Pick<Context, 'seed'>): IchingFacts => {
  const lines = cast(input, seed)
  const figure = figureWhere(lines, (value) => value % 2 === 1)
  const changing = figureWhere(lines, (value) => value === 6 || value === 9)
  const wanted = { lines: input.include_changing_lines }
  const primary = hexagramFor(figure, wanted)
  const mutation = changing === 0 ? null : hexagramFor(figure ^ changing, wanted)
  const primaryLines = lines.map(({ value }, index) => lineFacts(value, index))
  const { rule, parts } = ruledPartsOf(changing, primary.number)
  return {
    reading: {
      question: input.question || null,
      focus_area: input.focus_area || null,
      method_used: input.lines === undefined ? input.method : 'own_lines',
      throws: throwsOf(lines),
      primary_hexagram: primary,
      primary_lines: primaryLines,
      mutation_hexagram: mutation,
      mutation_lines: mutation && lines.map(({ value }, index) => lineFacts(changed(value), index)),
      changing_lines: primaryLines.filter((line) => line.changing).map((line) => line.position),
      nuclear: namedHexagram(nuclearOf(figure)),
      opposite: namedHexagram(oppositeOf(figure)),
      reverse: namedHexagram(reverseOf(figure)),
      reading_rule: {
        convention: ruleConvention,
        rule,
        texts: parts.map((part) => ruledText(part, { primary, mutation }, allLinesText(primary.number))),
      },
    },
  }
}

import type { EngineResult } from '@orrery/contracts/engine-answer'
import { engineIdOf } from './engine-id.ts'
import { engines } from './index.ts'

/** `{"a":1}` without its braces, and a comma before it unless it is empty. */
const further = (fields: object): string => {
  const text = JSON.stringify(fields)
  return text === '{}' ? '' : `,${text.slice(1, -1)}`
}

/**
 * An answer as JSON, without its last brace, so that more fields can follow. The main object, which stands in an answer
 * twice, is written once and copied: it is most of the text.
 */
export const openAnswerJson = ({ raw_data, chart, ...rest }: Omit<EngineResult, 'cached'>): string => {
  const head = JSON.stringify(rest).slice(0, -1)
  const { chartKey } = engines[engineIdOf(rest.engine_name)]
  if (chartKey === null || chart === null || raw_data[chartKey] !== chart) {
    return `${head},"raw_data":${JSON.stringify(raw_data)},"chart":${JSON.stringify(chart)}`
  }
  const written = JSON.stringify(chart)
  const { [chartKey]: _written, ...others } = raw_data
  return `${head},"raw_data":{"${chartKey}":${written}${further(others)}},"chart":${written}`
}

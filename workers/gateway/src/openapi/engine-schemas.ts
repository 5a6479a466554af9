import { calculateOptions } from '@orrery/contracts/engine-answer'
import { engineIds, engineSchemas } from '@orrery/engines/schemas'
import { z } from 'zod'
import type { Operation } from '../app.ts'
import { calculateAnswer, engineResult } from './answer-schemas.ts'

const pascalCase = (id: string): string =>
  id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const inputs = engineIds.map((id) =>
  engineSchemas[id].input.meta({ id: `${pascalCase(id)}Input`, title: engineSchemas[id].name }),
)
const facts = engineIds.map((id) =>
  engineSchemas[id].output.meta({ id: `${pascalCase(id)}Facts`, title: engineSchemas[id].name }),
)

const twoCharts = z
  .object({ charts: z.array(z.record(z.string(), z.unknown())).length(2) })
  .describe('With `ambiguous: both`: the facts of each chart with its own certificate.')
  .meta({ id: 'TwoCharts', title: 'Two charts' })

/** The request of any engine, for the document; the engine parses its own input. */
export const anyCalculateRequest = z
  .object({ input: z.union(inputs), options: calculateOptions.optional() })
  .meta({ id: 'CalculateRequest' })

/** The answer of any engine, `raw_data` by the engines' own schemas. */
export const anyCalculateAnswer = calculateAnswer(
  engineResult.extend({ raw_data: z.union([...facts, twoCharts]) }).meta({ id: 'EngineResult' }),
).meta({ id: 'CalculateAnswer' })

/** A body for every engine, from the engines' own examples. */
export const engineExamples = (
  bodyOf: (id: string, input: Record<string, unknown>) => Record<string, unknown>,
): NonNullable<Operation['examples']> =>
  Object.fromEntries(
    engineIds.map((id) => [id, { summary: engineSchemas[id].name, value: bodyOf(id, engineSchemas[id].example) }]),
  )

import type { EngineMetadata, EngineSummary } from '@orrery/contracts/engines-api'
import { engines } from '@orrery/engines'
import { engineIdOf } from '@orrery/engines/engine-id'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { z } from 'zod'

const summaryOf = (id: EngineId): EngineSummary => {
  const { name, aliases, needs } = engineSchemas[id]
  const { version, evidenceNote } = engines[id]
  return { id, name, aliases, needs, version, evidence_note: evidenceNote }
}

/** All engines in the order of the registry. */
export const listEngines = (): readonly EngineSummary[] => engineIds.map(summaryOf)

/** What one engine takes, gives and rests on. Throws `ENGINE_NOT_FOUND`, `ENGINE_NOT_OFFERED`. */
export const describeEngine = (name: string): EngineMetadata => {
  const id = engineIdOf(name)
  const { input, output, example } = engineSchemas[id]
  const { conventions, presets, sources } = engines[id]
  return {
    ...summaryOf(id),
    example,
    input_schema: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output_schema: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
    conventions,
    presets,
    sources,
  }
}

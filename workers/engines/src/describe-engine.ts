import type { EngineMetadata, EngineMetadataJson, EngineSummary } from '@orrery/contracts/engines-api'
import { engines } from '@orrery/engines'
import { engineIdOf } from '@orrery/engines/engine-id'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { z } from 'zod'
import { sha256Hex } from '@orrery/worker-kit/hex'

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

const written = new Map<EngineId, EngineMetadataJson>()

const writeEngine = async (id: EngineId): Promise<EngineMetadataJson> => {
  const json = new TextEncoder().encode(JSON.stringify(describeEngine(id)))
  const metadata = { etag: `"${(await sha256Hex(json)).slice(0, 32)}"`, json }
  written.set(id, metadata)
  return metadata
}

/** The same as JSON, written once per isolate: it changes with the worker alone. */
export const describeEngineJson = async (name: string): Promise<EngineMetadataJson> => {
  const id = engineIdOf(name)
  return written.get(id) ?? writeEngine(id)
}

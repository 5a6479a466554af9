import type { z } from 'zod'
import { biorhythmSchemas } from './biorhythm/schema.ts'
import type { EngineSchemas, Need } from './engine.ts'
import { enneagramSchemas } from './enneagram/schema.ts'
import { geneKeysSchemas } from './gene_keys/schema.ts'
import { humanDesignSchemas } from './human_design/schema.ts'
import { ichingSchemas } from './iching/schema.ts'
import { natalSchemas } from './natal/schema.ts'
import { numerologySchemas } from './numerology/schema.ts'
import { sigilForgeSchemas } from './sigil_forge/schema.ts'
import { sacredGeometrySchemas } from './sacred_geometry/schema.ts'
import { tarotSchemas } from './tarot/schema.ts'
import { vimshottariSchemas } from './vimshottari/schema.ts'

/** Every engine's identity and schemas, in the order in which they are listed. Clients may import this file. */
export const engineSchemas = {
  natal: natalSchemas,
  human_design: humanDesignSchemas,
  gene_keys: geneKeysSchemas,
  vimshottari: vimshottariSchemas,
  numerology: numerologySchemas,
  biorhythm: biorhythmSchemas,
  tarot: tarotSchemas,
  iching: ichingSchemas,
  enneagram: enneagramSchemas,
  sacred_geometry: sacredGeometrySchemas,
  sigil_forge: sigilForgeSchemas,
} as const satisfies Record<string, EngineSchemas>

export type EngineId = keyof typeof engineSchemas

/** What a caller may send as `input`, in the canonical spelling. */
export type EngineInput<Id extends EngineId> = z.input<(typeof engineSchemas)[Id]['input']>

/** What the input parses to, defaults filled in. */
export type ParsedInput<Id extends EngineId> = z.output<(typeof engineSchemas)[Id]['input']>

/** `raw_data` of the answer. */
export type EngineFacts<Id extends EngineId> = z.output<(typeof engineSchemas)[Id]['output']>

export const engineIds: readonly EngineId[] = Object.keys(engineSchemas).filter((id): id is EngineId =>
  Object.hasOwn(engineSchemas, id),
)

/** Whether an engine asks for this. */
export const needs = (id: EngineId, need: Need): boolean => {
  const asked: readonly Need[] = engineSchemas[id].needs
  return asked.includes(need)
}

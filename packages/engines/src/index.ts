import { biorhythm } from './biorhythm/engine.ts'
import type { Engine, WithBirth } from './engine.ts'
import { enneagram } from './enneagram/engine.ts'
import { geneKeys } from './gene_keys/engine.ts'
import { humanDesign } from './human_design/engine.ts'
import { iching } from './iching/engine.ts'
import { natal } from './natal/engine.ts'
import { numerology } from './numerology/engine.ts'
import { sacredGeometry } from './sacred_geometry/engine.ts'
import type { EngineFacts, EngineId, ParsedInput, engineSchemas } from './schemas.ts'
import { sigilForge } from './sigil_forge/engine.ts'
import { tarot } from './tarot/engine.ts'
import { vimshottari } from './vimshottari/engine.ts'

type NeedOf<Id extends EngineId> = (typeof engineSchemas)[Id]['needs'][number]

/** What an engine's functions take: the parsed input, with the resolved birth where the engine needs one. */
export type EngineRequest<Id extends EngineId> =
  'birth' extends NeedOf<Id> ? WithBirth<ParsedInput<Id>> : ParsedInput<Id>

/** The calculation of one engine, typed by its schemas. */
export type Calculate<Id extends EngineId> = Engine<EngineRequest<Id>, EngineFacts<Id>>['calculate']

/** Every engine by id. An engine missing here or in `schemas.ts` does not compile. */
export const engines: { readonly [Id in EngineId]: Engine<EngineRequest<Id>, EngineFacts<Id>> } = {
  natal,
  human_design: humanDesign,
  gene_keys: geneKeys,
  vimshottari,
  numerology,
  biorhythm,
  tarot,
  iching,
  enneagram,
  sacred_geometry: sacredGeometry,
  sigil_forge: sigilForge,
}

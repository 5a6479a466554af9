import type { EngineId } from '@orrery/engines/schemas'
import { biorhythmReading } from './biorhythm.ts'
import { enneagramReading } from './enneagram.ts'
import { type EngineReading, entryOf, type Fact, type FactWords } from './fact.ts'
import { geneKeysReading } from './gene-keys.ts'
import { humanDesignReading } from './human-design.ts'
import { ichingReading } from './iching.ts'
import { natalReading } from './natal.ts'
import { numerologyReading } from './numerology.ts'
import { sacredGeometryReading } from './sacred-geometry.ts'
import { sigilForgeReading } from './sigil-forge.ts'
import { tarotReading } from './tarot.ts'
import { vimshottariReading } from './vimshottari.ts'

/** How each engine is read; an engine missing here does not compile. */
export const readings: Readonly<Record<EngineId, EngineReading>> = {
  natal: natalReading,
  human_design: humanDesignReading,
  gene_keys: geneKeysReading,
  vimshottari: vimshottariReading,
  numerology: numerologyReading,
  biorhythm: biorhythmReading,
  tarot: tarotReading,
  iching: ichingReading,
  enneagram: enneagramReading,
  sacred_geometry: sacredGeometryReading,
  sigil_forge: sigilForgeReading,
}

/** Our words for a fact; null where we have none. */
export const wordsOf = ({ engine, kind, key }: Pick<Fact, 'engine' | 'kind' | 'key'>): FactWords | null =>
  entryOf(entryOf<EngineReading>(readings, engine)?.words ?? {}, kind)?.(key) ?? null

/** What the tradition of a fact is called inside a sentence. */
export const traditionOf = ({ engine }: Pick<Fact, 'engine'>): string =>
  entryOf<EngineReading>(readings, engine)?.tradition ?? ''

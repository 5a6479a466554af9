import type { EngineReading, Fact, FactWords } from './fact.ts'
import { entryOf } from './fact.ts'
import { humanDesignReading } from './human-design.ts'
import { natalReading } from './natal.ts'

/** How each engine is read. */
export const readings: Readonly<Record<string, EngineReading>> = {
  natal: natalReading,
  human_design: humanDesignReading,
}

/** Our words for a fact; null where we have none. */
export const wordsOf = ({ engine, kind, key }: Pick<Fact, 'engine' | 'kind' | 'key'>): FactWords | null =>
  entryOf(entryOf(readings, engine)?.words ?? {}, kind)?.(key) ?? null

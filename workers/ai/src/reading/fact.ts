import { z } from 'zod'
import type { Theme } from './content/themes.ts'

/** When a fact holds: for life, for some time, or on one day alone. */
const spans = ['life', 'now', 'today'] as const

/**
 * A finding of an engine in the form in which sentences cite it. `id` is `engine:path` with the path in `raw_data`;
 * `kind` and `key` say which of our texts belong to it; `weight`, 0 to 100, how much it counts in a reading.
 * `marks` are the parts of the engine's picture that show it: `gate:41`, `body:moon`.
 */
export const readingFact = z.object({
  id: z.string().min(3).max(200),
  engine: z.string().min(1).max(64),
  label: z.string().max(120),
  value: z.string().max(200),
  kind: z.string().max(64),
  key: z.string().max(64),
  weight: z.number().min(0).max(100),
  span: z.enum(spans),
  marks: z.array(z.string().max(64)).max(20),
})
export type Fact = z.infer<typeof readingFact>

/** A fact before it is known of which engine it is, and where its result stands. */
export type Finding = Pick<Fact, 'kind' | 'key' | 'label' | 'value' | 'weight'> & {
  path: string
  span?: Fact['span']
  marks?: readonly string[]
}

/** Our words for one value of one kind of fact. */
export type FactWords = {
  /** Noun phrase in the singular that fits into a sentence: “your Moon in Taurus”. */
  phrase: string
  /** Noun phrase in lower case, what it is taken to be about: “your Moon in Taurus speaks of …”. */
  core: string
  /** What it is a view of, where several facts look at one thing: figure 63, seen as gate, key, channel or hexagram. */
  subjects?: readonly string[]
  /** The strongest first. */
  themes: readonly Theme[]
  /** Texts of one or more whole sentences, all of them true of this value, the most telling first. */
  says: readonly string[]
  practices?: readonly string[]
  questions?: readonly string[]
}

/** How one engine is read: which findings count, and what is said of them. */
export type EngineReading = {
  /** What the tradition is called inside a sentence: “in {tradition}”. */
  tradition: string
  findings(look: Look): readonly Finding[]
  /** By kind; null for a value without words, which then is no fact. */
  words: Readonly<Record<string, (key: string) => FactWords | null>>
}

/** Careful reading of a result that may have come from anywhere: what is not there, or not of the type, is null. */
export type Look = {
  at(path: string): unknown
  text(path: string): string | null
  whole(path: string): number | null
  list(path: string): readonly unknown[]
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/** No list that is read here comes near this; a result from elsewhere may have any. */
const longestList = 200

export const lookInto = (result: unknown): Look => {
  const at = (path: string): unknown => path.split('.').reduce(ownValue, result)
  return {
    at,
    text: (path) => {
      const value = at(path)
      return typeof value === 'string' ? value : null
    },
    whole: (path) => {
      const value = at(path)
      return typeof value === 'number' && Number.isInteger(value) ? value : null
    },
    list: (path) => {
      const value = at(path)
      return Array.isArray(value) ? value.slice(0, longestList) : []
    },
  }
}

/** The entry of a table of ours, never one that every object has. */
export const entryOf = <Value>(table: Readonly<Record<string | number, Value>>, key: string): Value | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null

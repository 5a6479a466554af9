import type { Ephemeris } from '@orrery/ephemeris'
import type { z } from 'zod'
import type { Birth } from './birth/birth.ts'
import type { Certificate } from './certificate.ts'
import type { Picture } from './picture.ts'

/** What an engine asks of the person; decides which shared fields its input has and what a profile must contain. */
export type Need = 'birth' | 'date' | 'name' | 'seed' | 'answers' | 'choice' | 'intention'

/** What a calculation may know of the world besides its input. No clock, no chance: both are told from outside. */
export type Context = {
  sky: Ephemeris
  /** ISO instant in UTC. */
  now: string
  /** 64 hex digits; there whenever the engine's `draws` said yes to the input. */
  seed?: string
  /** Whether Gene Keys may show the three words of each key; they are another author's. On unless switched off. */
  geneKeysTriads?: boolean
}

/** A sentence of ours with the ids of the facts it rests on (`chart.type_info.type_name`, …). */
export type Statement = { text: string; cites: readonly string[] }

/** Words made from the facts, every one citing what it rests on; empty rather than invented. */
export type Description = {
  /** Plain text or Markdown, complete enough to be read without the fields. */
  formatted: string
  recommendations: readonly Statement[]
  archetypalThemes: readonly Statement[]
  realityPatches: readonly Statement[]
  interpretation: readonly Statement[]
}

/** Engines whose `needs` contain `birth` get their input with the resolved birth beside the parsed fields. */
export type WithBirth<Input> = Input & { birth: Birth }

/**
 * One engine: pure functions from parsed input to facts, and from facts to certificate, words and pictures.
 * `Input` is what `input` (zod) parses to, plus `birth` where the engine needs it. `Facts` becomes `raw_data`.
 */
export type Engine<Input, Facts> = {
  /** Changes whenever the same input would give other facts. */
  version: string
  /** One plain sentence: a symbolic system, no scientific evidence. */
  evidenceNote: string
  /** Named choices the answer rests on, returned with every answer. */
  conventions: Readonly<Record<string, string>>
  /** Who the facts come from: author, work, year. */
  sources: readonly string[]
  presets: Readonly<Record<string, unknown>>
  calculate(input: Input, context: Context): Facts
  /** Key of `raw_data` that is repeated as `data.chart`; null when the facts lie flat. */
  chartKey: string | null
  /** Fields that could not be had, each with the reason. */
  absent(facts: Facts): Readonly<Record<string, string>>
  warnings(input: Input, facts: Facts): readonly string[]
  /** How sure the facts are where no certificate says it: the share or probability stated, null for a draw. 1 when left out. */
  confidence?: (facts: Facts) => number | null
  /** Whether this input wants a seed. Engines that never draw leave it out; their input has no fields of `drawInput`. */
  draws?: (input: Input) => boolean
  /**
   * What the answer takes from the clock (`2026-11-21` for an engine that looks at today): answers with the same text may
   * be told again. Left out by engines that never read `now`.
   */
  asOf?: (input: Input, now: string) => string
  /** The facts that decide all others, for the signature: few, since hashing costs. All of them when left out. */
  signed?: (facts: Facts) => unknown
  certify: ((input: Input, facts: Facts, context: Context) => { certificate: Certificate; confidence: number }) | null
  describe(facts: Facts): Description
  pictures(facts: Facts): readonly Picture[]
}

/** Identity and schemas: the half of an engine that clients may import without the calculation. */
export type EngineSchemas<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  name: string
  aliases: readonly string[]
  needs: readonly Need[]
  /** Where the time of day is known, a time zone is not enough: the birthplace itself decides. Left out: the zone will do. */
  needsBirthplace?: true
  /** An input that is answered with success: for the documents, the tests, and warming the cache. Nobody's in particular. */
  example: z.input<Input>
  /** Fields that make a long answer shorter, for readers with little room. Left out where answers are short anyway. */
  brief?: Partial<z.input<Input>>
  /** Fields of the request in snake_case. Engines that need a birth extend `birthInput`. */
  input: Input
  /** `raw_data`. */
  output: Output
}

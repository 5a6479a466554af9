import type { Draw } from '@orrery/contracts/engine-answer'
import { invalidInput } from '@orrery/contracts/invalid-input'
import type { Ephemeris } from '@orrery/ephemeris'
import type { Places } from '@orrery/ephemeris/places'
import type { BirthInput } from './birth/birth-input.ts'
import type { Birth } from './birth/birth.ts'
import { ignoredFields, normaliseInput } from './birth/normalise-input.ts'
import { resolveBirth } from './birth/resolve-birth.ts'
import { prepareDraw } from './draw/prepare-draw.ts'
import type { Engine } from './engine.ts'
import { engines } from './index.ts'
import { type EngineId, engineSchemas, needs } from './schemas.ts'

/** An input that an engine can take. `births` is empty for engines that need none, two for a repeated hour. */
export type PreparedInput = {
  parsed: Record<string, unknown>
  births: readonly Birth[]
  /** Null where the input wants no chance. */
  draw: Draw | null
  warnings: readonly string[]
}

/** What an input is read against. */
export type World = {
  sky: Ephemeris
  places: Places | null
  /** Where chance comes from: 64 hex digits made anew for every call, and the secret under which commitments are made. */
  chance: () => { freshSeed: string; secret: string }
}

const drawFor = (id: EngineId, parsed: Record<string, unknown>, { chance }: World): Draw | null => {
  // Safe because the input was parsed with the schema of the same id.
  const { draws } = engines[id] as unknown as Engine<Record<string, unknown>, unknown>
  return draws?.(parsed) === true ? prepareDraw(parsed, chance()) : null
}

const namedAtMost = 20
const fieldNameLength = 64

/** A warning for each unknown field, so that a mistyped name is noticed; many of them are counted. */
const ignoredWarnings = (fields: readonly string[]): readonly string[] => {
  const named = fields
    .slice(0, namedAtMost)
    .map((field) => `The field "${field.slice(0, fieldNameLength)}" is not known and was ignored.`)
  const more = fields.length - named.length
  return more > 0 ? [...named, `${more} more fields are not known and were ignored.`] : named
}

/**
 * Reads what a caller sent in any accepted spelling. Throws 400 `INVALID_INPUT` and every code of the birth's
 * resolution (`AMBIGUOUS_LOCAL_TIME`, `PLACE_NOT_FOUND`, …). Fields nobody knows are named in the warnings.
 */
export const prepareInput = (id: EngineId, raw: Record<string, unknown>, world: World): PreparedInput => {
  const { input: schema } = engineSchemas[id]
  const normalised = normaliseInput(raw)
  const parsed = schema.safeParse(normalised)
  if (!parsed.success) throw invalidInput(parsed.error, ['input'])
  const ignored = ignoredWarnings(ignoredFields(normalised, schema))
  const draw = drawFor(id, parsed.data, world)
  if (!needs(id, 'birth')) return { parsed: parsed.data, births: [], draw, warnings: ignored }

  // Safe because the input of every engine that needs a birth extends birthInput.
  const { births, warnings } = resolveBirth(parsed.data as unknown as BirthInput, world)
  return { parsed: parsed.data, births, draw, warnings: [...warnings, ...ignored] }
}

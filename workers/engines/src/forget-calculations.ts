import type { EnginesApi } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { ignoredFields, normaliseInput } from '@orrery/engines/birth/normalise-input'
import { engineIdOf } from '@orrery/engines/engine-id'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { keptSecondsIn } from './cache-rules.ts'
import { dropFromMemory } from './calculation-cache.ts'
import { calculationKey } from './calculation-key.ts'
import { type Call, readRequest } from './find-or-calculate.ts'

type Fields = Record<string, unknown>

const everyOptions = [true, false].flatMap((pictures) =>
  [true, false].map((certificate) => ({ pictures, certificate })),
)

/** The input as it was sent, and without what the engine does not know: its answer warns of that, so it is another one. */
const spellingsOf = (id: EngineId, input: Fields): readonly Fields[] => {
  const fields = normaliseInput(input)
  const ignored = new Set(ignoredFields(fields, engineSchemas[id].input))
  if (ignored.size === 0) return [input]
  return [input, Object.fromEntries(Object.entries(fields).filter(([name]) => !ignored.has(name)))]
}

/** Every key under which an answer to this input may be kept: today's, and those of the clock when the oldest was made. */
const keysOf = async ({ env }: Call, id: EngineId, input: Fields): Promise<readonly string[]> => {
  const read = await readRequest({ env }, { engine: id, input })
  const oldest = new Date(read.now.getTime() - keptSecondsIn('production') * 1000)
  const variants = everyOptions.flatMap((options) => [
    { ...read, options },
    { ...read, options, now: oldest },
  ])
  return Promise.all(variants.map(calculationKey))
}

const keysWhereTaken = async (call: Call, id: EngineId, input: Fields): Promise<readonly string[]> => {
  try {
    const keys = await Promise.all(spellingsOf(id, input).map((spelling) => keysOf(call, id, spelling)))
    return keys.flat()
  } catch (error) {
    // An input that the engine refuses was never answered.
    if (AppError.is(error) && error.code !== 'UNAVAILABLE') return []
    throw error
  }
}

/** Removes kept answers to this input. Throws `UNAVAILABLE` when the store refuses. */
export const forgetCalculations = async (
  call: Call,
  { engine, input }: Parameters<EnginesApi['forget']>[0],
): Promise<void> => {
  const ids = engine === undefined ? engineIds : [engineIdOf(engine)]
  const keys = new Set((await Promise.all(ids.map((id) => keysWhereTaken(call, id, input)))).flat())
  for (const key of keys) dropFromMemory(key)
  try {
    await Promise.all(Array.from(keys, (key) => call.env.CALCULATIONS.delete(key)))
  } catch (error) {
    const refusal = new AppError(
      'UNAVAILABLE',
      'Kept answers could not be removed. Ask again; they end within the hour.',
    )
    throw Object.assign(refusal, { cause: error })
  }
}

import type { ResultForReading } from '@orrery/contracts/ai-api'
import type { InterpretRequest, ResultToRead, SynthesizeRequest } from '@orrery/contracts/ai-calls'
import type { BatchItem } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import { engineIdOf } from '@orrery/engines/engine-id'
import type { Context } from 'hono'
import { refuseEngine } from '../access-rules.ts'
import type { App } from '../app.ts'
import { countItems } from '../count-request.ts'
import { createFill } from '../profile/fill-from-profile.ts'

type Wanted = { engineName: string; input: Record<string, unknown> }

const invalid = (path: string, message: string): AppError =>
  new AppError('INVALID_INPUT', `${path}: ${message}`, { issues: [{ path, message }] })

/** Pictures and certificates are nothing to read. */
const factsAlone = { pictures: false, certificate: false } as const

/** A result that the caller has, from whichever envelope. Throws `INVALID_INPUT`, `ENGINE_NOT_FOUND`. */
const toldResult = ({ data, ...told }: ResultToRead, path: string): ResultForReading => {
  const name = told.engineName ?? told.engine ?? told.engine_name ?? data?.engine_name
  if (name === undefined) throw invalid(`${path}.engineName`, 'Name the engine whose result this is.')
  const facts = data?.raw_data ?? told.raw_data
  if (facts === undefined) throw invalid(`${path}.data`, 'Send the answer of the engine, with its raw_data.')
  return { engine: engineIdOf(name), data: { raw_data: facts } }
}

const resultOf = ({ engine, data, error }: BatchItem): ResultForReading => {
  if (data !== null) return { engine, data: { raw_data: data.raw_data } }
  // Safe because an item has either data or an error, whose code is one of ours.
  const { code, message, details } = error as { code: AppError['code']; message: string; details?: object }
  throw new AppError(code, message, { ...details, engine })
}

/**
 * Calculates what is to be read, a signed-in person's own birth filled in where it is left out. One engine that cannot
 * answer refuses the reading: it would not be about what was asked for.
 */
const calculate = async (c: Context<App>, wanted: readonly Wanted[]): Promise<readonly ResultForReading[]> => {
  if (wanted.length === 0) return []
  await countItems(c, wanted.length)
  const { fill } = createFill(c.var)
  const engines = await Promise.all(
    wanted.map(async ({ engineName, input }) => {
      refuseEngine(c.var.actor, engineIdOf(engineName))
      return { engineName, input: await fill(engineName, input), options: factsAlone }
    }),
  )
  const { results } = await c.var.askEngines((api, caller) => api.calculateBatch({ ...caller, engines }))
  return results.map(resultOf)
}

const wantedIn = ({ engines = [], birth_data: birth = {} }: SynthesizeRequest): readonly Wanted[] =>
  engines.map((named) => {
    const { engineName, input = {} } = typeof named === 'string' ? { engineName: named } : named
    return { engineName, input: { ...birth, ...input } }
  })

/** Everything that a synthesis is to be made of: what was sent, then what was calculated for it. */
export const resultsToRead = async (
  c: Context<App>,
  asked: SynthesizeRequest,
): Promise<readonly ResultForReading[]> => {
  const told = (asked.results ?? []).map((result, position) => toldResult(result, `results.${position}`))
  return [...told, ...(await calculate(c, wantedIn(asked)))]
}

/** The one result that is to be interpreted, as it was sent or calculated for it. */
export const resultToInterpret = async (
  c: Context<App>,
  { result, engineName = '', input = {} }: InterpretRequest,
): Promise<readonly ResultForReading[]> =>
  result === undefined ? calculate(c, [{ engineName, input }]) : [toldResult(result, 'result')]

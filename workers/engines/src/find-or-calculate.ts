import type { CalculateOptions, EngineResult } from '@orrery/contracts/engine-answer'
import { answer } from '@orrery/engines/answer'
import { engineIdOf } from '@orrery/engines/engine-id'
import { type PreparedInput, prepareInput } from '@orrery/engines/prepare-input'
import { rememberingSky } from '@orrery/engines/remembering-sky'
import { type EngineId, needs } from '@orrery/engines/schemas'
import type { Ephemeris } from '@orrery/ephemeris'
import type { Log } from '@orrery/worker-kit/log'
import { keptSecondsIn, longestRememberedRequest } from './cache-rules.ts'
import { count, findByRequest, findInMemory, keepInMemory, rememberRequest } from './calculation-cache.ts'
import { calculationKey, clockHolds, type Calculated } from './calculation-key.ts'
import { type Calculation, freshCalculation, keptCalculation } from './calculation.ts'
import type { Env } from './env.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'
import { randomHex } from '@orrery/worker-kit/hex'
import { type KeptCalculation, readStored, writeStored } from './stored-calculations.ts'

/** What a call works with: bindings, a log, what may go on after its answer, and the sky where calculations share one. */
export type Call = { env: Env; log: Log; runOn: (work: Promise<unknown>) => void; sharedSky?: Ephemeris }

export type CalculationRequest = {
  engine: string
  input: Record<string, unknown>
  options?: CalculateOptions | undefined
}

/** A request that was read, and how long that took. */
type Read = Calculated & { readingMs: number }

const chanceOf = ({ DRAW_SECRET }: Env) => ({ freshSeed: randomHex(32), secret: DRAW_SECRET })

/** Reads a request against the sky and the places. Throws every code of the engines. */
export const readRequest = async (
  { env, sharedSky }: Pick<Call, 'env' | 'sharedSky'>,
  { engine, input, options = {} }: CalculationRequest,
): Promise<Read> => {
  const id = engineIdOf(engine)
  const world = {
    sky: sharedSky ?? rememberingSky(await sky),
    places: needs(id, 'birth') ? await placeTable(env) : null,
  }
  const now = new Date()
  const startedAtMs = performance.now()
  const prepared = prepareInput(id, input, { ...world, chance: () => chanceOf(env) })
  const readingMs = performance.now() - startedAtMs
  return { id, prepared, options, sky: world.sky, geneKeysTriads: env.GENE_KEYS_TRIADS !== 'off', now, readingMs }
}

const calculate = ({ id, prepared, options, sky: opened, geneKeysTriads, now, readingMs }: Read): EngineResult => {
  const startedAtMs = performance.now()
  const answered = answer(id, prepared, { sky: opened, now: now.toISOString(), geneKeysTriads }, options)
  return { ...answered, calculation_time: (readingMs + performance.now() - startedAtMs) / 1000 }
}

/** The request as it was written, engine and options in one spelling; null when it is too long to be remembered. */
const textOf = (id: EngineId, { input, options = {} }: CalculationRequest): string | null => {
  const text = JSON.stringify([id, options.pictures !== false, options.certificate !== false, input])
  return text.length > longestRememberedRequest ? null : text
}

const isDrawn = ({ draw }: PreparedInput): boolean => draw !== null

type Wanted = { read: Read; key: string; keptSeconds: number }

const tellAgain = (from: 'memoryHits' | 'storeHits', kept: KeptCalculation): Calculation => {
  count(from)
  return keptCalculation(kept)
}

const findInStore = async ({ env, log }: Call, { read, key }: Wanted): Promise<KeptCalculation | null> => {
  const kept = await readStored(env.CALCULATIONS, key, { nowMs: read.now.getTime(), log })
  if (kept !== null) keepInMemory(key, { kept, holdsAt: clockHolds(read) })
  return kept
}

/** Calculates and keeps: in memory at once, in the store after the answer. */
const calculateAndKeep = ({ env, log, runOn }: Call, { read, key, keptSeconds }: Wanted): Calculation => {
  const fresh = freshCalculation(calculate(read))
  const kept = fresh.kept(key, read.now.getTime() + keptSeconds * 1000)
  keepInMemory(key, { kept, holdsAt: clockHolds(read) })
  runOn(writeStored(env.CALCULATIONS, key, { kept, log }))
  return fresh
}

const findOrKeep = async (call: Call, wanted: Wanted): Promise<Calculation> => {
  const { key, read } = wanted
  const remembered = findInMemory(key, read.now)
  if (remembered !== null) return tellAgain('memoryHits', remembered)
  const stored = await findInStore(call, wanted)
  if (stored !== null) return tellAgain('storeHits', stored)
  // Another request may have calculated it while this one waited for the store.
  const meanwhile = findInMemory(key, read.now)
  if (meanwhile !== null) return tellAgain('memoryHits', meanwhile)
  count('misses')
  return calculateAndKeep(call, wanted)
}

/** Sees that an answer is kept for so long from now. False for what is never kept: a draw. */
export const keepFresh = async (call: Call, request: CalculationRequest, seconds: number): Promise<boolean> => {
  const { env } = call
  const read = await readRequest(call, request)
  if (isDrawn(read.prepared)) return false
  const key = await calculationKey(read)
  const wanted = { read, key, keptSeconds: keptSecondsIn(env.ORRERY_ENV) }
  const kept = findInMemory(key, read.now) ?? (await findInStore(call, wanted))
  const lasts = kept !== null && kept.untilMs > read.now.getTime() + seconds * 1000
  if (!lasts) calculateAndKeep(call, wanted)
  return true
}

/**
 * One calculation, told again where it may be: from this isolate's memory, else from the store, else made. What was
 * drawn and what failed is never kept. Throws every code of the engines; the cache itself never fails a calculation.
 */
export const findOrCalculate = async (call: Call, request: CalculationRequest): Promise<Calculation> => {
  const { env } = call
  const keptSeconds = keptSecondsIn(env.ORRERY_ENV)
  if (keptSeconds === 0) return freshCalculation(calculate(await readRequest(call, request)))

  const text = textOf(engineIdOf(request.engine), request)
  const repeated = text === null ? null : findByRequest(text, new Date())
  if (repeated !== null) return tellAgain('memoryHits', repeated)

  const read = await readRequest(call, request)
  if (isDrawn(read.prepared)) return freshCalculation(calculate(read))
  const key = await calculationKey(read)
  if (text !== null) rememberRequest(text, key, read.now.getTime() + keptSeconds * 1000)
  return findOrKeep(call, { read, key, keptSeconds })
}

import type { CalculationJson, EngineResult } from '@orrery/contracts/engine-answer'
import { openAnswerJson } from '@orrery/engines/answer-json'
import { type KeptCalculation, tagOf } from './stored-calculations.ts'

/** A finished calculation, as an object or as JSON: whichever it is not yet is made when asked for. */
export type Calculation = { result(): EngineResult; written(): CalculationJson }

const isFresh = ',"cached":false}'
const isCached = ',"cached":true}'

/** `data` as JSON whose last field is `cached`, so that the kept copy differs in its end alone. */
const writeFresh = ({ cached: _fresh, ...rest }: EngineResult): Uint8Array =>
  new TextEncoder().encode(openAnswerJson(rest) + isFresh)

const asCached = (json: Uint8Array): Uint8Array => {
  const shared = json.byteLength - isFresh.length
  const cached = new Uint8Array(shared + isCached.length)
  cached.set(json.subarray(0, shared))
  cached.set(new TextEncoder().encode(isCached), shared)
  return cached
}

/** A calculation that was made just now. */
export const freshCalculation = (
  result: EngineResult,
): Calculation & { kept(key: string, untilMs: number): KeptCalculation } => {
  const { engine_name: engine, timestamp } = result
  let json: Uint8Array | undefined
  const write = () => (json ??= writeFresh(result))
  return {
    result: () => result,
    written: () => ({ engine, timestamp, json: write(), tag: null }),
    kept: (key, untilMs) => ({ engine, timestamp, json: asCached(write()), untilMs, tag: tagOf(key, untilMs) }),
  }
}

/** A calculation that is told again. */
export const keptCalculation = ({ engine, timestamp, json, tag }: KeptCalculation): Calculation => ({
  // Safe because only answers of this worker are kept, under a key with the version of everything that shapes them.
  result: () => JSON.parse(new TextDecoder().decode(json)) as EngineResult,
  written: () => ({ engine, timestamp, json, tag }),
})

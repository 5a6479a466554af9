import type { CalculateOptions } from '@orrery/contracts/engine-answer'
import { engines } from '@orrery/engines'
import type { Engine } from '@orrery/engines/engine'
import { canonicalJson } from '@orrery/engines/field-signature'
import type { PreparedInput } from '@orrery/engines/prepare-input'
import type { EngineId } from '@orrery/engines/schemas'
import type { Ephemeris } from '@orrery/ephemeris'
import { overlayVersion, tzVersion } from '@orrery/ephemeris/time/tz-version'
import { sha256Hex } from '@orrery/worker-kit/hex'

/** Changes when the way in which answers are kept does. */
const format = 1

type Fields = Record<string, unknown>

/** What an engine is asked. */
type Question = { id: EngineId; prepared: PreparedInput }

/** One calculation, and all that decides its answer besides the code of the engine. */
export type Calculated = Question & {
  options: CalculateOptions
  sky: Ephemeris
  geneKeysTriads: boolean
  /** The instant it is answered for. */
  now: Date
}

// Safe because the input was prepared with the schemas of the same id.
const engineOf = (id: EngineId) => engines[id] as unknown as Engine<Fields, Fields>

/** What the answer takes from the clock at this instant, once for each birth; empty for engines that never read it. */
const asOfAt = ({ id, prepared }: Question, now: Date): readonly string[] => {
  const { asOf } = engineOf(id)
  if (asOf === undefined) return []
  const { parsed, births } = prepared
  const at = now.toISOString()
  return births.length === 0 ? [asOf(parsed, at)] : births.map((birth) => asOf({ ...parsed, birth }, at))
}

const always = () => true

/** Whether a later instant still says the same to the engine. Lives as long as the answer: it must not hold its sky. */
export const clockHolds = ({ id, prepared, now }: Calculated): ((later: Date) => boolean) => {
  const question = { id, prepared }
  const [said, ...others] = asOfAt(question, now)
  if (said === undefined) return always
  const first = [said, ...others].join()
  return (later) => asOfAt(question, later).join() === first
}

/**
 * How a place was written decides nothing by itself: engines see the resolved birth, which has its name, coordinates and
 * zone. Warnings are in the answer, so they are in the key.
 */
const inputOf = ({ parsed, births, warnings }: PreparedInput) => ({
  parsed: births.length === 0 ? parsed : { ...parsed, place: undefined },
  births,
  warnings,
})

/** `calc:{engine}:{engineVersion}:{sha256}`: one key for one answer, without anything a person could be known by. */
export const calculationKey = async (calculated: Calculated): Promise<string> => {
  const { id, prepared, options, sky, geneKeysTriads } = calculated
  const decided = canonicalJson({
    format,
    input: inputOf(prepared),
    pictures: options.pictures !== false,
    certificate: options.certificate !== false,
    asOf: asOfAt(calculated, calculated.now),
    ephemeris: sky.provenance,
    zones: [tzVersion(), overlayVersion],
    geneKeysTriads,
  })
  return `calc:${id}:${engineOf(id).version}:${await sha256Hex(new TextEncoder().encode(decided))}`
}

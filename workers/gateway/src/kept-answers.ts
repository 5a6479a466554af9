import type { CalculationJson } from '@orrery/contracts/engine-answer'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import type { App } from './app.ts'

/** Copies of answers that the engines told: some 200 of 60 kB and more. */
const bounds = { entries: 1000, bytes: 16 * 1024 * 1024 }
const longestRequest = 2048
/** No answer may be told for longer; when this one ends the engines know. */
const longestLifeMs = 3_600_000

type AskEngines = App['Variables']['askEngines']

const copies = createBoundedMemory<CalculationJson>(bounds)

const addressOf = (engine: string, body: string): string => `${engine} ${body}`

/**
 * A copy of the answer to a request that was written exactly like this, when the engines say that it may be told again:
 * they alone know what ended or was forgotten. Asking them costs much less than having 60 kB sent once more.
 */
export const findKept = async (
  askEngines: AskEngines,
  engine: string,
  body: string,
): Promise<CalculationJson | null> => {
  const address = addressOf(engine, body)
  const copy = copies.find(address, Date.now())
  if (copy === null) return null
  const confirm = (engines: EnginesApi) => engines.confirmCalculation({ tag: copy.tag ?? '' })
  if (await askEngines(confirm)) return copy
  copies.drop(address)
  return null
}

/** Keeps a copy of what may be told again. */
export const keepCopy = (engine: string, body: string, calculation: CalculationJson): void => {
  if (calculation.tag === null || body.length > longestRequest) return
  const bytes = calculation.json.byteLength + body.length * 2
  copies.keep(addressOf(engine, body), calculation, { bytes, untilMs: Date.now() + longestLifeMs })
}

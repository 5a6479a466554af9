import type { EngineResult } from '@orrery/contracts/engine-answer'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import { engineIdOf } from '@orrery/engines/engine-id'
import { engineSchemas } from '@orrery/engines/schemas'
import { traceOf } from '@orrery/worker-kit/log'
import { askEngines } from './ask-engines.ts'
import { callerOf, type Work } from './call.ts'
import { recordCalculations } from './record-calculations.ts'

type Calculation = Parameters<ReadingsApi['calculate']>[0]

const isKept = ({ actor }: Calculation): boolean => actor.kind !== 'guest' && actor.kind !== 'system'

/** What was found is worth more than the note of it: a note that fails is logged and lost. */
const note = async (work: Work, call: Calculation, result: EngineResult): Promise<void> => {
  const { engine_name: engine, field_signature: signature, formatted_output: summary, draw } = result
  const { name: title } = engineSchemas[engineIdOf(engine)]
  const calculation = { engine, title, input: call.input, signature, summary, seed: draw?.seed ?? null }
  try {
    await recordCalculations(work, { ...callerOf(call), calculations: [calculation] })
  } catch (error) {
    work.log('warn', 'timeline.not-kept', { trace: traceOf(error) })
  }
}

/** What an engine finds, without its pictures; a line in the timeline of a person, none for guests. Throws every code of the engines. */
export const calculate = async (work: Work, call: Calculation): Promise<EngineResult> => {
  const { engine, input } = call
  const options = { pictures: false }
  const result = await askEngines(work.env, (engines) =>
    engines.calculate({ ...callerOf(call), engine, input, options }),
  )
  if (isKept(call)) await note(work, call, result)
  return result
}

import type { CalculationJson, EngineResult } from '@orrery/contracts/engine-answer'
import { type Call, type CalculationRequest, findOrCalculate } from './find-or-calculate.ts'

/** One calculation, by name or alias. Throws every code of the engines. */
export const calculate = async (call: Call, request: CalculationRequest): Promise<EngineResult> =>
  (await findOrCalculate(call, request)).result()

/** The same, with its `data` as JSON. */
export const calculateJson = async (call: Call, request: CalculationRequest): Promise<CalculationJson> =>
  (await findOrCalculate(call, request)).written()

import type { PictureAnswer } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import { calculate } from './calculate.ts'
import type { Call, CalculationRequest } from './find-or-calculate.ts'

/** The engine's main picture: the first one of its answer. */
export const drawPicture = async (call: Call, { engine, input }: CalculationRequest): Promise<PictureAnswer> => {
  const { pictures } = await calculate(call, { engine, input, options: { pictures: true, certificate: false } })
  const [main] = pictures
  if (main === undefined) throw new AppError('NOT_FOUND', 'This engine has no picture for this input.')
  return main
}

import type { PictureAnswer } from '@orrery/contracts/engine-answer'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { calculate } from './calculate.ts'
import type { Env } from './env.ts'

type Request = Pick<Parameters<EnginesApi['picture']>[0], 'engine' | 'input'>

/** The engine's main picture: the first one of its answer. */
export const drawPicture = async (env: Env, { engine, input }: Request): Promise<PictureAnswer> => {
  const { pictures } = await calculate(env, { engine, input, options: { pictures: true, certificate: false } })
  const [main] = pictures
  if (main === undefined) throw new AppError('NOT_FOUND', 'This engine has no picture for this input.')
  return main
}

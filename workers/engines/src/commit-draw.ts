import type { DrawCommitment } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { engines } from '@orrery/engines'
import { commitmentOf, serverSeedOf } from '@orrery/engines/draw/commitment'
import { drawAlgorithm, drawAlgorithmVersion } from '@orrery/engines/draw/seeded-numbers'
import { engineIdOf } from '@orrery/engines/engine-id'
import type { Env } from './env.ts'
import { randomHex } from '@orrery/worker-kit/hex'

/** A promise about the next draw, made before it: nothing is stored, the secret tells the same share again. */
export const commitDraw = ({ DRAW_SECRET }: Env, name: string): DrawCommitment => {
  const engine = engineIdOf(name)
  if (!('draws' in engines[engine])) {
    throw new AppError('INVALID_INPUT', 'This engine draws nothing: the same input always gives the same answer.')
  }
  const nonce = randomHex(16)
  return {
    engine,
    nonce,
    commitment: commitmentOf(serverSeedOf(DRAW_SECRET, nonce)),
    algorithm: drawAlgorithm,
    version: drawAlgorithmVersion,
  }
}

import type { Draw } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import { commitmentOf, mixedSeed, serverSeedOf } from './commitment.ts'
import type { DrawInput } from './draw-input.ts'
import { drawAlgorithm, drawAlgorithmVersion } from './seeded-numbers.ts'

const refuse = (path: string, message: string): AppError =>
  new AppError('INVALID_INPUT', message, { issues: [{ path: `input.${path}`, message }] })

const drawnFrom = (seed: string): Draw => ({ seed, algorithm: drawAlgorithm, version: drawAlgorithmVersion })

/**
 * The seed of one draw: the caller's, or of the commitment and the caller's share, or a fresh one. 400 `INVALID_INPUT`
 * for halves that do not belong together.
 *
 * @param freshSeed 64 hex digits of real chance, made at the door.
 * @param secret the installation's, under which commitments are made.
 */
export const prepareDraw = (
  { seed, nonce, commitment, client_seed: clientSeed }: DrawInput,
  { freshSeed, secret }: { freshSeed: string; secret: string },
): Draw => {
  if (nonce === undefined && clientSeed === undefined && commitment === undefined) return drawnFrom(seed ?? freshSeed)
  if (seed !== undefined) throw refuse('seed', 'Give either seed, to replay a draw, or nonce and client_seed.')
  if (nonce === undefined) {
    throw refuse(
      'nonce',
      `${clientSeed === undefined ? 'commitment' : 'client_seed'} needs the nonce of a commitment beside it.`,
    )
  }
  if (clientSeed === undefined) throw refuse('client_seed', 'nonce needs your own client_seed beside it.')
  const serverSeed = serverSeedOf(secret, nonce)
  const promised = commitmentOf(serverSeed)
  if (commitment !== undefined && commitment !== promised) {
    throw refuse('commitment', 'This is not the commitment of this nonce here. Ask for a new one and draw with that.')
  }
  return {
    ...drawnFrom(mixedSeed(serverSeed, clientSeed)),
    commitment: promised,
    client_seed: clientSeed,
    nonce,
    server_seed: serverSeed,
  }
}

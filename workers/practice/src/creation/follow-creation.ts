import { AppError } from '@orrery/contracts/errors'
import type { CreationProgress } from '@orrery/contracts/practice-api'
import type { Env } from '../env.ts'
import { creationActor as actor } from './creation-actor.ts'
import {
  type Creation,
  findCreation,
  moveCreation,
  noteSpoken,
  ownCreation,
  progressOf,
  renderIdsOf,
} from './creation-row.ts'
import { settleSoon } from './end-creation.ts'

type Wanted = { userId: string; creationId: string }

/** Where speech begins and ends in the whole. */
const spoken = { from: 0.25, to: 0.85 } as const

const renderFraction = async ({ STUDIO }: Pick<Env, 'STUDIO'>, { id }: Creation): Promise<number> => {
  const { first, fitted } = renderIdsOf(id)
  const known = await Promise.all(
    [first, fitted].map((jobId) => STUDIO.renderProgress({ actor, jobId }).catch(() => null)),
  )
  return Math.max(0, ...known.map((progress) => progress?.fraction ?? 0))
}

/** How far a creation is. Another's is `NOT_FOUND`. */
export const creationProgress = async (env: Env, wanted: Wanted): Promise<CreationProgress> => {
  const creation = await ownCreation(env.LIBRARY, wanted)
  if (creation.state !== 'generating' || creation.step !== 'synthesise') return progressOf(creation)
  const fraction = spoken.from + (spoken.to - spoken.from) * (await renderFraction(env, creation))
  await noteSpoken(env.LIBRARY, creation.id, fraction)
  return progressOf((await findCreation(env.LIBRARY, creation.id)) ?? creation)
}

/** Stops a creation and gives the credits back. `CONFLICT` once they are being spent, or where it has ended otherwise. */
export const cancelCreation = async (env: Env, wanted: Wanted): Promise<CreationProgress> => {
  const { id } = await ownCreation(env.LIBRARY, wanted)
  await moveCreation(env.LIBRARY, id, { from: ['waiting', 'unpaid', 'generating'], to: 'cancelling' })
  const now = await ownCreation(env.LIBRARY, wanted)
  if (now.state === 'posting' || now.state === 'complete')
    throw new AppError('CONFLICT', 'It is too late to stop this: it is made and in your library.')
  if (now.state === 'failing' || now.state === 'failed')
    throw new AppError('CONFLICT', 'This has ended already, and nothing was charged.')
  await settleSoon(env, id)
  return progressOf((await findCreation(env.LIBRARY, id)) ?? now)
}

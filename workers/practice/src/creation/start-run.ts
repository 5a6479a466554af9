import type { Env } from '../env.ts'

/** A run in one of these states goes on by itself. */
const atWork: ReadonlySet<string> = new Set(['queued', 'running', 'waiting', 'waitingForPause', 'paused'])

/** Starts the run of a creation; one that is there already is left to go on. */
export const startRun = async ({ CREATE_ITEM }: Pick<Env, 'CREATE_ITEM'>, creationId: string): Promise<void> => {
  try {
    await CREATE_ITEM.create({ id: creationId, params: { creationId } })
  } catch (error) {
    if (!(error instanceof Error && /already.exists/i.test(error.message))) throw error
  }
}

/** Whether nobody works on this creation. A run that gave up is removed, to make room for a new one. */
export const isLeft = async ({ CREATE_ITEM }: Pick<Env, 'CREATE_ITEM'>, creationId: string): Promise<boolean> => {
  try {
    const run = await CREATE_ITEM.get(creationId)
    if (atWork.has((await run.status()).status)) {
      // No step waits for this; on one machine an event is what sets a run going that was cut off.
      await run.sendEvent({ type: 'orrery-wake', payload: null })
      return false
    }
    await run.delete()
  } catch {
    // There is none of this id.
  }
  return true
}

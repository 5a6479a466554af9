import type { Env } from '../env.ts'

/** A workflow that can still do something by itself. */
const atWork: ReadonlySet<string> = new Set(['queued', 'running', 'waiting', 'waitingForPause', 'paused'])

const isAtWork = async (instance: WorkflowInstance): Promise<boolean> => atWork.has((await instance.status()).status)

/**
 * Starts the workflow that carries an erasure out, if none is at it. The row is the truth: a workflow that was lost or
 * gave up is made anew.
 */
export const startErasure = async (workflow: Env['ERASE_PERSON'], erasureId: string): Promise<void> => {
  try {
    const instance = await workflow.get(erasureId)
    if (await isAtWork(instance)) return
    await instance.delete()
  } catch {
    // There is none of this id yet.
  }
  await workflow.create({ id: erasureId, params: { erasureId } })
}

/** Starts every erasure whose days of grace are over. */
export const carryOutErasures = async ({ ACCOUNTS, ERASE_PERSON }: Env, now: number): Promise<void> => {
  const { results } = await ACCOUNTS.prepare(
    'SELECT id FROM erasures WHERE erase_after_ms <= ? AND finished_at_ms IS NULL',
  )
    .bind(now)
    .all<{ id: string }>()
  await Promise.all(results.map(({ id }) => startErasure(ERASE_PERSON, id)))
}

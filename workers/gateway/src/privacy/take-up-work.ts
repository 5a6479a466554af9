import type { Env } from '../env.ts'

/** What a workflow is told: ids only, under the id of its row. */
type Told = { jobId: string } | { erasureId: string }

/** A workflow in one of these states can still do something by itself. */
const atWork: ReadonlySet<string> = new Set(['queued', 'running', 'waiting', 'waitingForPause', 'paused'])

/**
 * Starts the workflow of a row, if none is at it. The row is the truth: a workflow that was lost or gave up is made anew.
 */
const startWorkflow = async <Params extends Told>(
  workflow: Workflow<Params>,
  { id, params }: { id: string; params: Params },
): Promise<void> => {
  try {
    const instance = await workflow.get(id)
    if (atWork.has((await instance.status()).status)) return
    await instance.delete()
  } catch {
    // There is none of this id yet.
  }
  await workflow.create({ id, params })
}

/** Starts carrying an erasure out. */
export const startErasure = ({ ERASE_PERSON }: Pick<Env, 'ERASE_PERSON'>, erasureId: string): Promise<void> =>
  startWorkflow(ERASE_PERSON, { id: erasureId, params: { erasureId } })

/** Starts writing an export. */
export const startExport = ({ EXPORT_PERSON }: Pick<Env, 'EXPORT_PERSON'>, jobId: string): Promise<void> =>
  startWorkflow(EXPORT_PERSON, { id: jobId, params: { jobId } })

/** What was asked for a moment ago is being started by the request itself. */
const startedElsewhereMs = 60_000

/** Starts every erasure whose days of grace are over, and exports that nobody works on. */
export const takeUpWork = async (env: Env, now: number): Promise<void> => {
  const before = now - startedElsewhereMs
  const due = await env.ACCOUNTS.prepare(
    'SELECT id FROM erasures WHERE erase_after_ms <= ? AND finished_at_ms IS NULL LIMIT 100',
  )
    .bind(before)
    .all<{ id: string }>()
  const waiting = await env.ACCOUNTS.prepare(
    "SELECT id FROM export_jobs WHERE state = 'waiting' AND requested_at_ms <= ? LIMIT 100",
  )
    .bind(before)
    .all<{ id: string }>()
  await Promise.all([
    ...due.results.map(({ id }) => startErasure(env, id)),
    ...waiting.results.map(({ id }) => startExport(env, id)),
  ])
}

import type { Env } from '../env.ts'

/** Starts carrying an erasure out. */
export const startErasure = async ({ ERASE_PERSON }: Pick<Env, 'ERASE_PERSON'>, erasureId: string): Promise<void> => {
  await ERASE_PERSON.create({ id: erasureId, params: { erasureId } })
}

/** Starts writing an export. */
export const startExport = async ({ EXPORT_PERSON }: Pick<Env, 'EXPORT_PERSON'>, jobId: string): Promise<void> => {
  await EXPORT_PERSON.create({ id: jobId, params: { jobId } })
}

/** A workflow in one of these states can still do something by itself. */
const atWork: ReadonlySet<string> = new Set(['queued', 'running', 'waiting', 'waitingForPause', 'paused'])

/** Whether nobody works on the row of this id. A workflow that gave up is removed, to make room for a new one. */
const isLeft = async (workflow: Workflow, id: string): Promise<boolean> => {
  try {
    const instance = await workflow.get(id)
    if (atWork.has((await instance.status()).status)) return false
    await instance.delete()
  } catch {
    // There is none of this id.
  }
  return true
}

/** What was asked for a moment ago is being started by the request itself. */
const startedElsewhereMs = 60_000

/**
 * Starts every erasure whose days of grace are over, and exports that nobody works on. The row is the truth: a workflow
 * that was lost or gave up is made anew.
 */
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
    ...due.results.map(async ({ id }) => (await isLeft(env.ERASE_PERSON, id)) && startErasure(env, id)),
    ...waiting.results.map(async ({ id }) => (await isLeft(env.EXPORT_PERSON, id)) && startExport(env, id)),
  ])
}

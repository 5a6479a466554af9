import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { type CreationState, moveCreation, tooLate } from './creation-row.ts'
import { settle } from './end-creation.ts'
import { carryOn } from './start-creation.ts'
import { isLeft, startRun } from './start-run.ts'
import { tellConversation } from './tell-conversation.ts'

/** What was begun a moment ago is at work in the call that began it. */
const begunElsewhereMs = 60_000
/** Of keys, and of what came to nothing: as long as somebody may ask again. */
const keptMs = 7 * 86_400_000
const perMinute = 50

const unpaid = 'The credits for this were not there, so it was not made.'

const log = createLog({ worker: 'practice' })

type Left = { id: string; state: CreationState; deadline_ms: number }

const settleLate = async (env: Env, { id, state }: Left, reason: string): Promise<void> => {
  await moveCreation(env.LIBRARY, id, { from: [state], to: 'failing', reason })
  await settle(env, id)
}

/** Nothing came of it for want of credits: the same key begins anew once they are there. */
const settleUnpaid = async (env: Env, left: Left): Promise<void> => {
  await settleLate(env, left, unpaid)
  await env.LIBRARY.prepare(
    `DELETE FROM creation_keys WHERE creation_id = ?1
     AND EXISTS (SELECT 1 FROM creations WHERE id = ?1 AND state = 'failed')`,
  )
    .bind(left.id)
    .run()
}

const wake = async (env: Env, id: string): Promise<void> => {
  if (await isLeft(env, id)) await startRun(env, id)
}

/** What each state that is not an end needs. */
const takeUp = async (env: Env, left: Left, now: number): Promise<unknown> => {
  const { id, state, deadline_ms: deadlineMs } = left
  if (state === 'failing' || state === 'cancelling') return settle(env, id)
  if (state === 'posting') return wake(env, id)
  if (state === 'unpaid') return settleUnpaid(env, left)
  if (now > deadlineMs) return settleLate(env, left, tooLate)
  return state === 'waiting' ? carryOn(env, id) : wake(env, id)
}

/** The words of what was made are kept with its item; those of what failed or was cancelled belong to nothing. */
const forgetEnded = async ({ LIBRARY }: Env, now: number): Promise<void> => {
  await LIBRARY.batch([
    LIBRARY.prepare('DELETE FROM creation_keys WHERE created_at_ms < ?').bind(now - keptMs),
    LIBRARY.prepare("DELETE FROM creations WHERE state IN ('failed', 'cancelled') AND changed_at_ms < ?").bind(
      now - keptMs,
    ),
  ])
}

/**
 * Takes up every creation that nobody works on: after a crash, a restart or a neighbour that was down. The row is the truth; a
 * run that was lost is made anew.
 */
export const takeUpCreations = async (env: Env, now: number, begunMs = begunElsewhereMs): Promise<void> => {
  const { results } = await env.LIBRARY.prepare(
    `SELECT id, state, deadline_ms FROM creations
     WHERE state IN ('waiting', 'unpaid', 'generating', 'posting', 'failing', 'cancelling') AND changed_at_ms <= ?
     ORDER BY changed_at_ms LIMIT ${perMinute}`,
  )
    .bind(now - begunMs)
    .all<Left>()
  const untold = await env.LIBRARY.prepare(
    `SELECT id FROM creations WHERE state IN ('complete', 'failed', 'cancelled') AND is_told = 0
     AND conversation_id IS NOT NULL AND changed_at_ms <= ? LIMIT ${perMinute}`,
  )
    .bind(now - begunMs)
    .all<{ id: string }>()
  const work = [
    ...results.map((left) => takeUp(env, left, now)),
    ...untold.results.map(({ id }) => tellConversation(env, id)),
  ]
  for (const done of await Promise.allSettled(work))
    if (done.status === 'rejected') log('warn', 'creation.not_taken_up', { trace: traceOf(done.reason) })
  await forgetEnded(env, now)
}

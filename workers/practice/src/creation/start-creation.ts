import { holdIdOf } from '@orrery/contracts/creation-hold'
import { AppError } from '@orrery/contracts/errors'
import { pricesHalfCredits } from '@orrery/contracts/market-api'
import type { StartedCreation } from '@orrery/contracts/practice-api'
import type { Brief } from '../brief.ts'
import type { Env } from '../env.ts'
import { type Creation, findCreation, moveCreation, noSuchCreation, statusOf } from './creation-row.ts'
import { creationActor, creationTrace } from './creation-actor.ts'
import { giveBack } from './end-creation.ts'
import { startRun } from './start-run.ts'

const minuteMs = 60_000
const deadlineMinutes = 30
const holdMinutes = 60

/** `revises`: the item of which this makes a new version; a new item when left out. */
export type CreationOrder = {
  userId: string
  creationId: string
  brief: Brief
  conversationId: string | null
  revises?: string
}

const reasonOf = ({ brief: { contentType, title } }: Creation): string => {
  const what = { affirmation: 'Affirmation', guided_meditation: 'Guided meditation', ritual: 'Ritual' }[contentType]
  return title === null ? what : `${what}: ${title}`
}

/** The statement that writes the row of a creation; one that is there stays as it is. */
export const creationStatement = (library: D1Database, order: CreationOrder, nowMs: number): D1PreparedStatement => {
  const { userId, creationId, brief, conversationId, revises } = order
  const halfCredits = revises === undefined ? pricesHalfCredits[brief.contentType] : pricesHalfCredits.revision
  return library
    .prepare(
      `INSERT INTO creations (id, user_id, conversation_id, item_id, version, brief, half_credits, state, created_at_ms, changed_at_ms, deadline_ms)
       SELECT ?1, ?2, ?3, ?4, COALESCE((SELECT last_version FROM items WHERE id = ?4), 0) + 1, ?5, ?6, 'waiting', ?7, ?7, ?8
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      creationId,
      userId,
      conversationId,
      revises ?? crypto.randomUUID(),
      JSON.stringify(brief),
      halfCredits,
      nowMs,
      nowMs + deadlineMinutes * minuteMs,
    )
}

const writeRow = async ({ LIBRARY }: Env, order: CreationOrder): Promise<void> => {
  const { revises, userId } = order
  const rows = [creationStatement(LIBRARY, order, Date.now())]
  if (revises !== undefined) {
    const item = LIBRARY.prepare('SELECT 1 FROM items WHERE id = ? AND user_id = ? AND is_visible = 1')
    if ((await item.bind(revises, userId).first()) === null)
      throw new AppError('NOT_FOUND', 'There is no such item in your library.')
    // The number is taken at once: the audio of a version is written once, even if it comes to nothing.
    rows.push(
      LIBRARY.prepare(
        `UPDATE items SET last_version = MAX(last_version, (SELECT version FROM creations WHERE id = ?)) WHERE id = ?`,
      ).bind(order.creationId, revises),
    )
  }
  await LIBRARY.batch(rows)
}

const hold = async (env: Env, creation: Creation): Promise<void> => {
  const { id, userId, halfCredits } = creation
  try {
    await env.MARKET.holdCredits({
      actor: creationActor,
      trace: creationTrace(id),
      id: holdIdOf(id),
      userId,
      halfCredits,
      reason: reasonOf(creation),
      expiresInSeconds: holdMinutes * 60,
    })
  } catch (error) {
    // Whether a hold was made is not known where market did not answer. What stays unpaid is given up by the clock.
    await moveCreation(env.LIBRARY, id, { from: ['waiting'], to: 'unpaid', reason: 'The credits were not held.' })
    throw AppError.is(error)
      ? error
      : new AppError(
          'MARKET_UNAVAILABLE',
          'Credits cannot be reached at the moment. Nothing was taken; try again soon.',
        )
  }
}

/** Takes a creation whose row is there from wherever it stands to a run at work. May be repeated. */
export const carryOn = async (env: Env, creationId: string): Promise<StartedCreation> => {
  await moveCreation(env.LIBRARY, creationId, { from: ['unpaid'], to: 'waiting' })
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation === null) throw noSuchCreation()
  if (creation.state === 'waiting') {
    await hold(env, creation)
    await moveCreation(env.LIBRARY, creationId, { from: ['waiting', 'unpaid'], to: 'generating' })
  }
  const now = await findCreation(env.LIBRARY, creationId)
  if (now === null) throw noSuchCreation()
  if (now.state === 'generating') await startRun(env, creationId)
  // It was cancelled while the credits were asked for: they go back.
  else if (creation.state === 'waiting' && statusOf(now) !== 'complete') await giveBack(env, now)
  const status = statusOf(now)
  return { creationId, status, halfCreditsHeld: status === 'generating' ? now.halfCredits : 0 }
}

/**
 * Begins to make an item: the row first, then the hold, then the workflow. The same `creationId` is the same creation: one row,
 * one hold, one run. Throws `INSUFFICIENT_CREDITS`; then the same id may be sent again.
 */
export const startCreation = async (env: Env, order: CreationOrder): Promise<StartedCreation> => {
  await writeRow(env, order)
  const creation = await findCreation(env.LIBRARY, order.creationId)
  if (creation === null || creation.userId !== order.userId) throw noSuchCreation()
  return carryOn(env, order.creationId)
}

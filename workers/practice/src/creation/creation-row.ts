import { AppError } from '@orrery/contracts/errors'
import type { CreationProgress, CreationStatus } from '@orrery/contracts/practice-api'
import { creationSteps } from '@orrery/contracts/practice-api'
import type { PracticeScript } from '@orrery/contracts/practice-script'
import type { AudioMetadata } from '@orrery/contracts/studio-api'
import type { TimelineStep } from '@orrery/contracts/practice-script'
import { type Brief, brief } from '../brief.ts'

/** Where a creation stands. `failing` and `cancelling`: it was decided, and what was held or made is still given back. */
export type CreationState =
  | 'waiting'
  | 'unpaid'
  | 'generating'
  | 'posting'
  | 'complete'
  | 'failing'
  | 'failed'
  | 'cancelling'
  | 'cancelled'

export type CreationStep = (typeof creationSteps)[number]

/** The text that was written: by a model, the composer or, later, the person. */
export type Composed = { script: PracticeScript; provider: string }
/** The sound that was made, and the timeline it was made of. */
type Rendered = { audio: AudioMetadata; timeline: readonly TimelineStep[] }

export type Creation = {
  id: string
  userId: string
  conversationId: string | null
  itemId: string
  version: number
  brief: Brief
  halfCredits: number
  state: CreationState
  step: CreationStep
  fraction: number
  reason: string | null
  composed: Composed | null
  rendered: Rendered | null
  deadlineMs: number
}

type Row = {
  id: string
  user_id: string
  conversation_id: string | null
  item_id: string
  version: number
  brief: string
  half_credits: number
  state: CreationState
  step: CreationStep
  fraction: number
  reason: string | null
  composed: string | null
  rendered: string | null
  deadline_ms: number
}

// What these columns hold was parsed before it was written.
const creationOf = (row: Row): Creation => ({
  id: row.id,
  userId: row.user_id,
  conversationId: row.conversation_id,
  itemId: row.item_id,
  version: row.version,
  brief: brief.parse(JSON.parse(row.brief)),
  halfCredits: row.half_credits,
  state: row.state,
  step: row.step,
  fraction: row.fraction,
  reason: row.reason,
  composed: row.composed === null ? null : (JSON.parse(row.composed) as Composed),
  rendered: row.rendered === null ? null : (JSON.parse(row.rendered) as Rendered),
  deadlineMs: row.deadline_ms,
})

export const findCreation = async (library: D1Database, creationId: string): Promise<Creation | null> => {
  const row = await library.prepare('SELECT * FROM creations WHERE id = ?').bind(creationId).first<Row>()
  return row === null ? null : creationOf(row)
}

export const noSuchCreation = (): AppError => new AppError('NOT_FOUND', 'There is no such creation.')

/** Another's is not found. */
export const ownCreation = async (
  library: D1Database,
  { userId, creationId }: { userId: string; creationId: string },
): Promise<Creation> => {
  const creation = await findCreation(library, creationId)
  if (creation === null || creation.userId !== userId) throw noSuchCreation()
  return creation
}

/** Moves a creation on, if it stands where it is thought to. False: it stood elsewhere, and nothing was changed. */
export const moveCreation = async (
  library: D1Database,
  creationId: string,
  { from, to, reason = null }: { from: readonly CreationState[]; to: CreationState; reason?: string | null },
): Promise<boolean> => {
  const moved = await library
    .prepare(
      `UPDATE creations SET state = ?, reason = COALESCE(?, reason), changed_at_ms = ?
       WHERE id = ? AND state IN (SELECT value FROM json_each(?))`,
    )
    .bind(to, reason, Date.now(), creationId, JSON.stringify(from))
    .run()
  return moved.meta.changes === 1
}

/** Says how far a creation is; what was said before never falls. */
export const noteProgress = async (
  library: D1Database,
  creationId: string,
  { step, fraction }: { step: CreationStep; fraction: number },
): Promise<void> => {
  await library
    .prepare(
      `UPDATE creations SET fraction = MAX(fraction, ?), step = ?, changed_at_ms = ?
       WHERE id = ? AND state IN ('generating', 'posting')`,
    )
    .bind(fraction, step, Date.now(), creationId)
    .run()
}

/**
 * Says how much of a creation is spoken, and nothing else: who only looks neither moves a step nor makes a run that was lost
 * seem at work.
 */
export const noteSpoken = async (library: D1Database, creationId: string, fraction: number): Promise<void> => {
  await library
    .prepare(
      `UPDATE creations SET fraction = MAX(fraction, ?)
       WHERE id = ? AND state = 'generating' AND step = 'synthesise'`,
    )
    .bind(fraction, creationId)
    .run()
}

/** The render of a creation, at studio. A second one fits the script to the length where the first could not be. */
export const renderIdsOf = (creationId: string): { first: string; fitted: string } => ({
  first: `create:${creationId}`,
  fitted: `create:${creationId}:fitted`,
})

const told: Readonly<Record<CreationState, CreationStatus>> = {
  waiting: 'generating',
  unpaid: 'failed',
  generating: 'generating',
  posting: 'generating',
  complete: 'complete',
  failing: 'failed',
  failed: 'failed',
  cancelling: 'cancelled',
  cancelled: 'cancelled',
}

export const statusOf = ({ state }: Creation): CreationStatus => told[state]

export const progressOf = (creation: Creation): CreationProgress => {
  const { id, step, fraction, state, itemId, reason } = creation
  const status = statusOf(creation)
  return {
    creationId: id,
    step,
    steps: creationSteps,
    fraction: state === 'complete' ? 1 : fraction,
    status,
    ...(state === 'complete' && { itemId }),
    ...(status === 'failed' && { reason: reason ?? 'This could not be made. Nothing was charged.' }),
  }
}

/** Why a creation was ended whose time was over. */
export const tooLate =
  'This took longer than half an hour, so it was stopped. Nothing was charged; you can start again.'

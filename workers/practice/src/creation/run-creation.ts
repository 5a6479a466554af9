import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { compose } from './compose.ts'
import { type Creation, findCreation, moveCreation, noteProgress, renderIdsOf, tooLate } from './creation-row.ts'
import { settle } from './end-creation.ts'
import { refuseDanger } from './judge-words.ts'
import { saidIn } from './compose.ts'
import { postCreation } from './post.ts'
import { renderItem } from './render-item.ts'
import { provePlayable, saveItem, usualVolume, writtenOf } from './save.ts'
import { tellConversation, tellProgress } from './tell-conversation.ts'

/** What a step came to. `gone`: the creation was cancelled or ended otherwise; `refused`: no repetition would help. */
type Outcome = { kind: 'done' } | { kind: 'gone' } | { kind: 'refused'; reason: string }

type Policy = {
  retries: { limit: number; delay: `${number} seconds`; backoff: 'constant' | 'exponential' }
  timeout: `${number} minutes`
}

/** Runs named steps, each until it works or its policy is spent: a workflow, or a test. */
export type Steps = { do: (name: string, policy: Policy, run: () => Promise<Outcome>) => Promise<Outcome> }

const thrice = (minutes: number): Policy => ({
  retries: { limit: 3, delay: '2 seconds', backoff: 'exponential' },
  timeout: `${minutes} minutes`,
})
/** What stays undone after these the clock takes up. */
const untilDone: Policy = { retries: { limit: 60, delay: '10 seconds', backoff: 'constant' }, timeout: '2 minutes' }

/** Failures that another try could turn into a success. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'UNAVAILABLE',
  'AI_UNAVAILABLE',
  'STUDIO_UNAVAILABLE',
  'MARKET_UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL',
])

const broken = 'Something that is needed for this did not answer. Nothing was charged; try again in a while.'

const log = createLog({ worker: 'practice' })

type Made = { composed?: Creation['composed']; rendered?: Creation['rendered'] }

/** Keeps what a step made; what another run of it kept before stays. */
const keep = async ({ LIBRARY }: Pick<Env, 'LIBRARY'>, id: string, { composed, rendered }: Made): Promise<void> => {
  await LIBRARY.prepare(
    `UPDATE creations SET composed = COALESCE(composed, ?), rendered = COALESCE(rendered, ?), changed_at_ms = ?
     WHERE id = ? AND state = 'generating'`,
  )
    .bind(composed ? JSON.stringify(composed) : null, rendered ? JSON.stringify(rendered) : null, Date.now(), id)
    .run()
}

const composeStep = async (env: Env, creation: Creation): Promise<void> => {
  if (creation.composed === null) await keep(env, creation.id, { composed: await compose(env, creation) })
}

const synthesiseStep = async (env: Env, creation: Creation): Promise<void> => {
  if (creation.rendered !== null) return
  const { brief, composed, id, userId, itemId, version } = creation
  if (composed === null) throw new Error('A creation came to be spoken without text.')
  const { script } = composed
  refuseDanger(saidIn(script), script.language)
  const { voice, pace, tone, bed, locale, durationMinutes } = brief
  const rendered = await renderItem(env, {
    jobIds: renderIdsOf(id),
    userId,
    itemId,
    version,
    timeline: script.timeline,
    language: script.language,
    durationMinutes,
    sound: { voice, pace, tone, bed, volume: usualVolume, locale },
  })
  await keep(env, id, { rendered })
}

const saveStep = async (env: Env, creation: Creation): Promise<void> => {
  await saveItem(env, creation)
  await provePlayable(env, creation)
}

const isLate = ({ deadlineMs }: Creation): boolean => Date.now() > deadlineMs

const refusedOf = (error: unknown): Outcome => {
  if (AppError.is(error) && !passing.has(error.code)) return { kind: 'refused', reason: error.message }
  throw error
}

/** One step of a creation that is still wanted and in time. */
const work = async (
  env: Env,
  creationId: string,
  { step, from, to, run }: { step: Creation['step']; from: number; to: number; run: typeof composeStep },
): Promise<Outcome> => {
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation?.state !== 'generating') return { kind: 'gone' }
  if (isLate(creation)) return { kind: 'refused', reason: tooLate }
  await noteProgress(env.LIBRARY, creationId, { step, fraction: from })
  await tellProgress(env, creationId)
  try {
    await run(env, creation)
  } catch (error) {
    return refusedOf(error)
  }
  await noteProgress(env.LIBRARY, creationId, { step, fraction: to })
  await tellProgress(env, creationId)
  return { kind: 'done' }
}

const makingSteps = [
  { step: 'compose', from: 0.02, to: 0.25, run: composeStep, policy: thrice(5) },
  { step: 'synthesise', from: 0.25, to: 0.85, run: synthesiseStep, policy: thrice(12) },
  { step: 'save', from: 0.85, to: 0.95, run: saveStep, policy: thrice(2) },
] as const

/** From `posting` on nothing can be cancelled: credits are spent and the item is shown, however long that takes. */
const post = async (env: Env, creationId: string): Promise<Outcome> => {
  await moveCreation(env.LIBRARY, creationId, { from: ['generating'], to: 'posting' })
  const creation = await findCreation(env.LIBRARY, creationId)
  if (creation?.state === 'posting') {
    writtenOf(creation)
    await noteProgress(env.LIBRARY, creationId, { step: 'post', fraction: 0.95 })
    await postCreation(env, creation)
  } else if (creation?.state !== 'complete') return { kind: 'gone' }
  return { kind: 'done' }
}

const make = async (env: Env, creationId: string, steps: Steps): Promise<Outcome> => {
  const begun = await findCreation(env.LIBRARY, creationId)
  for (const { step, policy, ...how } of begun?.state === 'generating' ? makingSteps : []) {
    // Each step stands on the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await steps.do(step, policy, () => work(env, creationId, { step, ...how }))
    if (outcome.kind !== 'done') return outcome
  }
  return { kind: 'done' }
}

const tryToMake = async (env: Env, creationId: string, steps: Steps): Promise<Outcome> => {
  try {
    return await make(env, creationId, steps)
  } catch (error) {
    log('warn', 'creation.step_failed', { trace: traceOf(error) })
    return { kind: 'refused', reason: broken }
  }
}

/**
 * Makes an item: text, sound, library, and only then the credits. Every step may run twice. Whatever fails before `post` ends
 * in a hold that was given back and nothing left behind.
 */
export const runCreation = async (env: Env, creationId: string, steps: Steps): Promise<void> => {
  const made = await tryToMake(env, creationId, steps)
  if (made.kind === 'refused')
    await steps.do('refuse', untilDone, async () => {
      await moveCreation(env.LIBRARY, creationId, { from: ['generating'], to: 'failing', reason: made.reason })
      return { kind: 'done' }
    })
  const posted = made.kind === 'done' ? await steps.do('post', untilDone, () => post(env, creationId)) : made
  if (posted.kind === 'done')
    await steps.do('tell', untilDone, async () => {
      await tellConversation(env, creationId)
      return { kind: 'done' }
    })
  else
    await steps.do('give back', untilDone, async () => {
      await settle(env, creationId)
      return { kind: 'done' }
    })
}

import { AppError } from '@orrery/contracts/errors'
import { briefOf } from './brief-of.ts'
import type { Effect, Event } from './conversation-events.ts'
import type { Conversation } from './conversation-state.ts'
import type { ConversationStore, FrozenBrief } from './conversation-store.ts'
import { cancelCreation } from './creation/follow-creation.ts'
import { startCreation } from './creation/start-creation.ts'
import { completePlay, playItem } from './library/play-item.ts'
import { type Asking, chartOf, preferencesOf } from './offers.ts'

type Performing = { asking: Asking; store: ConversationStore; conversation: Conversation }

/** The brief of a creation is made once and written down: whatever changes later, trying again makes the same. */
const frozen = async ({ asking, store, conversation }: Performing, creationId: string): Promise<FrozenBrief> => {
  const kept = store.brief
  if (kept?.creationId === creationId) return kept
  const { contentType, slots, locale } = conversation
  const [preferences, chart] = await Promise.all([
    preferencesOf(asking, locale),
    slots.usesChart === true ? chartOf(asking) : [],
  ])
  const start = { creationId, brief: briefOf({ contentType, slots, locale, preferences, chart }) }
  store.brief = start
  return start
}

const numberIn = (details: Record<string, unknown> | undefined, name: string): number => {
  const value = details?.[name]
  return typeof value === 'number' ? value : 0
}

const refusalOf = (error: unknown): Event => {
  if (AppError.is(error) && error.code === 'INSUFFICIENT_CREDITS') {
    const { details } = error
    return {
      kind: 'hold_refused',
      required: numberIn(details, 'required'),
      available: numberIn(details, 'available'),
    }
  }
  if (AppError.is(error) && error.code === 'PROFILE_INCOMPLETE') return { kind: 'chart_missing' }
  if (AppError.is(error) && error.code === 'NOT_FOUND') return { kind: 'start_refused', reason: error.message }
  const isMarket = AppError.is(error) && error.code === 'MARKET_UNAVAILABLE'
  return { kind: 'hold_unknown', what: isMarket ? 'credits' : 'creation' }
}

const start = async (performing: Performing, creationId: string): Promise<Event> => {
  const { asking, store, conversation } = performing
  const { conversationId, userId, revises } = conversation
  try {
    await store.beginStart(creationId)
    const order = await frozen(performing, creationId)
    const begun = await startCreation(asking.env, {
      ...order,
      userId,
      conversationId,
      ...(revises !== null && { revises }),
    })
    store.heldHalfCredits = begun.halfCreditsHeld
    return { kind: 'hold_granted' }
  } catch (error) {
    return refusalOf(error)
  } finally {
    store.endStart()
  }
}

const cancel = async ({ asking, conversation }: Performing, creationId: string): Promise<Event | null> => {
  try {
    await cancelCreation(asking.env, { userId: conversation.userId, creationId })
    return { kind: 'creation_ended', creationId, status: 'cancelled' }
  } catch (error) {
    // Nothing was ever begun, so that nothing is held.
    if (AppError.is(error) && error.code === 'NOT_FOUND') {
      return { kind: 'creation_ended', creationId, status: 'cancelled' }
    }
    return { kind: 'cancel_refused' }
  }
}

/** Whether there is a birth to read a chart from. Where readings do not answer, that is asked again when it is confirmed. */
const lookForChart = async ({ asking: { env, actor, trace } }: Performing): Promise<Event | null> => {
  const own = await env.READINGS.ownProfile({ actor, trace }).catch(() => undefined)
  return own === null || (own !== undefined && own.birth_date === undefined) ? { kind: 'chart_missing' } : null
}

const supportEvent = async ({ asking, conversation }: Performing, level: 'acute' | 'concern'): Promise<null> => {
  const statement = asking.env.LIBRARY.prepare('INSERT INTO support_events (at_ms, locale, level) VALUES (?, ?, ?)')
  // Help is shown whether or not it could be counted.
  await statement
    .bind(Date.now(), conversation.locale, level)
    .run()
    .catch(() => null)
  return null
}

/** Counts a practice once for its conversation. A player that knows when it began tells the library itself. */
const practised = async ({ asking, conversation }: Performing, itemId: string): Promise<null> => {
  const { env, actor, trace } = asking
  const practiceEventId = `conversation:${conversation.conversationId}`
  const at = new Date().toISOString()
  try {
    await playItem(env, { actor, trace, itemId, practiceEventId, startedAt: at })
    await completePlay(env, { actor, trace, itemId, practiceEventId, completedAt: at, seconds: 0 })
  } catch (error) {
    // It was removed from the library meanwhile, and with it everything that counts.
    if (!AppError.is(error) || error.code !== 'NOT_FOUND') throw error
  }
  return null
}

/** Does outside what was decided; what came of it is an event. Every effect may be repeated. */
export const perform = (performing: Performing, effect: Effect): Promise<Event | null> => {
  switch (effect.kind) {
    case 'start_creation':
      return start(performing, effect.creationId)
    case 'cancel_creation':
      return cancel(performing, effect.creationId)
    case 'look_for_chart':
      return lookForChart(performing)
    case 'record_support':
      return supportEvent(performing, effect.level)
    default:
      return practised(performing, effect.itemId)
  }
}

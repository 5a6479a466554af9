import { AppError } from '@orrery/contracts/errors'
import type { GatheredSlots, PracticeApi } from '@orrery/contracts/practice-api'
import type { Brief } from './brief.ts'
import type { Env } from './env.ts'
import { briefOf, ownItem } from './library/item-row.ts'
import { contentTypeOf } from './steps.ts'
import type { Sent } from './take-turn.ts'
import { usualVoiceId } from './usual-voice.ts'
import { clientUser, personOf } from './who-asks.ts'

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const noConversation = (): AppError => new AppError('NOT_FOUND', 'There is no such conversation.')

/** Ids are made here: whatever has another form belongs to nothing, and no object is made to look. */
export const stubOf = ({ CONVERSATIONS }: Pick<Env, 'CONVERSATIONS'>, conversationId: string) => {
  if (!idForm.test(conversationId)) throw noConversation()
  const conversations = CONVERSATIONS
  return conversations.get(conversations.idFromName(conversationId))
}

const register = async (
  { LIBRARY }: Env,
  { id, userId, contentType }: { id: string; userId: string; contentType: string },
): Promise<void> => {
  await LIBRARY.prepare('INSERT INTO conversations (id, user_id, content_type, created_at_ms) VALUES (?, ?, ?, ?)')
    .bind(id, userId, contentType, Date.now())
    .run()
}

export const startConversation = async (
  env: Env,
  { actor, trace, contentType: named, intent, locale = 'en' }: Parameters<PracticeApi['start']>[0],
): ReturnType<PracticeApi['start']> => {
  const userId = personOf(actor)
  const contentType = contentTypeOf(named)
  const conversationId = crypto.randomUUID()
  // Known before it holds anything, so that an erasure finds it.
  await register(env, { id: conversationId, userId, contentType })
  const begin = { actor, trace, userId, conversationId, contentType, locale, ...(intent !== undefined && { intent }) }
  return stubOf(env, conversationId).begin(begin)
}

const slotsOf = (brief: Brief): GatheredSlots => {
  const { intent, statements, durationMinutes, practiceType, imagery, context, identityStatements, emotionalGoal } =
    brief
  return {
    intent,
    durationMinutes,
    practiceType,
    imagery,
    voice: brief.voice ?? { voiceId: usualVoiceId, voiceType: 'standard' },
    ...(statements.length > 0 && { statements }),
    ...(identityStatements.length > 0 && { identityStatements }),
    ...(context !== null && { context }),
    ...(emotionalGoal !== null && { emotionalGoal }),
  }
}

/** A conversation in `review` over the brief of an item: a deep change, paid as such, that makes a new version of it. */
export const startRevision = async (
  env: Env,
  { actor, trace, itemId }: Parameters<PracticeApi['revise']>[0],
): ReturnType<PracticeApi['revise']> => {
  const userId = personOf(actor)
  const brief = briefOf(await ownItem(env.LIBRARY, { userId, itemId }))
  const conversationId = crypto.randomUUID()
  const { contentType, locale } = brief
  await register(env, { id: conversationId, userId, contentType })
  const revises = { itemId, slots: slotsOf(brief) }
  const begin = { actor, trace, userId, conversationId, contentType, locale, revises }
  return stubOf(env, conversationId).begin(begin)
}

export const sendMessage = async (
  env: Env,
  { actor, trace, conversationId, messageId, message, event, step }: Parameters<PracticeApi['message']>[0],
): ReturnType<PracticeApi['message']> => {
  const userId = personOf(actor)
  const press: Sent | null = event === undefined ? null : { event, ...(step !== undefined && { step }) }
  const sent: Sent | null = message === undefined ? press : { message }
  if (sent === null) throw new AppError('INVALID_INPUT', 'Send message or event, one of the two.')
  return stubOf(env, conversationId).message({ actor, trace, userId, messageId, sent })
}

export const readState = async (
  env: Env,
  { actor, trace, conversationId }: Parameters<PracticeApi['state']>[0],
): ReturnType<PracticeApi['state']> => {
  const userId = personOf(actor)
  return stubOf(env, conversationId).state({ actor, trace, userId })
}

export const completeConversation = async (
  env: Env,
  { actor, trace, conversationId, confirm, messageId }: Parameters<PracticeApi['complete']>[0],
): ReturnType<PracticeApi['complete']> => {
  const userId = personOf(actor)
  if (!confirm) throw new AppError('INVALID_INPUT', 'Nothing is made without confirm: true.')
  return stubOf(env, conversationId).complete({ actor, trace, userId, messageId })
}

export const cancelConversation = async (
  env: Env,
  { actor, trace, conversationId }: Parameters<PracticeApi['cancel']>[0],
): ReturnType<PracticeApi['cancel']> => {
  const userId = personOf(actor)
  const sent: Sent = { event: 'cancel' }
  const messageId = crypto.randomUUID()
  return stubOf(env, conversationId).message({ actor, trace, userId, messageId, sent })
}

/** A socket, for the person named in the header that the gateway alone can set. */
export const openSocket = async (env: Env, request: Request): Promise<Response> => {
  if (clientUser(request) === null) return new Response(null, { status: 401 })
  if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') return new Response(null, { status: 426 })
  const conversationId = new URL(request.url).searchParams.get('conversationId') ?? ''
  // An id of no form of ours still answers as a socket does: closed with 4404.
  const known = idForm.test(conversationId) ? conversationId : '00000000-0000-0000-0000-000000000000'
  return stubOf(env, known).fetch(request)
}

import { AppError } from '@orrery/contracts/errors'
import type { CreateContent, GatheredSlots, PracticeApi, StartedCreation } from '@orrery/contracts/practice-api'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { briefOf } from '../brief-of.ts'
import type { Brief } from '../brief.ts'
import type { Env } from '../env.ts'
import { type Asked, ownerOf } from '../library/owner.ts'
import { preferencesOf } from '../offers.ts'
import { wordsOfBrief } from './compose.ts'
import { refuseDanger } from './judge-words.ts'
import { carryOn, creationStatement } from './start-creation.ts'

type Statement = NonNullable<CreateContent['statements']>[number]

const rated = (statement: Statement) => (typeof statement === 'string' ? { text: statement, rating: null } : statement)

/** A draft as a conversation would have gathered it. */
const slotsOf = (draft: CreateContent): GatheredSlots => {
  const {
    intent,
    statements,
    durationMinutes,
    practiceType,
    imagery,
    context,
    identityStatements,
    emotionalGoal,
    voice,
  } = draft
  return {
    intent,
    ...(statements && { statements: statements.map(rated) }),
    ...(durationMinutes !== undefined && { durationMinutes }),
    ...(practiceType && { practiceType }),
    ...(imagery !== undefined && { imagery }),
    ...(context && { context }),
    ...(identityStatements && { identityStatements: identityStatements.map(rated) }),
    ...(emotionalGoal !== undefined && { emotionalGoal }),
    ...(voice && { voice: { voiceId: voice.voiceId, voiceType: 'standard' as const } }),
  }
}

const chosenIn = ({ guidance, pace, tone, bed, title }: CreateContent) => ({
  ...(guidance && { guidance }),
  ...(pace && { pace }),
  ...(tone && { tone }),
  ...(bed && { bed }),
  ...(title !== undefined && { title }),
})

const draftBrief = async (env: Env, { actor, trace }: Asked, draft: CreateContent): Promise<Brief> => {
  const { contentType, locale = 'en' } = draft
  const preferences = await preferencesOf({ env, actor, trace }, locale)
  const chart = draft.usesChart === true ? [...(await env.READINGS.chartFacts({ actor, trace }))] : []
  return briefOf({
    contentType: contentType === 'meditation' ? 'guided_meditation' : contentType,
    slots: slotsOf(draft),
    locale,
    preferences,
    chosen: chosenIn(draft),
    chart,
  })
}

const requireVoice = async ({ STUDIO }: Env, { actor }: Asked, { voice }: Brief): Promise<void> => {
  if (voice === null) return
  const voices = await STUDIO.voices({ actor })
  if (!voices.some(({ id }) => id === voice.voiceId))
    throw new AppError('NOT_FOUND', 'There is no such voice. Choose one from the list of voices.', { field: 'voice' })
}

type Key = { user_id: string; body_sha256: string; creation_id: string }

/** The creation that a key stands for. Throws `CONFLICT` where it came with another body. */
const creationOfKey = async (library: D1Database, of: { userId: string; key: string; bodySha256: string }) => {
  const known = await library
    .prepare('SELECT * FROM creation_keys WHERE user_id = ? AND idempotency_key = ?')
    .bind(of.userId, of.key)
    .first<Key>()
  if (known === null) return null
  if (known.body_sha256 === of.bodySha256) return known.creation_id
  throw new AppError('CONFLICT', 'This Idempotency-Key came with another draft before. Use a new key.')
}

/** Without a key every call is a draft of its own. */
const keyOf = (idempotencyKey: string | null): string => {
  if (idempotencyKey === null) return crypto.randomUUID()
  if (idempotencyKey.length > 0 && idempotencyKey.length <= 200) return idempotencyKey
  throw new AppError('INVALID_INPUT', 'Idempotency-Key has 1 to 200 characters.', { field: 'Idempotency-Key' })
}

/**
 * A whole draft at once: the same questions answered, the same gate, the same hold. Key, body and creation are written in one
 * commit before the hold, so that a repeat goes on with that creation, whatever happened in between.
 */
export const createDraft = async (
  env: Env,
  { draft, idempotencyKey, ...asked }: Parameters<PracticeApi['create']>[0],
): Promise<StartedCreation> => {
  const userId = ownerOf(asked.actor)
  const { LIBRARY } = env
  const of = { userId, key: keyOf(idempotencyKey), bodySha256: await sha256Hex(JSON.stringify(draft)) }
  const known = await creationOfKey(LIBRARY, of)
  if (known !== null) return carryOn(env, known)
  const brief = await draftBrief(env, asked, draft)
  refuseDanger(wordsOfBrief(brief), brief.locale)
  await requireVoice(env, asked, brief)
  const creationId = crypto.randomUUID()
  const nowMs = Date.now()
  const keyed = 'SELECT 1 FROM creation_keys WHERE creation_id = ?'
  await LIBRARY.batch([
    LIBRARY.prepare(
      `INSERT INTO creation_keys (user_id, idempotency_key, body_sha256, creation_id, created_at_ms) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (user_id, idempotency_key) DO NOTHING`,
    ).bind(userId, of.key, of.bodySha256, creationId, nowMs),
    creationStatement(LIBRARY, { userId, creationId, brief, conversationId: null }, nowMs),
    // Another call with the same key was a moment earlier: this creation never was.
    LIBRARY.prepare(`DELETE FROM creations WHERE id = ? AND NOT EXISTS (${keyed})`).bind(creationId, creationId),
  ])
  return carryOn(env, (await creationOfKey(LIBRARY, of)) ?? creationId)
}

import { AppError } from '@orrery/contracts/errors'
import type { PracticeApi, Share } from '@orrery/contracts/practice-api'
import { randomHex, sha256Hex } from '@orrery/worker-kit/hex'
import { promisesIn, refuseDanger } from '../creation/judge-words.ts'
import type { Env } from '../env.ts'
import { audioOf, itemSql, type ItemRow, ownItem } from './item-row.ts'
import { ownerOf } from './owner.ts'

const usualDays = 30
const tokenBytes = 16
const tokenForm = /^[0-9a-f]{32}$/

const endOf = (endsAt: string | null | undefined, nowMs: number): string | null => {
  if (endsAt === null) return null
  if (endsAt === undefined) return new Date(nowMs + usualDays * 86_400_000).toISOString()
  const end = new Date(endsAt)
  if (Number.isNaN(end.getTime()) || end.getTime() <= nowMs)
    throw new AppError('INVALID_INPUT', 'endsAt is an instant in the future, or null for no end.', { field: 'endsAt' })
  return end.toISOString()
}

type Shown = Pick<ItemRow, 'title' | 'transcript' | 'language'>

/** What others will hear is looked at once more: somebody may have written it themselves. */
const refuseToShow = ({ title, transcript, language }: Shown): void => {
  refuseDanger([title, transcript], language)
  if (promisesIn([title, transcript], language).length === 0) return
  throw new AppError(
    'CONTENT_FILTERED',
    'This text promises something that nobody can promise, so it cannot be shared. Say it in other words, or end its links.',
  )
}

/** As when it is shared, where a link to it is out. */
export const refuseUnderLink = async (library: D1Database, shown: Shown & Pick<ItemRow, 'id'>): Promise<void> => {
  const link = library.prepare('SELECT 1 FROM shares WHERE item_id = ? AND (ends_at IS NULL OR ends_at > ?)')
  if ((await link.bind(shown.id, new Date().toISOString()).first()) !== null) refuseToShow(shown)
}

/** A link that opens without an account. Only a hash of its token is kept, so it is told this once. */
export const shareItem = async (
  { LIBRARY }: Env,
  { actor, itemId, endsAt }: Parameters<PracticeApi['share']>[0],
): Promise<Share> => {
  const userId = ownerOf(actor)
  refuseToShow(await ownItem(LIBRARY, { userId, itemId }))
  const now = new Date()
  const end = endOf(endsAt, now.getTime())
  const token = randomHex(tokenBytes)
  await LIBRARY.batch([
    LIBRARY.prepare('DELETE FROM shares WHERE item_id = ? AND ends_at <= ?').bind(itemId, now.toISOString()),
    LIBRARY.prepare(
      'INSERT INTO shares (token_sha256, user_id, item_id, created_at, ends_at) VALUES (?, ?, ?, ?, ?)',
    ).bind(await sha256Hex(token), userId, itemId, now.toISOString(), end),
  ])
  return { url: `/s/${token}`, token, endsAt: end }
}

/** Ends every link to an item. */
export const unshareItem = async (
  { LIBRARY }: Env,
  { actor, itemId }: Parameters<PracticeApi['unshare']>[0],
): Promise<void> => {
  const userId = ownerOf(actor)
  await ownItem(LIBRARY, { userId, itemId })
  await LIBRARY.prepare('DELETE FROM shares WHERE item_id = ? AND user_id = ?').bind(itemId, userId).run()
}

const sharedRow = async (library: D1Database, token: string): Promise<ItemRow> => {
  const row = tokenForm.test(token)
    ? await library
        .prepare(
          `${itemSql} JOIN shares ON shares.item_id = items.id
           WHERE shares.token_sha256 = ? AND (shares.ends_at IS NULL OR shares.ends_at > ?) AND items.is_visible = 1`,
        )
        .bind(await sha256Hex(token), new Date().toISOString())
        .first<ItemRow>()
    : null
  if (row === null) throw new AppError('NOT_FOUND', 'This link has ended, or there never was one.')
  return row
}

/** What whoever has the link sees: nothing of the owner. */
export const sharedItem = async (
  { LIBRARY }: Env,
  { token }: Parameters<PracticeApi['shared']>[0],
): ReturnType<PracticeApi['shared']> => {
  const row = await sharedRow(LIBRARY, token)
  return {
    title: row.title,
    contentType: row.content_type,
    transcript: row.transcript,
    audioUrl: `/api/v1/shares/${token}/audio`,
    provider: { text: row.text_provider, speech: audioOf(row).provider },
    synthetic: true,
  }
}

/** Which file a link plays at this moment; for the door alone. */
export const sharedAudio = async (
  { LIBRARY }: Env,
  { token }: Parameters<PracticeApi['sharedAudio']>[0],
): ReturnType<PracticeApi['sharedAudio']> => {
  const { user_id: userId, id: itemId, version } = await sharedRow(LIBRARY, token)
  return { userId, itemId, version }
}

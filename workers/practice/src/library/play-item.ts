import { AppError } from '@orrery/contracts/errors'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { Env } from '../env.ts'
import { pageOf, readCursor } from './cursor.ts'
import { ownItem } from './item-row.ts'
import { ownerOf } from './owner.ts'

const dayMs = 86_400_000
const latestDays = 30
/** Clocks of people run ahead a little. */
const aheadMs = 10 * 60_000

const refuse = (field: string, message: string): AppError => new AppError('INVALID_INPUT', message, { field })

const instantOf = (field: string, text: string): Date => {
  const instant = new Date(text)
  if (!/^\d{4}-\d\d-\d\dT/.test(text) || Number.isNaN(instant.getTime()))
    throw refuse(field, `${field} is an instant, like 2026-11-22T07:00:00Z.`)
  if (instant.getTime() > Date.now() + aheadMs) throw refuse(field, `${field} lies in the future.`)
  return instant
}

/** The date on the wall where it happened, YYYY-MM-DD. */
const localDateOf = (instant: Date, timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      instant,
    )
  } catch {
    throw refuse('timeZone', 'This time zone is not known. Use an IANA name like Europe/Lisbon.')
  }
}

const eventId = /^[\w.:-]{1,64}$/

/** Notes that a practice began. The same id is the same practice, also sent days later from a phone that was offline. */
export const playItem = async (
  { LIBRARY }: Env,
  { actor, itemId, practiceEventId, startedAt, timeZone = 'UTC' }: Parameters<PracticeApi['play']>[0],
): ReturnType<PracticeApi['play']> => {
  const userId = ownerOf(actor)
  await ownItem(LIBRARY, { userId, itemId })
  if (!eventId.test(practiceEventId)) throw refuse('practiceEventId', 'practiceEventId has 1 to 64 letters and digits.')
  const instant = instantOf('startedAt', startedAt)
  if (instant.getTime() < Date.now() - latestDays * dayMs)
    throw refuse('startedAt', `Practice can be added for the last ${latestDays} days.`)
  const localDate = localDateOf(instant, timeZone)
  await LIBRARY.prepare(
    `INSERT INTO practice_events (user_id, id, item_id, started_at, time_zone, local_date) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (user_id, id) DO NOTHING`,
  )
    .bind(userId, practiceEventId, itemId, instant.toISOString(), timeZone, localDate)
    .run()
  const known = LIBRARY.prepare('SELECT item_id FROM practice_events WHERE user_id = ? AND id = ?')
  if ((await known.bind(userId, practiceEventId).first<string>('item_id')) !== itemId)
    throw new AppError('CONFLICT', 'This practice was noted for another item. Use a new practiceEventId.')
  return { practiceEventId }
}

/** Notes that a practice ended. However often it is told, it counts once. */
export const completePlay = async (
  { LIBRARY }: Env,
  { actor, itemId, practiceEventId, completedAt, seconds }: Parameters<PracticeApi['playCompleted']>[0],
): ReturnType<PracticeApi['playCompleted']> => {
  const userId = ownerOf(actor)
  await ownItem(LIBRARY, { userId, itemId })
  const at = instantOf('completedAt', completedAt).toISOString()
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > dayMs / 1000)
    throw refuse('seconds', 'seconds is a whole number from 0 to 86400.')
  const event = LIBRARY.prepare('SELECT started_at FROM practice_events WHERE user_id = ? AND id = ? AND item_id = ?')
  const startedAt = await event.bind(userId, practiceEventId, itemId).first<string>('started_at')
  if (startedAt === null) throw new AppError('NOT_FOUND', 'There is no such practice. Note its beginning first.')
  if (at < startedAt) throw refuse('completedAt', 'completedAt lies before the beginning.')
  const [, , counted] = await LIBRARY.batch<{ play_count: number }>([
    LIBRARY.prepare(
      `UPDATE practice_events SET completed_at = ?, seconds = ?
       WHERE user_id = ? AND id = ? AND item_id = ? AND completed_at IS NULL`,
    ).bind(at, seconds, userId, practiceEventId, itemId),
    LIBRARY.prepare(
      `UPDATE items SET
         play_count = (SELECT COUNT(*) FROM practice_events WHERE item_id = ?1 AND completed_at IS NOT NULL),
         last_played_at = (SELECT MAX(completed_at) FROM practice_events WHERE item_id = ?1)
       WHERE id = ?1`,
    ).bind(itemId),
    LIBRARY.prepare('SELECT play_count FROM items WHERE id = ?').bind(itemId),
  ])
  return { playCount: counted?.results[0]?.play_count ?? 0 }
}

type HistoryRow = {
  id: string
  item_id: string
  title: string
  started_at: string
  completed_at: string | null
  seconds: number
}

/** Newest first. */
export const playHistory = async (
  { LIBRARY }: Env,
  { actor, limit, cursor }: Parameters<PracticeApi['history']>[0],
): ReturnType<PracticeApi['history']> => {
  const after = readCursor(cursor)
  const { results } = await LIBRARY.prepare(
    `SELECT e.id, e.item_id, items.title, e.started_at, e.completed_at, e.seconds
     FROM practice_events e JOIN items ON items.id = e.item_id
     WHERE e.user_id = ?1 AND (?2 IS NULL OR e.started_at < ?2 OR (e.started_at = ?2 AND e.id < ?3))
     ORDER BY e.started_at DESC, e.id DESC LIMIT ?4`,
  )
    .bind(ownerOf(actor), after?.at ?? null, after?.id ?? null, limit + 1)
    .all<HistoryRow>()
  const { shown, nextCursor } = pageOf(results, limit, ({ started_at: at, id }) => ({ at, id }))
  const items = shown.map((row) => ({
    practiceEventId: row.id,
    itemId: row.item_id,
    title: row.title,
    startedAt: row.started_at,
    completedAt: row.completed_at,
    seconds: row.seconds,
  }))
  return { items, nextCursor }
}

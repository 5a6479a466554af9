import { AppError } from '@orrery/contracts/errors'
import type { Page, ReadingsApi, TimelineAsked, TimelineEntry } from '@orrery/contracts/readings-api'
import { type Caller, isId, personOf, type Work } from './call.ts'
import { pageOf, readCursor } from './cursor.ts'
import { entryColumns, readEntry } from './entry-row.ts'
import { kept, keptSince } from './timeline-rules.ts'

const usualPage = 20
/** Later than every entry there will be. */
const beginning = { at: '9999-12-31T23:59:59.999Z', id: '' }

const noSuchEntry = (): AppError => new AppError('NOT_FOUND', 'There is no entry with this id in your timeline.')

/** What narrows the list, as SQL with its values. */
const conditionsOf = ({ type, engine, onlyFavorites = false }: TimelineAsked) => {
  const told = [
    { sql: 'AND type = ?', value: type },
    { sql: 'AND engine = ?', value: engine },
    { sql: 'AND favorite = ?', value: onlyFavorites ? 1 : undefined },
  ].flatMap(({ sql, value }) => (value === undefined ? [] : [{ sql, value }]))
  return { sql: told.map(({ sql }) => sql).join(' '), values: told.map(({ value }) => value) }
}

/** Newest first. */
export const listTimeline = async (
  { env }: Work,
  call: Parameters<ReadingsApi['listTimeline']>[0],
): Promise<Page<TimelineEntry>> => {
  const { limit = usualPage } = call
  const conditions = conditionsOf(call)
  const { at, id } = readCursor(call.cursor) ?? beginning
  const { results } = await env.READINGS.prepare(
    `SELECT ${entryColumns} FROM timeline_entries
     WHERE user_id = ? AND (at, id) < (?, ?) ${conditions.sql}
     ORDER BY at DESC, id DESC LIMIT ?`,
  )
    .bind(personOf(call), at, id, ...conditions.values, limit + 1)
    .all()
  return pageOf(results.map(readEntry), limit, { itemOf: (entry) => entry, positionOf: (entry) => entry })
}

/** Throws `NOT_FOUND`. */
export const getEntry = async ({ env }: Work, call: Caller & { id: string }): Promise<TimelineEntry> => {
  const userId = personOf(call)
  if (!isId(call.id)) throw noSuchEntry()
  const found = await env.READINGS.prepare(`SELECT ${entryColumns} FROM timeline_entries WHERE id = ? AND user_id = ?`)
    .bind(call.id, userId)
    .first()
  if (found === null) throw noSuchEntry()
  return readEntry(found)
}

/** Throws `NOT_FOUND`. */
export const removeEntry = async ({ env }: Work, call: Caller & { id: string }): Promise<void> => {
  const { meta } = await env.READINGS.prepare('DELETE FROM timeline_entries WHERE id = ? AND user_id = ?')
    .bind(call.id, personOf(call))
    .run()
  if (meta.changes === 0) throw noSuchEntry()
}

/** Throws `NOT_FOUND`, and `CONFLICT` beyond 1,000 favourites. */
export const setFavorite = async (
  work: Work,
  call: Parameters<ReadingsApi['setFavorite']>[0],
): Promise<TimelineEntry> => {
  const entry = await getEntry(work, call)
  if (entry.favorite === call.favorite) return entry
  const { meta } = await work.env.READINGS.prepare(
    `UPDATE timeline_entries SET favorite = ?1 WHERE id = ?2 AND user_id = ?3 AND (?1 = 0 OR
     (SELECT COUNT(*) FROM timeline_entries WHERE user_id = ?3 AND favorite = 1) < ?4)`,
  )
    .bind(call.favorite ? 1 : 0, call.id, personOf(call), kept.favorites)
    .run()
  if (meta.changes === 1) return { ...entry, favorite: call.favorite }
  throw new AppError('CONFLICT', `You have ${kept.favorites} favourites, which is as many as fit. Let one go first.`)
}

/** Forgets what lies longer back than two years, favourites excepted. Answers how many entries went. */
export const forgetOldEntries = async ({ env }: Work, now: Date): Promise<number> => {
  const { meta } = await env.READINGS.prepare('DELETE FROM timeline_entries WHERE favorite = 0 AND at < ?')
    .bind(keptSince(now))
    .run()
  return meta.changes
}

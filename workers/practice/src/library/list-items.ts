import type { PracticeApi } from '@orrery/contracts/practice-api'
import { contentTypes } from '@orrery/contracts/practice-script'
import type { Env } from '../env.ts'
import { pageOf, readCursor } from './cursor.ts'
import { requireFolder } from './folders.ts'
import { depthOf, itemSql, type ItemRow, ownItem, playableItem } from './item-row.ts'
import { ownerOf } from './owner.ts'
import { foldText } from './search-text.ts'

type Condition = readonly [sql: string, value: string | number]

/** Newest first. `q` is looked for in title and text, letter by letter: no character of it means anything else. */
export const listItems = async (
  env: Env,
  { actor, query }: Parameters<PracticeApi['list']>[0],
): ReturnType<PracticeApi['list']> => {
  const userId = ownerOf(actor)
  const { contentType, tag, depth, folderId, q, favorite, cursor, limit } = query
  const after = readCursor(cursor)
  if (folderId !== undefined) await requireFolder(env.LIBRARY, { userId, folderId })
  const ofDepth = contentTypes.find((type) => depthOf[type] === depth)
  const wanted: readonly (Condition | null)[] = [
    ['items.user_id = ?', userId],
    contentType === undefined ? null : ['items.content_type = ?', contentType],
    ofDepth === undefined ? null : ['items.content_type = ?', ofDepth],
    tag === undefined ? null : ['EXISTS (SELECT 1 FROM json_each(items.tags) WHERE value = ?)', tag],
    folderId === undefined ? null : ['items.folder_id = ?', folderId],
    q === undefined ? null : ['instr(items.search_text, ?) > 0', foldText(q)],
    favorite === undefined ? null : ['items.is_favorite = ?', 1],
  ]
  const conditions = wanted.filter((condition) => condition !== null)
  const values = conditions.map(([, value]) => value)
  const before = after === null ? '' : ' AND (items.created_at < ? OR (items.created_at = ? AND items.id < ?))'
  const { results } = await env.LIBRARY.prepare(
    `${itemSql} WHERE items.is_visible = 1 AND ${conditions.map(([sql]) => sql).join(' AND ')}${before}
     ORDER BY items.created_at DESC, items.id DESC LIMIT ?`,
  )
    .bind(...values, ...(after === null ? [] : [after.at, after.at, after.id]), limit + 1)
    .all<ItemRow>()
  const { shown, nextCursor } = pageOf(results, limit, ({ created_at: at, id }) => ({ at, id }))
  return { items: await Promise.all(shown.map((row) => playableItem(env, row))), nextCursor }
}

/** Another's is `NOT_FOUND`. */
export const getItem = async (env: Env, { actor, itemId }: Parameters<PracticeApi['item']>[0]) =>
  playableItem(env, await ownItem(env.LIBRARY, { userId: ownerOf(actor), itemId }))

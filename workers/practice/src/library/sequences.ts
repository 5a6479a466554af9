import { AppError } from '@orrery/contracts/errors'
import type { PracticeApi, Sequence, SequenceOfItems } from '@orrery/contracts/practice-api'
import type { Env } from '../env.ts'
import { itemSql, type ItemRow, playableItem } from './item-row.ts'
import { ownerOf } from './owner.ts'
import { unlessTaken } from './unless-taken.ts'

const mostSequences = 200

const noSuchSequence = (): AppError => new AppError('NOT_FOUND', 'There is no such sequence.')
const noSuchItems = (): AppError => new AppError('NOT_FOUND', 'Not every one of these items is in your library.')

const nameOf = (name: string): string => {
  const trimmed = name.trim()
  if (trimmed.length > 0) return trimmed
  throw new AppError('INVALID_INPUT', 'A sequence has a name.', { field: 'name' })
}

type Named = { id: string; name: string; createdAt: string }
type Place = { sequence_id: string; item_id: string }

const ownSequence = async (library: D1Database, userId: string, id: string): Promise<Named> => {
  const sequence = library
    .prepare('SELECT id, name, created_at AS createdAt FROM sequences WHERE id = ? AND user_id = ?')
    .bind(id, userId)
  const found = await sequence.first<Named>()
  if (found === null) throw noSuchSequence()
  return found
}

const requireItems = async (library: D1Database, userId: string, itemIds: readonly string[]): Promise<void> => {
  const known = library
    .prepare(
      `SELECT COUNT(*) AS n FROM items WHERE user_id = ? AND is_visible = 1 AND id IN (SELECT value FROM json_each(?))`,
    )
    .bind(userId, JSON.stringify(itemIds))
  if ((await known.first<number>('n')) !== new Set(itemIds).size) throw noSuchItems()
}

/** The places of a sequence, instead of those it had. */
const placed = (library: D1Database, userId: string, id: string, itemIds: readonly string[]): D1PreparedStatement[] => [
  library.prepare('DELETE FROM sequence_items WHERE sequence_id = ?').bind(id),
  library
    .prepare(
      `INSERT INTO sequence_items (sequence_id, position, item_id, user_id)
       SELECT ?1, key, value, ?2 FROM json_each(?3) WHERE EXISTS (SELECT 1 FROM sequences WHERE id = ?1)`,
    )
    .bind(id, userId, JSON.stringify(itemIds)),
]

/** By name. Items that were removed from the library are in none. */
export const listSequences = async (
  { LIBRARY }: Env,
  { actor }: Parameters<PracticeApi['sequences']>[0],
): Promise<readonly Sequence[]> => {
  const userId = ownerOf(actor)
  const sequences = LIBRARY.prepare(
    'SELECT id, name, created_at AS createdAt FROM sequences WHERE user_id = ? ORDER BY name, id',
  ).bind(userId)
  const places = LIBRARY.prepare(
    'SELECT sequence_id, item_id FROM sequence_items WHERE user_id = ? ORDER BY sequence_id, position',
  ).bind(userId)
  const [named, ordered] = await Promise.all([sequences.all<Named>(), places.all<Place>()])
  const itemsOf = Map.groupBy(ordered.results, (place) => place.sequence_id)
  return named.results.map(({ id, name, createdAt }) => ({
    id,
    name,
    createdAt,
    itemIds: (itemsOf.get(id) ?? []).map((place) => place.item_id),
  }))
}

/** A sequence with its items as they are played, one after the other. */
export const getSequence = async (
  env: Env,
  { actor, sequenceId }: Parameters<PracticeApi['sequence']>[0],
): Promise<SequenceOfItems> => {
  const userId = ownerOf(actor)
  const sequence = await ownSequence(env.LIBRARY, userId, sequenceId)
  const { results } = await env.LIBRARY.prepare(
    `${itemSql} JOIN sequence_items s ON s.item_id = items.id
     WHERE s.sequence_id = ? AND items.user_id = ? AND items.is_visible = 1 ORDER BY s.position`,
  )
    .bind(sequenceId, userId)
    .all<ItemRow>()
  return { ...sequence, items: await Promise.all(results.map((row) => playableItem(env, row))) }
}

/** Throws `CONFLICT` for a name that is there, `NOT_FOUND` where an item is not in this library. */
export const addSequence = async (
  { LIBRARY }: Env,
  { actor, name, itemIds }: Parameters<PracticeApi['addSequence']>[0],
): Promise<{ id: string }> => {
  const id = crypto.randomUUID()
  const userId = ownerOf(actor)
  await requireItems(LIBRARY, userId, itemIds)
  const added = LIBRARY.prepare(
    `INSERT INTO sequences (id, user_id, name, created_at) SELECT ?1, ?2, ?3, ?4
     WHERE (SELECT COUNT(*) FROM sequences WHERE user_id = ?2) < ${mostSequences}`,
  ).bind(id, userId, nameOf(name), new Date().toISOString())
  const statements = [added, ...placed(LIBRARY, userId, id, itemIds)]
  const [made] = await unlessTaken('sequence', () => LIBRARY.batch(statements))
  if (made?.meta.changes === 1) return { id }
  throw new AppError('CONFLICT', `There is room for ${mostSequences} sequences. Remove one first.`)
}

/** Another name, another order, or both. */
export const changeSequence = async (
  env: Env,
  { actor, trace, sequenceId, name, itemIds }: Parameters<PracticeApi['changeSequence']>[0],
): Promise<SequenceOfItems> => {
  const userId = ownerOf(actor)
  const { LIBRARY } = env
  const before = await ownSequence(LIBRARY, userId, sequenceId)
  if (itemIds !== undefined) await requireItems(LIBRARY, userId, itemIds)
  const renamed = LIBRARY.prepare('UPDATE sequences SET name = ? WHERE id = ? AND user_id = ?').bind(
    nameOf(name ?? before.name),
    sequenceId,
    userId,
  )
  const statements = [renamed, ...(itemIds === undefined ? [] : placed(LIBRARY, userId, sequenceId, itemIds))]
  await unlessTaken('sequence', () => LIBRARY.batch(statements))
  return getSequence(env, { actor, trace, sequenceId })
}

/** Its items stay in the library. */
export const removeSequence = async (
  { LIBRARY }: Env,
  { actor, sequenceId }: Parameters<PracticeApi['removeSequence']>[0],
): Promise<void> => {
  const userId = ownerOf(actor)
  await ownSequence(LIBRARY, userId, sequenceId)
  await LIBRARY.batch([
    LIBRARY.prepare('DELETE FROM sequence_items WHERE sequence_id = ? AND user_id = ?').bind(sequenceId, userId),
    LIBRARY.prepare('DELETE FROM sequences WHERE id = ? AND user_id = ?').bind(sequenceId, userId),
  ])
}

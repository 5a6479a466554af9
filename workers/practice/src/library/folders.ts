import { AppError } from '@orrery/contracts/errors'
import type { Folder, PracticeApi } from '@orrery/contracts/practice-api'
import type { Env } from '../env.ts'
import { ownerOf } from './owner.ts'
import { unlessTaken } from './unless-taken.ts'

const mostFolders = 200
const longestName = 80

const noSuchFolder = (): AppError => new AppError('NOT_FOUND', 'There is no such folder.')

/** Another's is not found. */
export const requireFolder = async (
  library: D1Database,
  { userId, folderId }: { userId: string; folderId: string },
): Promise<void> => {
  const folder = library.prepare('SELECT 1 FROM folders WHERE id = ? AND user_id = ?').bind(folderId, userId)
  if ((await folder.first()) === null) throw noSuchFolder()
}

const nameOf = (name: string): string => {
  const trimmed = name.trim()
  if (trimmed.length > 0 && trimmed.length <= longestName) return trimmed
  throw new AppError('INVALID_INPUT', `The name of a folder has 1 to ${longestName} characters.`, { field: 'name' })
}

const foldersSql = `SELECT folders.id, folders.name,
  (SELECT COUNT(*) FROM items WHERE folder_id = folders.id AND is_visible = 1) AS items FROM folders`

export const listFolders = async (
  { LIBRARY }: Env,
  { actor }: Parameters<PracticeApi['folders']>[0],
): Promise<readonly Folder[]> => {
  const folders = LIBRARY.prepare(`${foldersSql} WHERE user_id = ? ORDER BY name, id`).bind(ownerOf(actor))
  return (await folders.all<Folder>()).results
}

/** Throws `CONFLICT` for a name that is there, and for more folders than there is room for. */
export const addFolder = async (
  { LIBRARY }: Env,
  { actor, name }: Parameters<PracticeApi['addFolder']>[0],
): Promise<{ id: string }> => {
  const id = crypto.randomUUID()
  const userId = ownerOf(actor)
  const folder = LIBRARY.prepare(
    `INSERT INTO folders (id, user_id, name, created_at) SELECT ?1, ?2, ?3, ?4
     WHERE (SELECT COUNT(*) FROM folders WHERE user_id = ?2) < ${mostFolders}`,
  ).bind(id, userId, nameOf(name), new Date().toISOString())
  const added = await unlessTaken('folder', () => folder.run())
  if (added.meta.changes === 1) return { id }
  throw new AppError('CONFLICT', `There is room for ${mostFolders} folders. Remove one first.`)
}

export const renameFolder = async (
  { LIBRARY }: Env,
  { actor, folderId, name }: Parameters<PracticeApi['renameFolder']>[0],
): Promise<Folder> => {
  const userId = ownerOf(actor)
  const renaming = LIBRARY.prepare('UPDATE folders SET name = ? WHERE id = ? AND user_id = ?').bind(
    nameOf(name),
    folderId,
    userId,
  )
  await unlessTaken('folder', () => renaming.run())
  const folder = LIBRARY.prepare(`${foldersSql} WHERE id = ? AND user_id = ?`).bind(folderId, userId)
  const renamed = await folder.first<Folder>()
  if (renamed === null) throw noSuchFolder()
  return renamed
}

/** What lay in it stays in the library. */
export const removeFolder = async (
  { LIBRARY }: Env,
  { actor, folderId }: Parameters<PracticeApi['removeFolder']>[0],
): Promise<void> => {
  const userId = ownerOf(actor)
  await requireFolder(LIBRARY, { userId, folderId })
  await LIBRARY.batch([
    LIBRARY.prepare('UPDATE items SET folder_id = NULL WHERE folder_id = ? AND user_id = ?').bind(folderId, userId),
    LIBRARY.prepare('DELETE FROM folders WHERE id = ? AND user_id = ?').bind(folderId, userId),
  ])
}

import { AppError } from '@orrery/contracts/errors'
import type { ChangeContent, LibraryItem, PracticeApi } from '@orrery/contracts/practice-api'
import { minutesOf, type TimelineStep } from '@orrery/contracts/practice-script'
import type { AudioMetadata } from '@orrery/contracts/studio-api'
import { fitTimeline } from '../creation/fit-timeline.ts'
import { refuseDanger } from '../creation/judge-words.ts'
import { renderItem, type RenderWish } from '../creation/render-item.ts'
import type { Env } from '../env.ts'
import { requireFolder } from './folders.ts'
import { briefOf, type ItemRow, ownItem, playableItem, timelineOf } from './item-row.ts'
import { ownerOf } from './owner.ts'
import { searchTextOf } from './search-text.ts'
import { refuseUnderLink } from './share-item.ts'
import { transcriptOf } from './transcript.ts'
import { withOwnWording } from './own-wording.ts'

/** What makes another file of the same item. */
const soundFields = ['durationMinutes', 'guidance', 'text', 'pace', 'bed', 'volume'] as const

const sounds = (change: ChangeContent): boolean => soundFields.some((field) => change[field] !== undefined)

const refuseMinutes = ({ content_type: type }: ItemRow, minutes: number): void => {
  const { least, most } = minutesOf[type]
  if (minutes >= least && minutes <= most) return
  throw new AppError('INVALID_INPUT', `This kind of practice takes ${least} to ${most} minutes.`, {
    field: 'durationMinutes',
  })
}

type Wanted = {
  durationMinutes: number
  guidance: ItemRow['guidance']
  pace: ItemRow['pace']
  bed: ItemRow['bed']
  volume: number
}

const wantedOf = (row: ItemRow, change: ChangeContent): Wanted => ({
  durationMinutes: change.durationMinutes ?? row.duration_minutes,
  guidance: change.guidance ?? row.guidance,
  pace: change.pace ?? row.pace,
  bed: change.bed ?? row.bed,
  volume: change.volume ?? row.volume,
})

/** A number of its own for every try: the audio of a version is written once. */
const nextVersion = async (library: D1Database, itemId: string): Promise<number> => {
  const taken = await library
    .prepare('UPDATE items SET last_version = last_version + 1 WHERE id = ? RETURNING last_version')
    .bind(itemId)
    .first<number>('last_version')
  if (taken === null) throw new AppError('NOT_FOUND', 'There is no such item in your library.')
  return taken
}

const sourceOf = (row: ItemRow, { text }: ChangeContent): readonly TimelineStep[] => {
  const timeline = timelineOf(row)
  return text === undefined ? timeline : withOwnWording(timeline, { text, locale: row.language })
}

const wishOf = async (
  { LIBRARY }: Env,
  row: ItemRow,
  { change, wanted, source }: { change: ChangeContent; wanted: Wanted; source: readonly TimelineStep[] },
): Promise<RenderWish> => {
  const { id: itemId, user_id: userId, language } = row
  const isRetimed = ['durationMinutes', 'guidance', 'pace', 'text'].some((field) => Object.hasOwn(change, field))
  const { durationMinutes, pace, guidance, bed, volume } = wanted
  const version = await nextVersion(LIBRARY, itemId)
  const { voice, tone, locale } = briefOf(row)
  return {
    jobIds: { first: `change:${itemId}:${version}`, fitted: `change:${itemId}:${version}:fitted` },
    userId,
    itemId,
    version,
    timeline: isRetimed ? fitTimeline(source, { seconds: durationMinutes * 60, pace, guidance }) : source,
    language,
    durationMinutes,
    sound: { voice, tone, locale, pace, bed, volume },
  }
}

type Spoken = {
  wish: RenderWish
  wanted: Wanted
  source: readonly TimelineStep[]
  audio: AudioMetadata
  wrote: string
}

const speak = async (env: Env, wish: RenderWish): ReturnType<typeof renderItem> => {
  try {
    return await renderItem(env, wish)
  } catch (error) {
    throw AppError.is(error)
      ? error
      : new AppError(
          'STUDIO_UNAVAILABLE',
          'Nothing can be spoken at the moment. The item is as it was; try again soon.',
        )
  }
}

/** Sound of a version that came to nothing. */
const forget = async ({ STUDIO }: Env, { userId, itemId, version }: RenderWish): Promise<void> => {
  try {
    await STUDIO.deleteAudio({ actor: { kind: 'system', job: 'library' }, userId, itemId, version })
  } catch {
    // With its item it is removed at the latest.
  }
}

/** The version that was spoken, played from now on. False: the item was removed meanwhile. */
const addVersion = async (
  { LIBRARY }: Env,
  row: ItemRow,
  { wish, wanted, source, audio, wrote }: Spoken,
): Promise<boolean> => {
  const transcript = transcriptOf(audio)
  const [added] = await LIBRARY.batch([
    LIBRARY.prepare(
      `INSERT INTO item_versions (item_id, version, user_id, brief, timeline, statements, shaped_by, transcript, language,
         duration_minutes, guidance, pace, bed, volume, text_provider, audio, created_at)
       SELECT id, ?2, user_id, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16 FROM items WHERE id = ?1`,
    ).bind(
      row.id,
      wish.version,
      row.brief,
      JSON.stringify(source),
      row.statements,
      row.shaped_by,
      transcript,
      row.language,
      wanted.durationMinutes,
      wanted.guidance,
      wanted.pace,
      wanted.bed,
      wanted.volume,
      wrote,
      JSON.stringify(audio),
      new Date().toISOString(),
    ),
    LIBRARY.prepare('UPDATE items SET version = ?, search_text = ? WHERE id = ? AND version < ?').bind(
      wish.version,
      searchTextOf(row.title, transcript),
      row.id,
      wish.version,
    ),
  ])
  return added?.meta.changes === 1
}

/** Speaks the item anew as it is wanted, for free, and has that version played from then on. */
const solveAgain = async (env: Env, row: ItemRow, change: ChangeContent): Promise<void> => {
  const wanted = wantedOf(row, change)
  refuseMinutes(row, wanted.durationMinutes)
  const source = sourceOf(row, change)
  const wish = await wishOf(env, row, { change, wanted, source })
  let isKept = false
  try {
    const { audio } = await speak(env, wish)
    const wrote = change.text === undefined ? row.text_provider : 'person'
    isKept = await addVersion(env, row, { wish, wanted, source, audio, wrote })
  } finally {
    if (!isKept) await forget(env, wish)
  }
}

/** Writes what is named and leaves the rest as it is: somebody may be changing that at the same moment. */
const label = async (library: D1Database, row: ItemRow, change: ChangeContent): Promise<void> => {
  const { title, tags, isFavorite, folderId } = change
  const isFoundAnew = title !== undefined || sounds(change)
  await library
    .prepare(
      `UPDATE items SET title = COALESCE(?1, title), tags = COALESCE(?2, tags), is_favorite = COALESCE(?3, is_favorite),
         folder_id = IIF(?4, ?5, folder_id), search_text = COALESCE(?6, search_text) WHERE id = ?7`,
    )
    .bind(
      title ?? null,
      tags === undefined ? null : JSON.stringify([...new Set(tags)]),
      isFavorite === undefined ? null : Number(isFavorite),
      Number(folderId !== undefined),
      folderId ?? null,
      isFoundAnew ? searchTextOf(title ?? row.title, row.transcript) : null,
      row.id,
    )
    .run()
}

/** Other words for an item are stopped where they may hurt, and where they could not have been shared and are. */
const refuseWords = async (library: D1Database, row: ItemRow, { title, text }: ChangeContent): Promise<void> => {
  if (title === undefined && text === undefined) return
  refuseDanger([title ?? '', text ?? ''], row.language)
  await refuseUnderLink(library, { ...row, title: title ?? row.title, transcript: text ?? row.transcript })
}

/**
 * Changes an item for free: its labels, its timing and its sound from the text that is there, or the person's own wording. Throws
 * `INVALID_INPUT` for a length that this text cannot have, `SUPPORT_NEEDED` for wording that the gate stops, and
 * `CONTENT_FILTERED` for what could not be shared while a link is out.
 */
export const changeItem = async (
  env: Env,
  { actor, itemId, change }: Parameters<PracticeApi['change']>[0],
): Promise<LibraryItem> => {
  const owned = { userId: ownerOf(actor), itemId }
  const row = await ownItem(env.LIBRARY, owned)
  if (typeof change.folderId === 'string')
    await requireFolder(env.LIBRARY, { userId: owned.userId, folderId: change.folderId })
  await refuseWords(env.LIBRARY, row, change)
  if (sounds(change)) await solveAgain(env, row, change)
  await label(env.LIBRARY, await ownItem(env.LIBRARY, owned), change)
  return playableItem(env, await ownItem(env.LIBRARY, owned))
}

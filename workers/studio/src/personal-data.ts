import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import { personPrefix } from './audio-key.ts'
import { deleteBelow } from './files/delete-below.ts'
import { segmentPrefix } from './render/sentence-store.ts'
import { forgetVideos, videosOf } from './video/forget-owner.ts'
import { userOwner } from './video/owner.ts'
import type { Work } from './work.ts'

/** The person themselves, or a job of the platform that the door started for them. */
const requireRight = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

type FileRow = { item_id: string; version: number; metadata: string; created_at: string }

/** What is known of each file: the words are in it, the sound itself is exported with its item. */
export const exportPerson = async (
  { env }: Work,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireRight(actor, userId)
  const { results } = await env.MEDIA.prepare(
    'SELECT item_id, version, metadata, created_at FROM audio_files WHERE user_id = ? ORDER BY created_at',
  )
    .bind(userId)
    .all<FileRow>()
  const rows = results.map(({ item_id, version, created_at, metadata }) => ({
    item_id,
    version,
    created_at,
    metadata: JSON.parse(metadata) as unknown,
  }))
  return [
    { name: 'audio_files', rows },
    { name: 'videos', rows: await videosOf(env.MEDIA, userId) },
  ]
}

/** Files, sentences, videos and rows of a person. Renders that are under way find their job gone and throw away what they made. */
export const erasePerson = async (
  work: Work,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireRight(actor, userId)
  const { env } = work
  const [files, jobs] = await env.MEDIA.batch([
    env.MEDIA.prepare('DELETE FROM audio_files WHERE user_id = ?').bind(userId),
    env.MEDIA.prepare('DELETE FROM render_jobs WHERE user_id = ?').bind(userId),
  ])
  const sounds = await deleteBelow(env.FILES, personPrefix(userId))
  const sentences = await deleteBelow(env.FILES, segmentPrefix(userId))
  const videos = await forgetVideos(work, userOwner(userId), new Date())
  const removed = {
    audio_files: files?.meta.changes ?? 0,
    render_jobs: jobs?.meta.changes ?? 0,
    sounds,
    sentences,
    videos,
  }
  return { worker: 'studio', removed }
}

import type { StudioApi } from '@orrery/contracts/studio-api'
import { noSuchAudio, requireOwner } from '../rights.ts'
import type { Work } from '../work.ts'
import { type AudioAnswer, type AudioFile, serveAudio } from './serve-audio.ts'
import { readLink, signLink } from './signed-link.ts'

const linkMinutes = 15

type Wanted = { userId: string; itemId: string; version: number }

const findFile = (media: D1Database, { userId, itemId, version }: Wanted): Promise<AudioFile | null> =>
  media
    .prepare('SELECT file_id, object_key, metadata FROM audio_files WHERE user_id = ? AND item_id = ? AND version = ?')
    .bind(userId, itemId, version)
    .first<AudioFile>()

/** A path below `/media/audio/` that opens this file for a quarter of an hour. */
export const signAudioLink = async (
  { env }: Work,
  { actor, ...wanted }: Parameters<StudioApi['signAudioLink']>[0],
  now = new Date(),
): Promise<{ path: string; endsAt: string }> => {
  requireOwner(actor, wanted.userId)
  const file = await findFile(env.MEDIA, wanted)
  if (file === null) throw noSuchAudio()
  const endsAtSeconds = Math.floor(now.getTime() / 1000) + linkMinutes * 60
  const signed = await signLink({ fileId: file.file_id, endsAtSeconds }, env.LINK_SECRET)
  return { path: `/media/audio/${signed}`, endsAt: new Date(endsAtSeconds * 1000).toISOString() }
}

/** What a signed path opens; null for one that ended, is no link of ours, or whose file was deleted. */
export const openAudio = async (
  { env }: Work,
  { signed, range, method }: Parameters<StudioApi['openAudio']>[0],
  now = new Date(),
): Promise<AudioAnswer | null> => {
  const fileId = await readLink(signed, env.LINK_SECRET, now)
  if (fileId === null) return null
  const file = await env.MEDIA.prepare('SELECT file_id, object_key, metadata FROM audio_files WHERE file_id = ?')
    .bind(fileId)
    .first<AudioFile>()
  return file === null ? null : serveAudio(env.FILES, file, { range, method })
}

/** The file itself, for callers that have looked who may hear it. */
export const readAudio = async (
  { env }: Work,
  { actor, range, method, ...wanted }: Parameters<StudioApi['readAudio']>[0],
): Promise<AudioAnswer | null> => {
  requireOwner(actor, wanted.userId)
  const file = await findFile(env.MEDIA, wanted)
  return file === null ? null : serveAudio(env.FILES, file, { range, method })
}

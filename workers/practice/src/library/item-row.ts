import { AppError } from '@orrery/contracts/errors'
import type { LibraryItem } from '@orrery/contracts/practice-api'
import type { ContentType, Guidance, Pace, TimelineStep } from '@orrery/contracts/practice-script'
import type { AudioMetadata } from '@orrery/contracts/studio-api'
import type { Brief } from '../brief.ts'
import type { Env } from '../env.ts'
import { structureOf } from './transcript.ts'

export type ItemRow = {
  id: string
  user_id: string
  content_type: ContentType
  title: string
  tags: string
  folder_id: string | null
  is_favorite: number
  play_count: number
  last_played_at: string | null
  version: number
  last_version: number
  created_at: string
  brief: string
  timeline: string
  statements: string
  shaped_by: string
  transcript: string
  language: string
  duration_minutes: number
  guidance: Guidance
  pace: Pace
  bed: LibraryItem['bed']
  volume: number
  text_provider: string
  audio: string
}

/** Items as they are now: each with its version that plays. */
export const itemSql = `SELECT items.*, v.brief, v.timeline, v.statements, v.shaped_by, v.transcript, v.language,
  v.duration_minutes, v.guidance, v.pace, v.bed, v.volume, v.text_provider, v.audio
  FROM items JOIN item_versions v ON v.item_id = items.id AND v.version = items.version`

export const depthOf = {
  affirmation: 'shallow',
  guided_meditation: 'medium',
  ritual: 'deep',
} as const satisfies Record<ContentType, LibraryItem['depth']>

const noSuchItem = (): AppError => new AppError('NOT_FOUND', 'There is no such item in your library.')

/** Another's is not found. */
export const ownItem = async (
  library: D1Database,
  { userId, itemId }: { userId: string; itemId: string },
): Promise<ItemRow> => {
  const row = await library
    .prepare(`${itemSql} WHERE items.id = ? AND items.user_id = ? AND items.is_visible = 1`)
    .bind(itemId, userId)
    .first<ItemRow>()
  if (row === null) throw noSuchItem()
  return row
}

// What these columns hold was parsed before it was written.
export const audioOf = ({ audio }: Pick<ItemRow, 'audio'>): AudioMetadata => JSON.parse(audio) as AudioMetadata
export const timelineOf = ({ timeline }: Pick<ItemRow, 'timeline'>): readonly TimelineStep[] =>
  JSON.parse(timeline) as TimelineStep[]
export const briefOf = ({ brief }: Pick<ItemRow, 'brief'>): Brief => JSON.parse(brief) as Brief
const textsOf = (json: string): readonly string[] => JSON.parse(json) as string[]

/** What an item is, without the link that plays it. */
export const itemOf = (row: ItemRow): Omit<LibraryItem, 'audioUrl'> => {
  const audio = audioOf(row)
  const timeline = timelineOf(row)
  return {
    id: row.id,
    contentType: row.content_type,
    title: row.title,
    depth: depthOf[row.content_type],
    tags: textsOf(row.tags),
    folderId: row.folder_id,
    isFavorite: row.is_favorite === 1,
    playCount: row.play_count,
    lastPlayedAt: row.last_played_at,
    createdAt: row.created_at,
    version: row.version,
    durationMinutes: row.duration_minutes,
    guidance: row.guidance,
    pace: row.pace,
    bed: row.bed,
    volume: row.volume,
    locale: row.language,
    structure: structureOf(timeline),
    timeline,
    statements: textsOf(row.statements),
    transcript: row.transcript,
    shapedBy: textsOf(row.shaped_by),
    provider: { text: row.text_provider, speech: audio.provider },
    audio,
  }
}

/** With a link signed for this answer. While studio cannot be reached the rest is told, and the link is empty. */
export const playableItem = async ({ STUDIO }: Pick<Env, 'STUDIO'>, row: ItemRow): Promise<LibraryItem> => {
  const { id: itemId, user_id: userId, version } = row
  const actor = { kind: 'system', job: 'library' } as const
  const link = await STUDIO.signAudioLink({ actor, userId, itemId, version }).catch(() => ({ path: '' }))
  return { ...itemOf(row), audioUrl: link.path }
}

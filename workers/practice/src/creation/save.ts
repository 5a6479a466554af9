import { AppError } from '@orrery/contracts/errors'
import type { ByteStream } from '@orrery/contracts/ai-api'
import type { Env } from '../env.ts'
import { creationActor as actor } from './creation-actor.ts'
import type { Creation } from './creation-row.ts'
import { searchTextOf } from '../library/search-text.ts'
import { transcriptOf } from '../library/transcript.ts'

type Written = { composed: NonNullable<Creation['composed']>; rendered: NonNullable<Creation['rendered']> }

/** What a creation has when it comes to be saved. Throws where a step before was passed over. */
export const writtenOf = ({ composed, rendered }: Creation): Written => {
  if (composed === null || rendered === null) throw new Error('A creation came to be saved without text or sound.')
  return { composed, rendered }
}

export const titleOf = (creation: Creation): string => creation.brief.title ?? writtenOf(creation).composed.script.title

const shapedByOf = ({ brief, composed }: Creation): readonly string[] => [
  ...new Set([...(composed?.script.shapedBy ?? []), ...brief.preferencesUsed]),
]

/** Only while the creation is still wanted: cancelled in the meantime, nothing is written. */
const whileWanted = "EXISTS (SELECT 1 FROM creations WHERE id = ? AND state IN ('generating', 'posting'))"

/** Of a bed, until the person chooses another. */
export const usualVolume = 40

/** The item, not yet visible, and its version. What is there already stays. */
export const saveItem = async ({ LIBRARY }: Pick<Env, 'LIBRARY'>, creation: Creation): Promise<void> => {
  const { id, userId, itemId, version, brief } = creation
  const { composed, rendered } = writtenOf(creation)
  const { script, provider } = composed
  const transcript = transcriptOf(rendered.audio)
  const at = new Date().toISOString()
  const title = titleOf(creation)
  await LIBRARY.batch([
    LIBRARY.prepare(
      `INSERT INTO items (id, user_id, content_type, title, version, last_version, search_text, created_at)
       SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${whileWanted} ON CONFLICT (id) DO NOTHING`,
    ).bind(itemId, userId, brief.contentType, title, version, version, searchTextOf(title, transcript), at, id),
    LIBRARY.prepare(
      `INSERT INTO item_versions (item_id, version, user_id, brief, timeline, statements, shaped_by, transcript, language,
         duration_minutes, guidance, pace, bed, volume, text_provider, audio, created_at)
       SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${whileWanted}
       ON CONFLICT (item_id, version) DO NOTHING`,
    ).bind(
      itemId,
      version,
      userId,
      JSON.stringify(brief),
      JSON.stringify(script.timeline),
      JSON.stringify(script.statements),
      JSON.stringify(shapedByOf(creation)),
      transcript,
      script.language,
      brief.durationMinutes,
      brief.guidance,
      brief.pace,
      brief.bed,
      usualVolume,
      provider,
      JSON.stringify(rendered.audio),
      at,
      id,
    ),
  ])
}

const silent = (): AppError => new AppError('STUDIO_UNAVAILABLE', 'The audio that was made cannot be read.')

/** The contract knows no platform; here its bytes are the runtime's own stream. */
export const streamOf = (body: ByteStream): ReadableStream<Uint8Array> | null =>
  body as ReadableStream<Uint8Array> | null

const sizeIn = (headers: Record<string, string>): number | null => {
  const length = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-length')
  return length === undefined ? null : Number(length[1])
}

const firstBytes = 1024

/** Looks whether what was saved can be played: its size, and its first bytes as a player asks for them. */
export const provePlayable = async ({ STUDIO }: Pick<Env, 'STUDIO'>, creation: Creation): Promise<void> => {
  const { userId, itemId, version } = creation
  const { sizeBytes } = writtenOf(creation).rendered.audio
  const of = { actor, userId, itemId, version }
  const whole = await STUDIO.readAudio({ ...of, range: null, method: 'HEAD' })
  if (whole?.status !== 200 || sizeIn(whole.headers) !== sizeBytes) throw silent()
  await streamOf(whole.body)?.cancel()
  const part = await STUDIO.readAudio({ ...of, range: `bytes=0-${firstBytes - 1}`, method: 'GET' })
  if (part?.status !== 206) throw silent()
  const bytes = await new Response(streamOf(part.body)).arrayBuffer()
  if (bytes.byteLength !== Math.min(firstBytes, sizeBytes)) throw silent()
}

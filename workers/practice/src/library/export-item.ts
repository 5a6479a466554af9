import type { PracticeApi } from '@orrery/contracts/practice-api'
import { AppError } from '@orrery/contracts/errors'
import type { AudioMetadata } from '@orrery/contracts/studio-api'
import { type ArchiveFile, zipArchive } from '@orrery/worker-kit/zip-archive'
import { streamOf } from '../creation/save.ts'
import type { Env } from '../env.ts'
import { audioOf, itemOf, type ItemRow, ownItem } from './item-row.ts'
import { ownerOf } from './owner.ts'

const schemaVersion = 1

const two = (value: number): string => String(value).padStart(2, '0')

/** `hh:mm:ss.mmm`, as WebVTT writes it. */
const cueTime = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}.${String(Math.floor(ms % 1000)).padStart(3, '0')}`
}

/** In a cue `-->` and marks would end or begin something. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Captions by WebVTT (W3C). */
const captionsOf = ({ segments }: Pick<AudioMetadata, 'segments'>): string =>
  [
    'WEBVTT',
    ...segments.map(({ startMs, endMs, text }) => `${cueTime(startMs)} --> ${cueTime(endMs)}\n${escaped(text)}`),
  ].join('\n\n') + '\n'

const quoted = (text: string): string => `"${text.replaceAll(/["\r\n]+/g, ' ')}"`

/** `mm:ss:ff` with 75 frames in a second, as cue sheets have it. */
const cueFrames = (ms: number): string =>
  `${two(Math.floor(ms / 60_000))}:${two(Math.floor(ms / 1000) % 60)}:${two(Math.floor(((ms % 1000) * 75) / 1000))}`

/** A cue sheet: a track for each section. */
const cueSheetOf = (title: string, fileName: string, { segments }: Pick<AudioMetadata, 'segments'>): string => {
  const starts = segments.filter(({ section }, index) => index === 0 || section !== segments[index - 1]?.section)
  const tracks = starts.map(
    ({ section, startMs }, index) =>
      `  TRACK ${two(index + 1)} AUDIO\n    TITLE ${quoted(section ?? title)}\n    INDEX 01 ${cueFrames(index === 0 ? 0 : startMs)}`,
  )
  return [`TITLE ${quoted(title)}`, `FILE ${quoted(fileName)} MP3`, ...tracks].join('\n') + '\n'
}

/** A name that every system takes. */
const fileNameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'practice'

const readWhole = async ({ STUDIO }: Pick<Env, 'STUDIO'>, { user_id: userId, id: itemId, version }: ItemRow) => {
  const actor = { kind: 'system', job: 'library' } as const
  const file = await STUDIO.readAudio({ actor, userId, itemId, version, range: null, method: 'GET' })
  const stream = streamOf(file?.body ?? null)
  if (file?.status !== 200 || stream === null) throw new AppError('NOT_FOUND', 'The audio of this item is not there.')
  return stream
}

const textOf = (row: ItemRow): string =>
  `${row.title}\n\n${row.transcript}\n\nWritten by ${row.text_provider}, spoken by ${audioOf(row).provider}: a synthetic voice.\n`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const bundleOf = async (env: Env, row: ItemRow): Promise<Uint8Array> => {
  const name = fileNameOf(row.title)
  const audio = audioOf(row)
  const files: readonly ArchiveFile[] = [
    { path: `${name}.mp3`, bytes: new Uint8Array(await new Response(await readWhole(env, row)).arrayBuffer()) },
    { path: `${name}.vtt`, bytes: utf8(captionsOf(audio)) },
    { path: `${name}.cue`, bytes: utf8(cueSheetOf(row.title, `${name}.mp3`, audio)) },
    { path: 'script.txt', bytes: utf8(textOf(row)) },
    { path: 'item.json', bytes: utf8(JSON.stringify({ schemaVersion, ...itemOf(row) }, null, 2)) },
  ]
  return zipArchive(files, new Date(row.created_at))
}

const streamed = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Blob([bytes]).stream()

/** An item to be kept elsewhere. Another's is `NOT_FOUND`. */
export const exportItem = async (
  env: Env,
  { actor, itemId, format }: Parameters<PracticeApi['exportItem']>[0],
): ReturnType<PracticeApi['exportItem']> => {
  const row = await ownItem(env.LIBRARY, { userId: ownerOf(actor), itemId })
  const name = fileNameOf(row.title)
  if (format === 'audio') return { contentType: 'audio/mpeg', fileName: `${name}.mp3`, body: await readWhole(env, row) }
  if (format === 'bundle')
    return { contentType: 'application/zip', fileName: `${name}.zip`, body: streamed(await bundleOf(env, row)) }
  const text = streamed(utf8(textOf(row)))
  return { contentType: 'text/plain; charset=utf-8', fileName: `${name}.txt`, body: text }
}

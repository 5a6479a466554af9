import type { VideoApi } from '@orrery/contracts/video-jobs'
import { parseByteRange } from '../links/byte-range.ts'
import { findOwnVideo } from '../video/find-own-video.ts'
import { mimeOf, videoKey } from '../video/upload-video.ts'
import { hasFile } from '../video/video-view.ts'
import type { Work } from '../work.ts'
import { findByPass } from './video-links.ts'

type Answer = Awaited<ReturnType<VideoApi['readVideo']>>

/** What a GET or HEAD of the media is answered: the whole, or the part that is asked for. */
export const readVideo = async (
  { env }: Work,
  { token, pass, range, method }: Parameters<VideoApi['readVideo']>[0],
  now = new Date(),
): Promise<Answer> => {
  const row = await findByPass(env.MEDIA, { token, pass }, now.getTime())
  if (row === null) return null
  const sizeBytes = row.size_bytes ?? 0
  const headers: Record<string, string> = {
    'content-type': mimeOf[row.format],
    'accept-ranges': 'bytes',
    etag: `"${row.job_id}"`,
    'cache-control': 'private, no-store',
  }
  const asked = parseByteRange(range, sizeBytes)
  if (asked.kind === 'outside') {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${sizeBytes}` }, body: null }
  }
  const isPart = asked.kind === 'part'
  const [first, last] = isPart ? [asked.first, asked.last] : [0, sizeBytes - 1]
  const length = last - first + 1
  const answer = {
    status: isPart ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(length),
      ...(isPart && { 'content-range': `bytes ${first}-${last}/${sizeBytes}` }),
    },
  }
  const key = videoKey(row)
  if (method === 'HEAD') return (await env.FILES.head(key)) === null ? null : { ...answer, body: null }
  const found = await env.FILES.get(key, isPart ? { range: { offset: first, length } } : {})
  return found === null ? null : { ...answer, body: found.body }
}

/** The file for whoever sends it to a chat itself; null where it is too large for that, or gone. Consumes nothing. */
export const videoFile = async (
  { env }: Work,
  { actor, jobId, atMostBytes }: Parameters<VideoApi['videoFile']>[0],
  now = new Date(),
): Promise<{ bytes: Uint8Array; mime: string; durationSeconds: number } | null> => {
  const row = await findOwnVideo(env.MEDIA, { actor, jobId })
  if (!hasFile(row, now.getTime()) || (row.size_bytes ?? 0) > atMostBytes) return null
  const found = await env.FILES.get(videoKey(row))
  if (found === null) return null
  return {
    bytes: new Uint8Array(await found.arrayBuffer()),
    mime: mimeOf[row.format],
    durationSeconds: row.duration_seconds ?? 0,
  }
}

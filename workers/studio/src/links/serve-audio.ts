import type { AudioMetadata, StudioApi } from '@orrery/contracts/studio-api'
import { parseByteRange } from './byte-range.ts'

export type AudioFile = { file_id: string; object_key: string; metadata: string }

export type AudioAnswer = NonNullable<Awaited<ReturnType<StudioApi['openAudio']>>>

type Request = { range: string | null; method: 'GET' | 'HEAD' }

const mimeOf = { mp3: 'audio/mpeg', wav: 'audio/wav' } as const

/** What a GET or HEAD of a file is answered; null where the file is gone from the store. */
export const serveAudio = async (
  files: R2Bucket,
  file: AudioFile,
  { range, method }: Request,
): Promise<AudioAnswer | null> => {
  // Safe because `finishJob` wrote it.
  const { sizeBytes, sha256, format } = JSON.parse(file.metadata) as AudioMetadata
  const headers: Record<string, string> = {
    'content-type': mimeOf[format],
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    // The address ends soon and is one person's; the sound below it never changes.
    'cache-control': 'private, max-age=900, immutable',
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
  if (method === 'HEAD') return (await files.head(file.object_key)) === null ? null : { ...answer, body: null }
  const found = await files.get(file.object_key, isPart ? { range: { offset: first, length } } : {})
  return found === null ? null : { ...answer, body: found.body }
}

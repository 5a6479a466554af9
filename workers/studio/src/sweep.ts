import type { Work } from './work.ts'

const dayMs = 24 * 60 * 60_000
/** Videos are deleted by their job after a day at the latest; what is older lost its job. */
const keptDays = { segments: 30, videos: 2, images: 7, documents: 30 } as const
const mostPages = 50

type Sweep = { before: Date; now: Date }

/** Names go on with ids, whose first digit is any of these. */
const digits = '0123456789abcdef'

/**
 * What lies in a folder for longer than it may: sentences nobody has spoken again, and files whose jobs did not delete them.
 * Begins elsewhere each night, so that in a bucket too large for one night the last names get their turn too.
 */
const forgetBelow = async (files: R2Bucket, prefix: string, { before, now }: Sweep): Promise<number> => {
  const firstDigit = digits.charAt(Math.floor(now.getTime() / dayMs) % digits.length)
  let from: Pick<R2ListOptions, 'startAfter' | 'cursor'> = { startAfter: `${prefix}${firstDigit}` }
  let isFromStart = false
  let forgotten = 0
  for (let page = 0; page < mostPages; page += 1) {
    const listed = await files.list({ prefix, ...from })
    const old = listed.objects.filter(({ uploaded }) => uploaded < before).map(({ key }) => key)
    if (old.length > 0) await files.delete(old)
    forgotten += old.length
    if (!listed.truncated && isFromStart) return forgotten
    isFromStart ||= !listed.truncated
    from = listed.truncated ? { cursor: listed.cursor } : {}
  }
  return forgotten
}

/** Forgets what is old: by folder, and the rows of renders that nobody asks for again. Sound of the library stays until it is deleted. */
export const forgetOld = async (
  { env }: Pick<Work, 'env'>,
  now: Date,
): Promise<{ jobs: number; sentences: number; files: number }> => {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * dayMs)
  const forget = (folder: keyof typeof keptDays): Promise<number> =>
    forgetBelow(env.FILES, `${folder}/`, { before: daysAgo(keptDays[folder]), now })
  const jobs = await env.MEDIA.prepare('DELETE FROM render_jobs WHERE updated_at < ? AND lease_until < ?')
    .bind(daysAgo(keptDays.segments).toISOString(), now.getTime())
    .run()
  const sentences = await forget('segments')
  const videos = await forget('videos')
  const images = await forget('images')
  const documents = await forget('documents')
  return { jobs: jobs.meta.changes, sentences, files: videos + images + documents }
}

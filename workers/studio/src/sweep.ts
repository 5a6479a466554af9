import type { Work } from './work.ts'

const dayMs = 24 * 60 * 60_000
/** Videos are deleted by their job after a day at the latest; what is older lost its job. */
const keptDays = { segments: 30, videos: 2, images: 7, documents: 30 } as const
const mostPages = 50

/** What lies in a folder for longer than it may: sentences nobody has spoken again, and files whose jobs did not delete them. */
const forgetBelow = async (files: R2Bucket, prefix: string, before: Date): Promise<number> => {
  let forgotten = 0
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const listed = await files.list({ prefix, ...(cursor !== undefined && { cursor }) })
    const old = listed.objects.filter(({ uploaded }) => uploaded < before).map(({ key }) => key)
    if (old.length > 0) await files.delete(old)
    forgotten += old.length
    if (!listed.truncated) return forgotten
    cursor = listed.cursor
  }
  return forgotten
}

/** Forgets what is old: by folder, and the rows of renders that nobody asks for again. Sound of the library stays until it is deleted. */
export const forgetOld = async (
  { env }: Pick<Work, 'env'>,
  now: Date,
): Promise<{ jobs: number; sentences: number; files: number }> => {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * dayMs)
  const jobs = await env.MEDIA.prepare('DELETE FROM render_jobs WHERE updated_at < ? AND lease_until < ?')
    .bind(daysAgo(keptDays.segments).toISOString(), now.getTime())
    .run()
  const sentences = await forgetBelow(env.FILES, 'segments/', daysAgo(keptDays.segments))
  const videos = await forgetBelow(env.FILES, 'videos/', daysAgo(keptDays.videos))
  const images = await forgetBelow(env.FILES, 'images/', daysAgo(keptDays.images))
  const documents = await forgetBelow(env.FILES, 'documents/', daysAgo(keptDays.documents))
  return { jobs: jobs.meta.changes, sentences, files: videos + images + documents }
}

import type { Work } from './work.ts'

const dayMs = 24 * 60 * 60_000
const keptDays = 30
const mostPages = 50

/** Sentences that have not been written for 30 days: who asks again has them spoken again. */
const forgetSentences = async (files: R2Bucket, before: Date): Promise<number> => {
  let forgotten = 0
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const listed = await files.list({ prefix: 'segments/', ...(cursor !== undefined && { cursor }) })
    const old = listed.objects.filter(({ uploaded }) => uploaded < before).map(({ key }) => key)
    if (old.length > 0) await files.delete(old)
    forgotten += old.length
    if (!listed.truncated) return forgotten
    cursor = listed.cursor
  }
  return forgotten
}

/** Forgets what is old: kept sentences, and the rows of jobs that nobody asks for again. Files stay until they are deleted. */
export const sweep = async ({ env }: Pick<Work, 'env'>, now: Date): Promise<{ jobs: number; sentences: number }> => {
  const before = new Date(now.getTime() - keptDays * dayMs)
  const jobs = await env.MEDIA.prepare('DELETE FROM render_jobs WHERE updated_at < ? AND lease_until < ?')
    .bind(before.toISOString(), now.getTime())
    .run()
  return { jobs: jobs.meta.changes, sentences: await forgetSentences(env.FILES, before) }
}

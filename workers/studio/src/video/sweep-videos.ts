import type { Work } from '../work.ts'
import { wakeMaker } from './video-maker.ts'

const mostAtOnce = 200

/** Wakes every job that somebody should have looked at by now, should its object have lost its alarm. Says how many. */
export const sweepVideos = async ({ env, log }: Pick<Work, 'env' | 'log'>, nowMs: number): Promise<number> => {
  const { results } = await env.MEDIA.prepare('SELECT job_id FROM video_jobs WHERE due_at <= ? ORDER BY due_at LIMIT ?')
    .bind(nowMs, mostAtOnce)
    .all<{ job_id: string }>()
  const woken = await Promise.allSettled(results.map(({ job_id }) => wakeMaker(env, job_id)))
  const failed = woken.filter(({ status }) => status === 'rejected').length
  if (failed > 0) log('warn', 'video.not-woken', { failed })
  return woken.length - failed
}

import type { Miniflare } from 'miniflare'
import type { BuiltWorker } from './built-worker.ts'
import { latestDue, parseCron } from './cron.ts'

/**
 * Calls `scheduled()` of the workers when their crons are due: nothing in Miniflare does. A job still running is not
 * started again, and what was missed while the machine slept runs once.
 */
export const startTicking = (
  instance: Miniflare,
  workers: readonly BuiltWorker[],
  log: (line: string) => void,
): (() => void) => {
  const jobs = workers.flatMap((worker) =>
    worker.crons.map((cron) => ({ worker: worker.name, cron, schedule: parseCron(cron), running: false })),
  )
  let lastChecked = Date.now()
  const run = async (job: (typeof jobs)[number], scheduledTime: number): Promise<void> => {
    job.running = true
    try {
      const worker = await instance.getWorker(job.worker)
      const { outcome } = await worker.scheduled({ cron: job.cron, scheduledTime: new Date(scheduledTime) })
      if (outcome !== 'ok') log(`cron ${job.cron} of ${job.worker} ended with ${outcome}`)
    } catch (error) {
      log(`cron ${job.cron} of ${job.worker} failed: ${String(error)}`)
    } finally {
      job.running = false
    }
  }
  const timer = setInterval(() => {
    const now = Date.now()
    for (const job of jobs) {
      const scheduledTime = job.running ? null : latestDue(job.schedule, lastChecked, now)
      if (scheduledTime !== null) void run(job, scheduledTime)
    }
    lastChecked = now
  }, 1000)
  return () => clearInterval(timer)
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import type { BuiltWorker } from './built-worker.ts'
import { latestDue, parseCron } from './cron.ts'

/** The minute up to which every job was called, in the data folder: what fell due while nothing ran is not lost. */
const openLastChecked = (dataFolder: string, now: number) => {
  const path = join(dataFolder, 'crons-checked')
  const read = (): number => {
    try {
      const kept = Date.parse(readFileSync(path, 'utf8').trim())
      return kept <= now ? kept : now
    } catch {
      return now
    }
  }
  return { kept: read(), keep: (instant: number) => writeFileSync(path, new Date(instant).toISOString()) }
}

/** As long as Cloudflare lets a cron run. One that did not answer by then died with its runtime. */
const longestRunMs = 15 * 60_000
const idle = Number.NEGATIVE_INFINITY

/**
 * Has the runtime call `scheduled()` of a worker, by a request. The worker that Miniflare's `getWorker` gives would stop this
 * thread until the runtime has answered; a runtime that waits for this thread to read its log then never does.
 */
const callScheduled = async (
  instance: Miniflare,
  { worker, cron, scheduledTime }: { worker: string; cron: string; scheduledTime: number },
): Promise<string> => {
  const told = new URLSearchParams({ cron, time: String(scheduledTime) })
  const headers = { 'MF-Route-Override': worker }
  const answer = await instance.dispatchFetch(`http://localhost/cdn-cgi/local/scheduled?${told}`, { headers })
  return answer.text()
}

/**
 * Calls `scheduled()` of the workers when their crons are due: nothing in Miniflare does. A job still running is not
 * started again, and what was missed while the machine slept or the platform was down runs once.
 */
export const startTicking = (
  instance: Miniflare,
  { workers, dataFolder, log }: { workers: readonly BuiltWorker[]; dataFolder: string; log: (line: string) => void },
): (() => void) => {
  const jobs = workers.flatMap((worker) =>
    worker.crons.map((cron) => ({ worker: worker.name, cron, schedule: parseCron(cron), begun: idle })),
  )
  const run = async (job: (typeof jobs)[number], scheduledTime: number): Promise<void> => {
    job.begun = Date.now()
    try {
      const outcome = await callScheduled(instance, { worker: job.worker, cron: job.cron, scheduledTime })
      if (outcome !== 'ok') log(`cron ${job.cron} of ${job.worker} ended with ${outcome}`)
    } catch (error) {
      log(`cron ${job.cron} of ${job.worker} failed: ${String(error)}`)
    } finally {
      job.begun = idle
    }
  }

  const { kept, keep } = openLastChecked(dataFolder, Date.now())
  let lastChecked = kept
  const tick = (): void => {
    const now = Date.now()
    if (Math.floor(now / 60_000) === Math.floor(lastChecked / 60_000)) return
    for (const job of jobs) {
      const isRunning = now - job.begun < longestRunMs
      const scheduledTime = isRunning ? null : latestDue(job.schedule, lastChecked, now)
      if (scheduledTime !== null) void run(job, scheduledTime)
    }
    lastChecked = now
    keep(now)
  }
  keep(kept)
  tick()
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}

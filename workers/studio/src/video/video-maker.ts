import { DurableObject } from 'cloudflare:workers'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { rendererOf } from '../renderer/ask-renderer.ts'
import { advanceVideo } from './advance-video.ts'
import type { Work } from '../work.ts'
import { lifetimesOf } from './video-lifetimes.ts'

const log = createLog({ worker: 'studio' })
const jobKey = 'job'
/** After a step that failed for no known reason. */
const patientMs = 5000

/** Calls the steps of one job, one at a time. A shell: the row is the truth, `advanceVideo` decides. */
export class VideoMaker extends DurableObject<Env> {
  /** Safe to repeat. */
  async wake({ jobId }: { jobId: string }): Promise<void> {
    this.ctx.storage.kv.put(jobKey, jobId)
    await this.ctx.storage.setAlarm(Date.now())
  }

  override async alarm(): Promise<void> {
    const jobId = this.ctx.storage.kv.get<string>(jobKey)
    if (jobId === undefined) return
    const lookAgainMs = await this.#step(jobId)
    if (lookAgainMs === null) await this.ctx.storage.deleteAll()
    else await this.ctx.storage.setAlarm(Date.now() + lookAgainMs)
  }

  async #step(jobId: string): Promise<number | null> {
    const { env } = this
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const lifetimes = lifetimesOf(env.VIDEO_LIFETIMES)
    try {
      return await advanceVideo({ env, log, runOn, clock: Date.now, lifetimes, renderer: rendererOf(env) }, jobId)
    } catch (error) {
      log('error', 'video.step-failed', { job: jobId, trace: traceOf(error) })
      return patientMs
    }
  }
}

/** Has somebody look at the job now. */
export const wakeMaker = async ({ VIDEO_MAKERS }: Env, jobId: string): Promise<void> => {
  await VIDEO_MAKERS.getByName(jobId).wake({ jobId })
}

/** The same after what is already written, which must not fail for it: the sweeper makes up for a call that fails. */
export const tryToWake = ({ env, log: tell }: Pick<Work, 'env' | 'log'>, jobId: string): Promise<void> =>
  wakeMaker(env, jobId).catch((error: unknown) => tell('warn', 'video.not-woken', { trace: traceOf(error) }))

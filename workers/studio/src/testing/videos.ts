import { env } from 'cloudflare:test'
import { exports } from 'cloudflare:workers'
import {
  type VideoApi,
  type VideoJob,
  type VideoOrder,
  videoOrder,
  type VideoState,
} from '@orrery/contracts/video-jobs'
import { inject } from 'vitest'
import type { Env } from '../env.ts'
import { rendererOf } from '../renderer/ask-renderer.ts'
import { advanceVideo } from '../video/advance-video.ts'
import { createVideo } from '../video/create-video.ts'
import { videoJob } from '../video/find-own-video.ts'
import { lifetimesOf } from '../video/video-lifetimes.ts'
import { somebody } from './people.ts'

// Safe because Studio implements the contract: this is the binding a neighbour gets.
export const videos = exports.Studio as unknown as VideoApi

// Safe because vitest.config.ts binds exactly these.
const bound = env as unknown as Env & { AI_WITH_MODELS: Env['AI'] }

declare module 'vitest' {
  export interface ProvidedContext {
    rendererUrl: string
  }
}

/** The studio as it is deployed, whose jobs go on by themselves. */
export const woken: Env = bound

const realMs = 20
/** More steps than any job takes. */
const mostSteps = 200

type Setting = {
  /** What its renderer is like: `testing/renderer-server.ts`. */
  renderer?: string
  hasModels?: boolean
  lifetimes?: object
}

/** Orders that a known topic fits. */
export const derivative: VideoOrder = videoOrder.parse({ problem: 'derivative of x^2' })

/** A studio whose jobs go on only when the test says so, at the time that the test says it is. */
export const studioAtHand = ({ renderer = 'full', hasModels = false, lifetimes = {} }: Setting = {}) => {
  const address = `${inject('rendererUrl')}/${renderer}-${crypto.randomUUID()}`
  const person = somebody()
  const clock = { nowMs: Date.now() }
  const own: Env = {
    ...bound,
    ...(hasModels && { AI: bound.AI_WITH_MODELS }),
    RENDERER_URL: address,
    VIDEO_LIFETIMES: JSON.stringify(lifetimes),
    // Safe because jobs ask nothing else of their objects: nobody wakes these but the test.
    VIDEO_MAKERS: { getByName: () => ({ wake: async () => undefined }) } as unknown as Env['VIDEO_MAKERS'],
  }
  const work = { env: own, log: () => undefined, runOn: (running: Promise<unknown>) => void running }
  const now = (): Date => new Date(clock.nowMs)
  const { actor, trace } = person

  const step = (jobId: string): Promise<number | null> =>
    advanceVideo(
      { ...work, clock: () => clock.nowMs, lifetimes: lifetimesOf(own.VIDEO_LIFETIMES), renderer: rendererOf(own) },
      jobId,
    )
  const look = (jobId: string): Promise<VideoJob> => videoJob(work, { actor, trace, jobId }, now())

  /** Steps until it is so far; the clock goes on by what each step waits for. */
  const until = async (jobId: string, ...states: readonly VideoState[]): Promise<VideoJob> => {
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const job = await look(jobId)
      if (states.includes(job.status)) return job
      clock.nowMs += (await step(jobId)) ?? 0
      await scheduler.wait(realMs)
    }
    throw new Error(`It stays ${(await look(jobId)).status}.`)
  }

  return {
    ...person,
    work,
    clock,
    now,
    step,
    look,
    until,
    ask: (order: VideoOrder = derivative, idempotencyKey: string | null = null) =>
      createVideo(work, { actor, trace, order, idempotencyKey }, now()),
    made: async (order?: VideoOrder): Promise<VideoJob> => {
      const { job_id: jobId } = await createVideo(
        work,
        { actor, trace, order: order ?? derivative, idempotencyKey: null },
        now(),
      )
      return until(jobId, 'ready')
    },
    /** What the renderer was asked, and which jobs it holds. */
    rendererSaw: async (): Promise<{
      asked: readonly string[]
      orders: readonly { scenes: string[]; quality: string }[]
    }> => (await fetch(`${address}/asked`)).json(),
  }
}
export type StudioAtHand = ReturnType<typeof studioAtHand>

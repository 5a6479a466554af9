import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { VideoJob, VideoState } from '@orrery/contracts/video-jobs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startModelServer } from '../workers/studio/testing/model-server.ts'
import { rendererToken, startRendererServer } from '../workers/studio/testing/renderer-server.ts'
import { keyOf, signedUp } from './people.ts'
import { type BootedPlatform, bootPlatform } from './platform.ts'

let platform: BootedPlatform
let stopServers: () => Promise<unknown>
let key: string

beforeAll(async () => {
  const [renderer, models] = await Promise.all([startRendererServer(), startModelServer()])
  stopServers = () => Promise.all([renderer.stop(), models.stop()])
  platform = await bootPlatform({
    env: {
      RENDERER_URL: `${renderer.url}/slow-and-sure`,
      RENDERER_TOKEN: rendererToken,
      AI_COMPATIBLE_URL: models.url,
      AI_CHAIN: JSON.stringify({ auto: ['compatible/planner'] }),
      AI_BUDGETS: 'off',
    },
  })
  key = await keyOf(platform, await signedUp(platform), ['studio:write'])
}, 600_000)

afterAll(async () => {
  await platform?.stop()
  await stopServers?.()
})

/** The same call again until somebody answers it: the platform may be coming back. */
const insist = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
  for (;;) {
    try {
      const headers = { 'x-api-key': key, 'content-type': 'application/json', ...(init.headers as object) }
      const answer = await fetch(`${platform.url}/api/v1${path}`, { ...init, headers })
      if (answer.ok) return (await answer.json()) as Answer
      if (answer.status < 500) throw new TypeError(`${path} answered ${answer.status}: ${await answer.text()}`)
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith(path)) throw error
    }
    await sleep(50)
  }
}

const ended: ReadonlySet<VideoState> = new Set(['ready', 'failed', 'expired', 'cancelled'])

const filesInStore = (): number =>
  readdirSync(join(platform.dataFolder, 'v3/r2'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /studio\/blobs\/./.test(file),
  ).length

const order = { problem: 'What bends a road, told slowly, and why?', quality: 'low' }

/** Waits until the job was seen in this state, or one behind it. */
const seenIn = async (jobId: string, state: VideoState): Promise<void> => {
  const order: readonly VideoState[] = ['queued', 'ai_generating', 'code_validating', 'rendering', 'uploading', 'ready']
  for (;;) {
    const { status } = await insist<VideoJob>(`/jobs/${jobId}`)
    if (ended.has(status) || order.indexOf(status) >= order.indexOf(state)) return
    await sleep(20)
  }
}

const atItsEnd = async (jobId: string): Promise<VideoJob> => {
  for (;;) {
    const job = await insist<VideoJob>(`/jobs/${jobId}`)
    if (ended.has(job.status)) return job
    await sleep(50)
  }
}

let made = 0

test.each(['queued', 'ai_generating', 'code_validating', 'rendering', 'uploading', 'ready'] as const)(
  'killed while a video is %s, it is made all the same, once',
  async (state) => {
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const asked = { method: 'POST', body: JSON.stringify(order), headers }
    const { job_id: jobId } = await insist<VideoJob>('/jobs', asked)
    await seenIn(jobId, state)
    process.kill(platform.pids().runtime ?? 0, 'SIGKILL')
    expect((await insist<VideoJob>('/jobs', asked)).job_id).toBe(jobId)
    expect(await atItsEnd(jobId)).toMatchObject({ status: 'ready', missing: [], attempts: 1 })
    made += 1
    expect(filesInStore()).toBe(made)
  },
  300_000,
)

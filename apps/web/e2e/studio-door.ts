import type { HealthReport, VideoMeans } from '@orrery/contracts/health'
import type { VideoJob } from '@orrery/contracts/video-jobs'
import type { Page } from '@playwright/test'
import { type FaultyDoor, openFaultyDoor } from './faulty-door.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

let person: Promise<SignedUp> | null = null

/** As somebody who asked for nothing yet; one account for all states. */
export const asSomebody = async (page: Page): Promise<SignedUp> => {
  person ??= signUp(baseURL)
  const somebody = await person
  await enterAs(page.context(), somebody)
  return somebody
}

/** By a method and path, what the door answers in the platform's place. */
type Answers = Readonly<Record<string, { status?: number; body: unknown }>>

export const answerBy = (door: FaultyDoor, path: string, byMethod: Answers): void =>
  door.answer(path, (incoming, response) => {
    const { status = 200, body } = byMethod[incoming.method ?? ''] ?? { status: 405, body: {} }
    incoming.resume()
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': door.requestId })
    response.end(JSON.stringify(body))
  })

export const refused = (status: number, code: string, message: string, details: object = {}) => ({
  status,
  body: { error: { code, message, details, requestId: 'e2e-request-00000001' } },
})

const full: VideoMeans = { mode: 'full', step: null, reason: null }

/** A door behind which films can be drawn in this way. */
export const openStudioDoor = async (
  page: Page,
  { videos = full, jobs = [], refusal }: { videos?: VideoMeans; jobs?: readonly VideoJob[]; refusal?: Answers[string] },
): Promise<FaultyDoor> => {
  const somebody = await asSomebody(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  const report = (await (await somebody.api.get('/api/v1/health')).json()) as HealthReport
  const services = report.services.map((health) =>
    health.service === 'studio' ? Object.assign({}, health, { videos }) : health,
  )
  answerBy(door, '/api/v1/health', { GET: { body: { ...report, services } } })
  answerBy(door, '/api/v1/jobs', {
    GET: { body: { items: jobs, nextCursor: null } },
    POST: refusal ?? refused(503, 'STUDIO_UNAVAILABLE', 'It cannot be reached.'),
  })
  if (refusal) answerBy(door, '/api/v1/code', { POST: refusal })
  for (const job of jobs) answerBy(door, `/api/v1/jobs/${job.job_id}`, { GET: { body: job } })
  return door
}

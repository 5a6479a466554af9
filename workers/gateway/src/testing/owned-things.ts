import { vi } from 'vitest'
import { registered } from './another-program.ts'
import { bodiesOfNow } from './call-route.ts'
import { jsonOf, knock, post } from './knock.ts'
import { longDraft, madeItem } from './made-item.ts'
import { bearer, keyOf, worker } from './people.ts'
import { ask, type Person, readyExport, withPassword } from './person-with-password.ts'

/** Makes a thing of this person and tells its id. */
export type Make = (owner: Person) => Promise<string>

const made = async (owner: Person, path: string, body: unknown): Promise<string> => {
  const answer = await knock(`/api/v1${path}`, post(body, bearer(owner.accessToken)))
  return String((await jsonOf(answer))['id'])
}

export const profile: Make = (owner) =>
  made(owner, '/profiles', { name: 'Ada', relation: 'friend', birth_date: '1990-05-17', timezone: 'UTC' })

export const entry: Make = async (owner) => {
  const input = { birth_date: '1990-05-17', date: '2026-01-01' }
  await knock('/engines/biorhythm/calculate', post({ input }, bearer(owner.accessToken)))
  return vi.waitFor(
    async () => {
      const { items } = await jsonOf(await knock('/api/v1/timeline', { headers: bearer(owner.accessToken) }))
      const [{ id }] = items as [{ id: string }]
      return id
    },
    { timeout: 5000, interval: 50 },
  )
}

export const session: Make = async ({ sessionId }) => sessionId
export const apiKey: Make = async ({ userId }) => (await keyOf(userId, ['readings:read'])).id
export const exportJob: Make = async (owner) => String((await readyExport(owner))['jobId'])

export const allowedApp: Make = async ({ userId }) => {
  const { client_id: clientId } = await registered()
  const now = new Date().toISOString()
  const columns = 'id, clientId, userId, scopes, createdAt, updatedAt'
  await worker.ACCOUNTS.prepare(`INSERT INTO oauthConsent (${columns}) VALUES (?, ?, ?, '[]', ?, ?)`)
    .bind(crypto.randomUUID(), clientId, userId, now, now)
    .run()
  return clientId
}

/** Made once for whoever only looks at it, and played already. */
export const item: Make = async (owner) => {
  const id = await madeItem(owner)
  await ask(owner, 'POST', `/content/${id}/play`, bodiesOfNow['playContent']?.())
  return id
}

/** So long that it is not made before somebody stops it. */
export const creation: Make = async (owner) => {
  const started = await ask(owner, 'POST', '/content/create', longDraft)
  return String((await jsonOf(started))['creationId'])
}

export const folder: Make = (owner) => made(owner, '/folders', { name: 'Evenings' })

/** Waits: no renderer answers here. */
export const video: Make = async (owner) => {
  const order = { problem: 'derivative of x^2', quality: 'low' }
  return String((await jsonOf(await ask(owner, 'POST', '/jobs', order)))['job_id'])
}

/** As if it had been rendered. */
export const readyVideo: Make = async (owner) => {
  const id = await video(owner)
  const untilMs = Date.now() + 3_600_000
  await worker.TEST_MEDIA.prepare(
    "UPDATE video_jobs SET status = 'ready', made_at = 1, file_until = ?1, ready_until = ?1, due_at = ?1 WHERE job_id = ?2",
  )
    .bind(untilMs, id)
    .run()
  return id
}

/** A chat that was linked by a code. */
export const connection: Make = async ({ userId }) => {
  const id = crypto.randomUUID()
  await worker.TEST_CHATS.prepare(
    "INSERT INTO chats (id, platform, account, kind, user_id, linked_at_ms, created_at_ms) VALUES (?, 'telegram', '1', 'private', ?, 1, 1)",
  )
    .bind(id, userId)
    .run()
  return id
}

export const sequence: Make = (owner) => made(owner, '/sequences', { name: 'Evenings', itemIds: [] })

/** A thing of somebody new. */
export const freshlyMade = async (make: Make) => {
  const owner = await withPassword()
  return { owner, id: await make(owner) }
}

const stood = new Map<Make, ReturnType<typeof freshlyMade>>()

/** A thing that whoever only looks at it may share. */
export const standing = (make: Make): ReturnType<typeof freshlyMade> => {
  const known = stood.get(make) ?? freshlyMade(make)
  stood.set(make, known)
  return known
}

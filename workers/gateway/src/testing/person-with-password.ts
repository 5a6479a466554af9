import { expect, vi } from 'vitest'
import { hashPassword } from '../accounts/password-hash.ts'
import { jsonOf, knock } from './knock.ts'
import { bearer, somebodyWithTokens, worker } from './people.ts'

const { ACCOUNTS } = worker

export const password = 'seven quiet lanterns'

export type Person = Awaited<ReturnType<typeof somebodyWithTokens>>

/** Somebody with a password, hashed at a cost that tests can bear. */
export const withPassword = async (): Promise<Person> => {
  const person = await somebodyWithTokens()
  const now = new Date().toISOString()
  await ACCOUNTS.prepare(
    `INSERT INTO account (id, accountId, providerId, userId, password, createdAt, updatedAt) VALUES (?, ?, 'credential', ?, ?, ?, ?)`,
  )
    .bind(
      crypto.randomUUID(),
      person.userId,
      person.userId,
      await hashPassword(password, { logN: 10, r: 8, p: 1 }),
      now,
      now,
    )
    .run()
  return person
}

/** A request with the person's access token. */
export const ask = (person: Person, method: string, path: string, body?: unknown): Promise<Response> =>
  knock(`/api/v1${path}`, {
    method,
    headers: { ...bearer(person.accessToken), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** A field of an answer, as text. */
export const field = async (response: Response, name: string): Promise<string> => String((await jsonOf(response))[name])

/** The job of an export that was asked for and is ready. */
export const readyExport = async (person: Person): Promise<Record<string, unknown>> => {
  const jobId = await field(await ask(person, 'POST', '/users/me/export', { password }), 'jobId')
  return vi.waitFor(
    async () => {
      const job = await jsonOf(await ask(person, 'GET', `/users/me/export/${jobId}`))
      expect(job['status']).toBe('ready')
      return job
    },
    { timeout: 10_000, interval: 50 },
  )
}

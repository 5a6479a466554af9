import { expect, test, vi } from 'vitest'
import { runScheduled } from '../scheduled.ts'
import { worker } from '../testing/people.ts'
import { ask, field, type Person, readyExport, withPassword } from '../testing/person-with-password.ts'
import { forgetExpired } from './forget-expired.ts'

const { ACCOUNTS, EXPORTS } = worker
const dayMs = 86_400_000

const count = (sql: string, ...values: readonly unknown[]): Promise<unknown> =>
  ACCOUNTS.prepare(`SELECT count(*) AS n FROM ${sql}`)
    .bind(...values)
    .first('n')

test('an archive is removed when its week is over, the line about it a month later', async () => {
  const person = await withPassword()
  const { jobId } = await readyExport(person)
  const archives = async (): Promise<number> => (await EXPORTS.list({ prefix: person.userId })).objects.length
  // The job grows older, not the clock: lines of the log that other tests wrote must not come of age.
  const passDays = async (days: number): Promise<void> => {
    await ACCOUNTS.prepare('UPDATE export_jobs SET expires_at_ms = expires_at_ms - ? WHERE id = ?')
      .bind(days * dayMs, jobId)
      .run()
    await forgetExpired(worker, Date.now())
  }
  await passDays(6)
  expect(await archives()).toBe(1)
  await passDays(2)
  expect([await archives(), await count('export_jobs WHERE id = ?', jobId)]).toEqual([0, 1])
  await passDays(30)
  expect(await count('export_jobs WHERE id = ?', jobId)).toBe(0)
})

test('the runtime forgets a workflow that is done', async () => {
  const person = await withPassword()
  const { jobId } = await readyExport(person)
  const instance = await worker.EXPORT_PERSON.get(String(jobId))
  await vi.waitFor(async () => expect((await instance.status()).status).toBe('complete'))
  await runScheduled(worker, Date.now())
  await expect(worker.EXPORT_PERSON.get(String(jobId))).rejects.toThrow('not_found')
})

test('receipts, commands and lines of the log go when their time is over, and not before', async () => {
  const id = crypto.randomUUID()
  const now = Date.now()
  await ACCOUNTS.batch([
    ACCOUNTS.prepare(
      "INSERT INTO erasures (id, request_id, requested_at_ms, erase_after_ms, finished_at_ms) VALUES (?, 'x', 0, 0, ?)",
    ).bind(id, now - 399 * dayMs),
    ACCOUNTS.prepare('INSERT INTO operator_commands (nonce, at_ms) VALUES (?, ?)').bind(id, now - dayMs / 2),
    ...[399, 401].map((days) =>
      ACCOUNTS.prepare(
        "INSERT INTO audit_log (at_ms, request_id, actor_kind, action, outcome) VALUES (?, ?, 'system', 'sign_out', 'ok')",
      ).bind(now - days * dayMs, id),
    ),
  ])
  const left = async (): Promise<readonly unknown[]> => [
    await count('erasures WHERE id = ?', id),
    await count('operator_commands WHERE nonce = ?', id),
    await count('audit_log WHERE request_id = ?', id),
  ]
  await forgetExpired(worker, now)
  expect(await left()).toEqual([1, 1, 1])
  await ACCOUNTS.batch([
    ACCOUNTS.prepare('UPDATE erasures SET finished_at_ms = ? WHERE id = ?').bind(now - 401 * dayMs, id),
    ACCOUNTS.prepare('UPDATE operator_commands SET at_ms = ? WHERE nonce = ?').bind(now - 2 * dayMs, id),
  ])
  await forgetExpired(worker, now)
  expect(await left()).toEqual([0, 0, 1])
})

const addJob = async (userId: string, job: { state: string; expiresAt: number; bytes: number | null }) => {
  const id = crypto.randomUUID()
  await ACCOUNTS.prepare(
    "INSERT INTO export_jobs (id, user_id, request_id, state, requested_at_ms, expires_at_ms, bytes) VALUES (?, ?, 'x', ?, ?, ?, ?)",
  )
    .bind(id, userId, job.state, Date.now() - 120_000, job.expiresAt, job.bytes)
    .run()
  return id
}

/** The status of a job, as soon as it no longer waits. */
const statusOf = (person: Person, jobId: string): Promise<unknown> =>
  vi.waitUntil(async () => {
    const status = await field(await ask(person, 'GET', `/users/me/export/${jobId}`), 'status')
    return status === 'waiting' ? false : status
  })

const waiting = { state: 'waiting', expiresAt: Date.now() + dayMs, bytes: null }

test('an export that nobody works on any more is taken up again', async () => {
  const person = await withPassword()
  const jobId = await addJob(person.userId, waiting)
  await runScheduled(worker, Date.now())
  expect(await statusOf(person, jobId)).toBe('ready')
})

test('one job that fails does not keep the others from their work, and is told', async () => {
  const written = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const person = await withPassword()
  const jobId = await addJob(person.userId, waiting)
  const expired = await addJob(person.userId, { state: 'ready', expiresAt: 0, bytes: 1 })
  const broken = { ...worker, EXPORTS: null } as unknown as typeof worker
  await expect(runScheduled(broken, Date.now())).rejects.toThrow('forget_expired')
  expect(written.mock.calls.flat().join()).toContain('"event":"scheduled.failed"')
  written.mockRestore()
  expect(await statusOf(person, jobId)).toBe('ready')
  await ACCOUNTS.prepare('DELETE FROM export_jobs WHERE id = ?').bind(expired).run()
})

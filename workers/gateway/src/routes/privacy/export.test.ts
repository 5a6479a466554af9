import { expect, test } from 'vitest'
import { jsonOf, knock, openDoor, post } from '../../testing/knock.ts'
import { bearer, somebodyWithTokens, worker } from '../../testing/people.ts'
import { ask, password, readyExport, withPassword } from '../../testing/person-with-password.ts'

const { ACCOUNTS } = worker
const dayMs = 86_400_000

test('an account without a password is confirmed by a sign-in of the last ten minutes', async () => {
  const [fresh, stale] = [await somebodyWithTokens(), await somebodyWithTokens()]
  const longAgo = new Date(Date.now() - 11 * 60_000).toISOString()
  await ACCOUNTS.prepare('UPDATE session SET createdAt = ? WHERE id = ?').bind(longAgo, stale.sessionId).run()
  const statuses = await Promise.all(
    [fresh, stale].map(async (person) => (await ask(person, 'POST', '/users/me/export', {})).status),
  )
  expect(statuses).toEqual([202, 401])
})

test('guessing a password here is counted like guessing it at the door', async () => {
  const person = await withPassword()
  const door = openDoor({ RATE_LIMIT_NARROW: 'on' })
  const guess = async (tried: string): Promise<number> =>
    (await door('/api/v1/users/me/export', post({ password: tried }, bearer(person.accessToken)))).status
  const statuses: number[] = []
  // oxlint-disable-next-line no-await-in-loop -- one guess after another
  for (let tried = 0; tried < 5; tried += 1) statuses.push(await guess(`wrong ${tried}`))
  expect(statuses).toEqual([401, 401, 401, 401, 401])
  expect(await guess(password)).toBe(429)
})

test('two exports a day are made, the third waits', async () => {
  const person = await withPassword()
  const door = openDoor({ RATE_LIMIT_NARROW: 'on' })
  const statuses: number[] = []
  for (let asked = 0; asked < 3; asked += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    statuses.push((await door('/api/v1/users/me/export', post({ password }, bearer(person.accessToken)))).status)
  }
  expect(statuses).toEqual([202, 202, 429])
})

test('an archive is its owner’s alone and ends after seven days', async () => {
  const [person, stranger] = [await withPassword(), await withPassword()]
  const { jobId, url, expiresAt } = await readyExport(person)
  const path = String(url)
  expect(Date.parse(String(expiresAt)) - Date.now()).toBeGreaterThan(6.9 * dayMs)

  const archive = await knock(path, { headers: bearer(person.accessToken) })
  expect(archive.headers.get('content-type')).toBe('application/zip')
  expect(new Uint8Array(await archive.arrayBuffer()).slice(0, 4)).toEqual(new Uint8Array([0x50, 0x4b, 3, 4]))
  expect((await knock(path)).status).toBe(401)
  expect((await knock(path, { headers: bearer(stranger.accessToken) })).status).toBe(404)
  expect((await ask(stranger, 'GET', `/users/me/export/${String(jobId)}`)).status).toBe(404)

  await ACCOUNTS.prepare('UPDATE export_jobs SET expires_at_ms = ? WHERE id = ?')
    .bind(Date.now() - 1, jobId)
    .run()
  expect((await knock(path, { headers: bearer(person.accessToken) })).status).toBe(410)
  expect(await jsonOf(await ask(person, 'GET', `/users/me/export/${String(jobId)}`))).toEqual({
    jobId,
    status: 'expired',
  })
})

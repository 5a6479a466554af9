import { introspectWorkflow } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import { recipientHash } from '../../mail/queue-mail.ts'
import { takeUpWork } from '../../privacy/take-up-work.ts'
import { errorOf, jsonOf, knock, post } from '../../testing/knock.ts'
import { keyOf, worker } from '../../testing/people.ts'
import { ask, field, password, type Person, readyExport, withPassword } from '../../testing/person-with-password.ts'
import { placesThatHold } from '../../testing/scan-stores.ts'
import { mailTo, newAddress, tokenIn } from '../../testing/sign-up.ts'

const { ACCOUNTS } = worker
const dayMs = 86_400_000

const carriedOut = (receiptId: string): Promise<Record<string, unknown>> =>
  vi.waitFor(
    async () => {
      const receipt = await jsonOf(await knock(`/api/v1/erasures/${receiptId}`))
      expect(receipt['status']).toBe('carried_out')
      return receipt
    },
    { timeout: 15_000, interval: 100 },
  )

const birth = { birth_date: '1931-07-23', birth_time: '04:41', place: 'Lisbon, Portugal' }

/** One thing of every kind that gateway and its neighbours keep of a person. */
const keepEverythingOf = async (person: Person, name: string, newEmail: string): Promise<void> => {
  const { userId, email, sessionId } = person
  const now = new Date().toISOString()
  const run = (sql: string, ...values: readonly (string | number)[]): D1PreparedStatement =>
    ACCOUNTS.prepare(sql).bind(...values)
  const clientId = crypto.randomUUID()
  await ACCOUNTS.batch([
    run('UPDATE user SET name = ? WHERE id = ?', name, userId),
    run(
      'INSERT INTO passkey (id, name, publicKey, userId, credentialID, counter, deviceType, backedUp) VALUES (?, ?, ?, ?, ?, 0, ?, 0)',
      crypto.randomUUID(),
      name,
      'key',
      userId,
      'id',
      'singleDevice',
    ),
    run(
      'INSERT INTO twoFactor (id, secret, backupCodes, userId) VALUES (?, ?, ?, ?)',
      crypto.randomUUID(),
      's',
      'b',
      userId,
    ),
    run(
      'INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      'reset-password:x',
      userId,
      now,
      now,
      now,
    ),
    run(
      'INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      email,
      'x',
      now,
      now,
      now,
    ),
    run(
      'INSERT INTO oauthClient (id, clientId, redirectUris, userId, contacts) VALUES (?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      clientId,
      '[]',
      userId,
      email,
    ),
    run(
      'INSERT INTO oauthConsent (id, clientId, userId, scopes, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      clientId,
      userId,
      '[]',
      now,
      now,
    ),
    run(
      'INSERT INTO oauthRefreshToken (id, token, clientId, sessionId, userId, expiresAt, createdAt, scopes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      crypto.randomUUID(),
      clientId,
      sessionId,
      userId,
      now,
      now,
      '[]',
    ),
    run(
      'INSERT INTO oauthAccessToken (id, token, clientId, sessionId, userId, expiresAt, createdAt, scopes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      crypto.randomUUID(),
      crypto.randomUUID(),
      clientId,
      sessionId,
      userId,
      now,
      now,
      '[]',
    ),
  ])
  await keyOf(userId, ['readings:read'])
  const answers = [
    await knock('/api/v1/auth/request-reset', post({ email })),
    await ask(person, 'POST', '/users/me/email', { email: newEmail, password }),
    await ask(person, 'PUT', '/users/me/consents', { kind: 'analytics', version: '1', given: true }),
    await ask(person, 'POST', '/profiles', { name, relation: 'self', ...birth }),
    await ask(person, 'PUT', '/users/me/preferences', { greeting: name }),
    await ask(person, 'POST', '/engines/numerology/calculate', { input: { ...birth, name } }),
  ]
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true])
  await vi.waitFor(async () => {
    const { items } = (await jsonOf(await ask(person, 'GET', '/timeline'))) as { items: unknown[] }
    expect(items.length).toBeGreaterThan(0)
  })
  await readyExport(person)
}

test('after a deletion no store holds the id, the address, the name or the birth of the person', async () => {
  const person = await withPassword()
  const name = `Quillon ${crypto.randomUUID().slice(0, 8)}`
  const newEmail = newAddress()
  await keepEverythingOf(person, name, newEmail)
  const traces = [person.userId, person.email, newEmail, name, birth.birth_date]
  const before = await placesThatHold(traces)
  for (const word of traces) expect(before.some((place) => place.endsWith(word))).toBe(true)

  const deleted = await ask(person, 'DELETE', '/users/me', { confirm: person.email, password, now: true })
  expect(deleted.status).toBe(202)
  const { removed } = await carriedOut(await field(deleted, 'receiptId'))
  expect(removed).toMatchObject({
    gateway: { account: 1, passkeys: 1, api_keys: 1, consents: 1, exports: 1, apps_allowed: 1 },
    exports: { archives: 1 },
    mail: { mails: expect.any(Number) },
  })
  expect(await placesThatHold(traces)).toEqual([])
}, 60_000)

test.each([
  ['mail to an address that was to be the person’s goes too, once they showed that it is theirs', true, 0],
  ['nobody empties the mailbox of somebody else by wishing for their address', false, 1],
])(
  '%s',
  async (_what, isOpened, left) => {
    const person = await withPassword()
    const newEmail = newAddress()
    await ask(person, 'POST', '/users/me/email', { email: newEmail, password })
    const [mail] = await mailTo(newEmail)
    if (isOpened) await knock(`/auth/verify?token=${tokenIn(mail)}`)
    const deleted = await ask(person, 'DELETE', '/users/me', { confirm: person.email, password, now: true })
    expect(deleted.status).toBe(202)
    expect(await mailTo(newEmail, 0)).toHaveLength(left)
  },
  20_000,
)

test('a deletion at once ends every credential before it is answered and frees the address', async () => {
  const person = await withPassword()
  const { key } = await keyOf(person.userId, ['readings:read'])
  const { status } = await ask(person, 'DELETE', '/users/me', { confirm: person.email, password, now: true })
  expect(status).toBe(202)
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(401)
  expect((await knock('/api/v1/profiles', { headers: { 'x-api-key': key } })).status).toBe(401)
  expect((await knock('/api/v1/auth/refresh', post({ refreshToken: person.refreshToken }))).status).toBe(401)
  const taken = await ACCOUNTS.prepare('SELECT count(*) AS n FROM user WHERE email = ?').bind(person.email).first('n')
  expect(taken).toBe(0)
})

test('a deletion waits for seven days, and signing in stops it', async () => {
  const person = await withPassword()
  const deleted = await ask(person, 'DELETE', '/users/me', { confirm: person.email.toUpperCase(), password })
  const receipt = await jsonOf(deleted)
  expect(receipt).toMatchObject({ status: 'scheduled', removed: {} })
  const graceMs = Date.parse(String(receipt['eraseAfter'])) - Date.parse(String(receipt['requestedAt']))
  expect(graceMs).toBe(7 * dayMs)
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(401)

  const mails = ACCOUNTS.prepare("SELECT count(*) AS n FROM mails WHERE kind = 'deletion_asked' AND recipient_hash = ?")
  const owner = await recipientHash(worker.AUTH_SECRET, person.email)
  expect(await mails.bind(owner).first('n')).toBe(1)

  const signedIn = await knock('/api/v1/auth/login', post({ email: person.email, password, mode: 'token' }))
  expect(signedIn.status).toBe(200)
  expect((await knock(`/api/v1/erasures/${String(receipt['receiptId'])}`)).status).toBe(404)
  await takeUpWork(worker, Date.now() + 8 * dayMs)
  expect(await ACCOUNTS.prepare('SELECT id FROM user WHERE id = ?').bind(person.userId).first('id')).toBe(person.userId)
})

test('when the seven days are over the clock starts the deletion', async () => {
  await using workflows = await introspectWorkflow(worker.ERASE_PERSON)
  await workflows.modifyAll(async (instance) => instance.disableSleeps())
  const person = await withPassword()
  const receiptId = await field(
    await ask(person, 'DELETE', '/users/me', { confirm: person.email, password }),
    'receiptId',
  )
  await takeUpWork(worker, Date.now() + 6 * dayMs)
  expect(await jsonOf(await knock(`/api/v1/erasures/${receiptId}`))).toMatchObject({ status: 'scheduled' })
  await takeUpWork(worker, Date.now() + 8 * dayMs)
  await carriedOut(receiptId)
  expect(await placesThatHold([person.userId, person.email])).toEqual([])
}, 30_000)

test.each([
  ['the wrong address', { confirm: 'else@people.example', password }, 400, 'INVALID_INPUT'],
  ['the wrong password', { password: 'another password' }, 401, 'UNAUTHORIZED'],
  ['no password', {}, 401, 'UNAUTHORIZED'],
])('a deletion with %s is refused, and nothing ends', async (_what, body, status, code) => {
  const person = await withPassword()
  const refused = await ask(person, 'DELETE', '/users/me', { confirm: person.email, ...body })
  expect(refused.status).toBe(status)
  expect(await errorOf(refused)).toMatchObject({ code })
  expect((await ask(person, 'GET', '/users/me/consents')).status).toBe(200)
})

test('no key deletes, exports or agrees in a person’s name', async () => {
  const person = await withPassword()
  const { key } = await keyOf(person.userId, ['readings:read', 'readings:write'])
  const withKey = { 'x-api-key': key, 'content-type': 'application/json' }
  const statuses = await Promise.all(
    [
      { method: 'POST', path: '/users/me/export', body: { password } },
      { method: 'DELETE', path: '/users/me', body: { confirm: person.email, password } },
      { method: 'PUT', path: '/users/me/consents', body: { kind: 'terms', version: '1', given: true } },
    ].map(async ({ method, path, body }) => {
      const init = { method, headers: withKey, body: JSON.stringify(body) }
      return (await knock(`/api/v1${path}`, init)).status
    }),
  )
  expect(statuses).toEqual([403, 403, 403])
})

import { createClient, type Tokens, type TokenStore } from '@orrery/client'
import { AppError } from '@orrery/contracts/errors'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { shownCode } from '../workers/gateway/src/testing/shown-code.ts'
import { type BootedPlatform, bootPlatform, run } from './platform.ts'

let platform: BootedPlatform
beforeAll(async () => {
  platform = await bootPlatform()
})
afterAll(() => platform.stop())

const password = 'seven quiet lanterns'
const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }

/** A program's memory, and its client, which counts how often tokens were renewed. */
const program = (kept: Tokens | null = null) => {
  const seen = { kept, refreshes: 0 }
  const tokens: TokenStore = {
    read: () => seen.kept,
    write: (written) => {
      seen.kept = written
    },
  }
  const client = createClient({
    baseUrl: platform.url,
    tokens,
    fetch: (request) => {
      if (request.url.endsWith('/auth/refresh')) seen.refreshes += 1
      return fetch(request)
    },
  })
  return { client, seen }
}

/** Somebody who signed up and in with tokens. */
const somebody = async () => {
  const email = `${crypto.randomUUID()}@people.example`
  const { client, seen } = program()
  await client.account.register({ email, password, name: 'Ada' })
  await client.account.login({ email, password })
  return { email, client, seen }
}

const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

const codeOf = async (call: Promise<unknown>): Promise<string> => (await failure(call)).code

const tokensIn = ({ kept }: { kept: Tokens | null }): Tokens => {
  if (kept === null) throw new Error('Nobody is signed in.')
  return kept
}

test('eight calls at once with a token that has ended renew it once, and every one is answered', async () => {
  const { client, seen, email } = await somebody()
  const first = tokensIn(seen)
  seen.kept = { ...first, accessEndsAtMs: Date.now() - 1 }
  const answers = await Promise.all(Array.from({ length: 8 }, () => client.account.own()))
  expect(answers.map((answer) => answer.email)).toEqual(Array.from({ length: 8 }, () => email))
  expect(seen.refreshes).toBe(1)
  expect(tokensIn(seen).refreshToken).not.toBe(first.refreshToken)
})

test('eight calls at once with a token that the platform refuses renew it once too', async () => {
  const { client, seen } = await somebody()
  seen.kept = { ...tokensIn(seen), accessToken: `${tokensIn(seen).accessToken}A` }
  await Promise.all(Array.from({ length: 8 }, () => client.account.own()))
  expect(seen.refreshes).toBe(1)
})

test('an exchange whose answer got lost is taken up within the grace', async () => {
  const { client, seen } = await somebody()
  const first = tokensIn(seen)
  const lost = program({ ...first, accessEndsAtMs: Date.now() - 1 })
  await lost.client.account.own()
  seen.kept = { ...first, accessEndsAtMs: Date.now() - 1 }
  expect(await client.account.own()).toMatchObject({ name: 'Ada' })
})

test('whoever comes with a refresh token used long ago ends the sign-in, and the client forgets its tokens', async () => {
  const { client, seen } = await somebody()
  const stolen = program({ ...tokensIn(seen), accessEndsAtMs: Date.now() - 1 })
  for (const _turn of [1, 2]) {
    seen.kept = { ...tokensIn(seen), accessEndsAtMs: Date.now() - 1 }
    await client.account.own()
  }
  expect(await codeOf(stolen.client.account.own())).toBe('UNAUTHORIZED')
  expect(await codeOf(client.account.own())).toBe('UNAUTHORIZED')
  expect([seen.kept, stolen.seen.kept]).toEqual([null, null])
  await expect(client.about()).resolves.toMatchObject({ licence: 'AGPL-3.0-or-later' })
})

test('a wrong password in a call of somebody signed in costs neither their tokens nor a second try', async () => {
  const { client, seen } = await somebody()
  expect(await codeOf(client.privacy.askExport({ password: 'not this one' }))).toBe('UNAUTHORIZED')
  expect(seen.refreshes).toBe(0)
  expect(await client.account.me()).toMatchObject({ user: { name: 'Ada' }, roles: ['user'] })
})

test('signing out ends the session everywhere', async () => {
  const { client, seen } = await somebody()
  const before = tokensIn(seen)
  await client.account.logout()
  expect(seen.kept).toBeNull()
  expect(await codeOf(program(before).client.account.own())).toBe('UNAUTHORIZED')
})

test('a person changes their account, and sees where they are signed in', async () => {
  const { client, email } = await somebody()
  expect(await client.account.change({ name: 'Ada King', zone: 'Europe/London' })).toMatchObject({
    email,
    name: 'Ada King',
    zone: 'Europe/London',
    locale: null,
  })
  await client.account.setPreferences({ theme: 'dark' })
  expect(await client.account.preferences()).toEqual({ theme: 'dark' })
  const other = program()
  await other.client.account.login({ email, password })
  const elsewhere = (await client.account.sessions()).filter(({ current }) => !current)
  expect(elsewhere).toHaveLength(1)
  await client.account.endSession(elsewhere[0]?.id ?? '')
  expect(await codeOf(other.client.account.own())).toBe('UNAUTHORIZED')
})

test('another password ends the other sessions, and the one that chose it goes on', async () => {
  const { client, email } = await somebody()
  const other = program()
  await other.client.account.login({ email, password })
  await client.account.changePassword({ currentPassword: password, password: 'eight quiet lanterns' })
  expect(await codeOf(other.client.account.own())).toBe('UNAUTHORIZED')
  expect(await client.account.changeEmail({ email: `new-${email}`, password: 'eight quiet lanterns' })).toEqual({
    status: 'check_your_mail',
  })
  expect(await client.account.own()).toMatchObject({ email })
})

test('codes are switched on and off, each with fresh tokens, and are asked for in between', async () => {
  const { client, seen, email } = await somebody()
  const { totpURI, backupCodes } = await client.account.enableTotp({ password })
  expect(backupCodes.length).toBeGreaterThan(0)
  const before = tokensIn(seen)
  await client.account.sendCode({ code: await shownCode(totpURI, Date.now()) })
  expect(tokensIn(seen).refreshToken).not.toBe(before.refreshToken)
  expect(await client.account.own()).toMatchObject({ twoFactorEnabled: true })

  const other = program()
  expect(await other.client.account.login({ email, password })).toMatchObject({ twoFactorRedirect: true })
  expect(other.seen.kept).toBeNull()
  await other.client.account.login({ email, password, code: backupCodes[0] })
  expect(await other.client.account.own()).toMatchObject({ email })

  await client.account.disableTotp({ password })
  expect(await client.account.own()).toMatchObject({ twoFactorEnabled: false })
})

test('keys, programs, passkeys and providers are told', async () => {
  const { client } = await somebody()
  const { id, key } = await client.account.createKey({ name: 'A script', scopes: ['engines:*:read'] })
  expect(key).toMatch(/^wos_test_\w{64}$/)
  expect(await client.account.keys()).toMatchObject([{ id, name: 'A script', lastUsedAt: null }])
  await client.account.revokeKey(id)
  expect(await client.account.keys()).toEqual([])
  expect(await client.account.apps()).toEqual([])
  expect(await codeOf(client.account.revokeApp('no such app'))).toBe('NOT_FOUND')
  expect(await codeOf(client.account.describeApp('no such app'))).toBe('NOT_FOUND')
  expect(await client.account.passkeys()).toEqual([])
  expect(await client.account.passkeyOptions('register')).toMatchObject({ challenge: expect.any(String) })
  expect(await codeOf(client.account.removePasskey('no-such-passkey'))).toBe('NOT_FOUND')
  expect(await client.account.providers()).toMatchObject({ providers: [] })
})

test('people and what was calculated for them are kept, found page by page, and removed', async () => {
  const { client } = await somebody()
  const self = await client.profiles.add({ name: 'Ada', relation: 'self', ...birth })
  const friend = await client.profiles.add({ name: 'Charles', relation: 'friend', birth_date: '1991-12-26' })
  const first = await client.profiles.list({ limit: 1 })
  expect(first.items.map(({ id }) => id)).toEqual([self.id])
  const second = await client.profiles.list({ limit: 1, cursor: first.nextCursor ?? '' })
  expect(second.items.map(({ id }) => id)).toEqual([friend.id])
  expect(await client.profiles.change(friend.id, { name: 'Charles B.' })).toMatchObject({ name: 'Charles B.' })
  expect(await client.profiles.get(friend.id)).toMatchObject({ name: 'Charles B.', birth_date: '1991-12-26' })
  await client.profiles.remove(friend.id)
  expect(await codeOf(client.profiles.get(friend.id))).toBe('NOT_FOUND')

  await client.calculate('biorhythm', { birth_date: '1990-05-17' })
  const [entry] = await vi.waitFor(
    async () => {
      const { items } = await client.timeline.list({ type: 'engine_calculation', engine: 'biorhythm' })
      expect(items).toHaveLength(1)
      return items
    },
    { timeout: 5000, interval: 100 },
  )
  const id = entry?.id ?? ''
  expect((await client.timeline.list({ onlyFavorites: true })).items).toEqual([])
  expect(await client.timeline.setFavorite(id, true)).toMatchObject({ id, favorite: true })
  expect((await client.timeline.list({ onlyFavorites: true })).items.map((kept) => kept.id)).toEqual([id])
  expect(await client.timeline.get(id)).toMatchObject({ engine: 'biorhythm' })
  await client.timeline.remove(id)
  expect(await codeOf(client.timeline.get(id))).toBe('NOT_FOUND')
})

test('a person agrees, takes everything home and leaves', async () => {
  const { client, email } = await somebody()
  const consent = { kind: 'analytics', version: '2026-11' } as const
  expect(await client.privacy.setConsent({ ...consent, given: true })).toMatchObject([consent])
  expect(await client.privacy.consents()).toMatchObject([{ ...consent, withdrawnAt: null }])

  const { jobId } = await client.privacy.askExport({ password })
  await vi.waitFor(async () => expect(await client.privacy.exportJob(jobId)).toMatchObject({ status: 'ready' }), {
    timeout: 20_000,
    interval: 200,
  })
  const archive = new Uint8Array(await (await client.privacy.exportArchive(jobId)).arrayBuffer())
  // Every zip archive begins with these letters.
  expect(String.fromCharCode(...archive.subarray(0, 2))).toBe('PK')

  const { receiptId } = await client.privacy.deleteAccount({ confirm: email, password, now: true })
  expect(await codeOf(client.account.own())).toBe('UNAUTHORIZED')
  await vi.waitFor(
    async () => expect(await client.privacy.receipt(receiptId)).toMatchObject({ status: 'carried_out' }),
    { timeout: 20_000, interval: 200 },
  )
})

test('an administrator finds a person, bans them, and reads of it', async () => {
  const administrator = await somebody()
  expect(await codeOf(administrator.client.administration.people())).toBe('FORBIDDEN')
  const { code } = await run('tools/admin.ts', { ORRERY_DATA: platform.dataFolder }, ['grant', administrator.email])
    .ended
  expect(code).toBe(0)
  await administrator.client.account.login({ email: administrator.email, password })
  const { administration } = administrator.client

  const person = await somebody()
  const { items } = await administration.people({ q: person.email })
  expect(items).toMatchObject([{ email: person.email, banned: false }])
  const id = items[0]?.id ?? ''
  expect(await administration.changeAccount(id, { banned: true })).toMatchObject({ id, banned: true })
  expect(await codeOf(person.client.account.own())).toBe('UNAUTHORIZED')
  const audit = await administration.audit()
  expect(audit.items).toContainEqual(
    expect.objectContaining({ action: 'account.banned', target: { kind: 'person', id }, outcome: 'ok' }),
  )
  expect(await administration.audit({ cursor: audit.nextCursor ?? undefined })).toHaveProperty('items')
})

test('ways back in answer alike for everybody', async () => {
  const { client } = program()
  expect(await client.account.requestReset({ email: 'nobody@people.example' })).toEqual({ status: 'check_your_mail' })
  expect(await codeOf(client.account.resetPassword({ token: 'no such token', password }))).toBe('INVALID_INPUT')
  expect(await codeOf(client.account.me())).toBe('UNAUTHORIZED')
})

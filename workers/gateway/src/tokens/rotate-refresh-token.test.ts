import { expect, test } from 'vitest'
import { somebodyWithTokens, worker } from '../testing/people.ts'
import { endSession, forgetExpiredRefreshTokens } from './end-session.ts'
import { graceMs, refreshFamilyMs, refreshTokenMs } from './refresh-token-rules.ts'
import { type Rotation, rotateRefreshToken } from './rotate-refresh-token.ts'

const accounts = worker.ACCOUNTS

const rotate = (token: string, afterMs = 0): Promise<Rotation> =>
  rotateRefreshToken(accounts, token, Date.now() + afterMs)

const next = async (token: string, afterMs = 0): Promise<string> => {
  const rotation = await rotate(token, afterMs)
  if (rotation.outcome !== 'rotated') throw new Error(`The token was ${rotation.outcome}.`)
  return rotation.refreshToken
}

const rowsOf = async (sessionId: string): Promise<number> => {
  const sql = 'SELECT COUNT(*) AS count FROM refresh_tokens WHERE session_id = ?'
  return (await accounts.prepare(sql).bind(sessionId).first<{ count: number }>())?.count ?? 0
}

test('a token is exchanged for another, which is exchanged in turn', async () => {
  const { refreshToken, userId, sessionId } = await somebodyWithTokens()
  const second = await rotate(refreshToken)
  expect(second).toMatchObject({ outcome: 'rotated', sessionId, person: { userId, roles: ['user'] } })
  expect(second).not.toMatchObject({ refreshToken })
  await next(await next(refreshToken))
})

test('an answer that got lost is given again within the grace, and the lost token is dead', async () => {
  const { refreshToken } = await somebodyWithTokens()
  const lost = await next(refreshToken)
  const again = await next(refreshToken, graceMs - 1000)
  expect(again).not.toBe(lost)
  expect(await rotate(lost)).toEqual({ outcome: 'refused' })
  await next(again)
})

test('after the grace a used token is reuse, and says of whom', async () => {
  const { refreshToken, userId, sessionId } = await somebodyWithTokens()
  await next(refreshToken)
  expect(await rotate(refreshToken, graceMs + 1000)).toEqual({ outcome: 'reused', userId, sessionId })
})

test('within the grace a token whose successor was used is reuse too', async () => {
  const { refreshToken } = await somebodyWithTokens()
  await next(await next(refreshToken))
  expect(await rotate(refreshToken)).toMatchObject({ outcome: 'reused' })
})

test('repeating within the grace does not prolong the grace', async () => {
  const { refreshToken } = await somebodyWithTokens()
  await next(refreshToken)
  await next(refreshToken, graceMs - 1000)
  expect(await rotate(refreshToken, graceMs + 1000)).toMatchObject({ outcome: 'reused' })
})

test('of fifty exchanges at once every one is answered, one token is live and there are two rows', async () => {
  const { refreshToken, sessionId } = await somebodyWithTokens()
  const answered = await Promise.all(Array.from({ length: 50 }, () => next(refreshToken)))
  expect(new Set(answered).size).toBe(50)
  expect(await rowsOf(sessionId)).toBe(2)
  const tried = await Promise.all(answered.map((token) => rotate(token)))
  expect(tried.filter(({ outcome }) => outcome === 'rotated')).toHaveLength(1)
})

test('a token that nobody uses ends after seven days, to the millisecond', async () => {
  const { refreshToken } = await somebodyWithTokens()
  const sql = 'SELECT expires_at_ms FROM refresh_tokens WHERE digest IS NOT NULL ORDER BY issued_at_ms DESC'
  const row = await accounts.prepare(sql).first<{ expires_at_ms: number }>()
  const endsAtMs = row?.expires_at_ms ?? 0
  expect(endsAtMs - Date.now()).toBeGreaterThan(refreshTokenMs - 60_000)
  expect(await rotateRefreshToken(accounts, refreshToken, endsAtMs)).toEqual({ outcome: 'refused' })
})

test('a family ends after ninety days, however often it was renewed', async () => {
  const { refreshToken, sessionId } = await somebodyWithTokens()
  const stepMs = refreshTokenMs - 60_000
  let token = refreshToken
  let atMs = 0
  while (atMs + stepMs < refreshFamilyMs) {
    atMs += stepMs
    token = await next(token, atMs)
  }
  expect(await rotate(token, refreshFamilyMs + 1000)).toEqual({ outcome: 'refused' })
  const sql = 'SELECT expiresAt FROM session WHERE id = ?'
  const session = await accounts.prepare(sql).bind(sessionId).first<{ expiresAt: string }>()
  expect(Date.parse(session?.expiresAt ?? '')).toBeLessThanOrEqual(Date.now() + refreshFamilyMs)
})

test('with its session every token of a family is gone, used ones too', async () => {
  const { refreshToken, sessionId } = await somebodyWithTokens()
  const second = await next(refreshToken)
  await endSession(accounts, sessionId)
  expect(await rotate(refreshToken, graceMs + 1000)).toEqual({ outcome: 'refused' })
  expect(await rotate(second)).toEqual({ outcome: 'refused' })
  expect(await rowsOf(sessionId)).toBe(0)
})

test('a banned person gets nothing for their token', async () => {
  const { refreshToken, userId } = await somebodyWithTokens()
  await accounts.prepare('UPDATE user SET banned = 1 WHERE id = ?').bind(userId).run()
  expect(await rotate(refreshToken)).toEqual({ outcome: 'refused' })
})

test('what could not be exchanged any more is forgotten, and nothing else', async () => {
  const { refreshToken, sessionId } = await somebodyWithTokens()
  const second = await next(refreshToken, 3_600_000)
  expect(await forgetExpiredRefreshTokens(accounts, Date.now() + refreshTokenMs + 60_000)).toBeGreaterThan(0)
  expect(await rowsOf(sessionId)).toBe(1)
  await next(second, 7_200_000)
})

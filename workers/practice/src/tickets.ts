import type { PracticeApi } from '@orrery/contracts/practice-api'
import { randomHex, sha256Hex } from '@orrery/worker-kit/hex'
import type { Env } from './env.ts'
import { personOf } from './who-asks.ts'

const lifeMs = 30_000
const ticketBytes = 32

/** For clients that cannot send headers when they open a socket. Only its hash is kept. */
export const giveTicket = async (
  { LIBRARY }: Pick<Env, 'LIBRARY'>,
  { actor }: Parameters<PracticeApi['ticket']>[0],
): ReturnType<PracticeApi['ticket']> => {
  const userId = personOf(actor)
  const ticket = randomHex(ticketBytes)
  const expiresAtMs = Date.now() + lifeMs
  await LIBRARY.prepare('INSERT INTO tickets (hash, user_id, expires_at_ms) VALUES (?, ?, ?)')
    .bind(await sha256Hex(ticket), userId, expiresAtMs)
    .run()
  return { ticket, expiresAt: new Date(expiresAtMs).toISOString() }
}

/** Takes a ticket away and says whose it was; null: nobody's, or too late. */
export const redeemTicket = async (
  { LIBRARY }: Pick<Env, 'LIBRARY'>,
  { ticket }: Parameters<PracticeApi['redeemTicket']>[0],
): ReturnType<PracticeApi['redeemTicket']> => {
  const row = await LIBRARY.prepare('DELETE FROM tickets WHERE hash = ? RETURNING user_id, expires_at_ms')
    .bind(await sha256Hex(ticket))
    .first<{ user_id: string; expires_at_ms: number }>()
  return row === null || row.expires_at_ms <= Date.now() ? null : { userId: row.user_id }
}

const dayMs = 86_400_000
const supportEventsKeptMs = 90 * dayMs

/** Removes tickets that nobody used, and events of support after their 90 days. */
export const forgetOld = async ({ LIBRARY }: Pick<Env, 'LIBRARY'>, nowMs: number): Promise<void> => {
  await LIBRARY.batch([
    LIBRARY.prepare('DELETE FROM tickets WHERE expires_at_ms <= ?').bind(nowMs),
    LIBRARY.prepare('DELETE FROM support_events WHERE at_ms <= ?').bind(nowMs - supportEventsKeptMs),
  ])
}

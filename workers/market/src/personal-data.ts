import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import { randomHex } from '@orrery/worker-kit/hex'
import { endingSql, ofHolder } from './statements.ts'
import type { Work } from './work.ts'

/** The person themselves, or a job of the platform that the door started for them. */
const requireOwn = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

const thisHolder = '(SELECT key FROM holders WHERE user_id = ?1)'
const asInstant = (column: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column} / 1000.0, 'unixepoch')`

/** What is told of each part of the ledger. */
const exports = {
  accounts: `SELECT id, unit, kind, ${asInstant('opened_at')} AS opened_at, posted, held
    FROM accounts WHERE holder = ${thisHolder} ORDER BY key`,
  transfers: `SELECT transfers.id, transfers.kind, transfers.unit, transfers.amount, transfers.reason,
      ${asInstant('transfers.created_at')} AS created_at, ${asInstant('transfers.expires_at')} AS expires_at,
      transfers.ended_as, hold.id AS resolves, original.id AS reverses
    FROM transfers
    LEFT JOIN transfers AS hold ON hold.key = transfers.resolves
    LEFT JOIN transfers AS original ON original.key = transfers.reverses
    WHERE transfers.holder = ${thisHolder} ORDER BY transfers.key`,
  entries: `SELECT transfers.id AS transfer, accounts.id AS account, entries.unit, entries.amount
    FROM transfers JOIN entries ON entries.transfer = transfers.key JOIN accounts ON accounts.key = entries.account
    WHERE transfers.holder = ${thisHolder} ORDER BY transfers.key, accounts.key`,
} as const

const parts = Object.keys(exports) as readonly (keyof typeof exports)[]

/** Everything kept of a person. */
export const exportPerson = async (
  { env: { MARKET } }: Work,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireOwn(actor, userId)
  const found = await MARKET.batch<Record<string, unknown>>(
    parts.map((part) => MARKET.prepare(exports[part]).bind(userId)),
  )
  return parts.map((name, index) => ({ name, rows: found[index]?.results ?? [] }))
}

/**
 * Takes the person out of the books and leaves the books. Amounts and instants stay, for the sums of the installation;
 * names, ids and reasons go, and what is left stands under a name that is made by chance and leads to nobody. Open holds
 * are given back first; unspent credits end with their person.
 */
export const erasePerson = async (
  { env: { MARKET }, nowMs }: Work,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireOwn(actor, userId)
  const [counted] = await MARKET.batch<{ accounts: number; transfers: number }>([
    MARKET.prepare(
      `SELECT (SELECT COUNT(*) FROM accounts WHERE holder = ${thisHolder}) AS accounts,
         (SELECT COUNT(*) FROM transfers WHERE holder = ${thisHolder}) AS transfers`,
    ).bind(userId),
    MARKET.prepare(endingSql('void', ofHolder)).bind(nowMs, userId),
    MARKET.prepare(
      `UPDATE transfers SET id = 'erased:' || key, reason = '', request_hash = '' WHERE holder = ${thisHolder}`,
    ).bind(userId),
    MARKET.prepare(`UPDATE accounts SET id = 'erased:' || key WHERE holder = ${thisHolder}`).bind(userId),
    MARKET.prepare('UPDATE holders SET user_id = ?2 WHERE user_id = ?1').bind(userId, `erased:${randomHex(16)}`),
  ])
  const { accounts = 0, transfers = 0 } = counted?.results[0] ?? {}
  return { worker: 'market', removed: { accounts, transfers } }
}

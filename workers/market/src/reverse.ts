import { AppError } from '@orrery/contracts/errors'
import type { CreditBalance, MarketApi } from '@orrery/contracts/market-api'
import { z } from 'zod'
import { requireAdministrator } from './authority.ts'
import { balanceOf } from './balance.ts'
import { findKnown, requestHashOf } from './known-transfer.ts'
import { parsed, reverseRequest, type ReverseRequest } from './requests.ts'
import { endingSql, overdue, sealStatement } from './statements.ts'
import type { Work } from './work.ts'
import { type Rule, writeTogether } from './write-together.ts'

const target = z.object({ key: z.int(), kind: z.enum(['move', 'post', 'void', 'expire', 'reverse', 'hold']) })
type Target = z.infer<typeof target>

/** What an id stands for: a hold for its posting, once it was posted; anything else for itself. */
const findTarget = async (ledger: D1Database, transferId: string): Promise<Target | null> => {
  const found = await ledger
    .prepare(
      `SELECT COALESCE(posting.key, named.key) AS key, COALESCE(posting.kind, named.kind) AS kind
       FROM transfers AS named LEFT JOIN transfers AS posting ON posting.resolves = named.key AND posting.kind = 'post'
       WHERE named.id = ?`,
    )
    .bind(transferId)
    .first()
  return found === null ? null : target.parse(found)
}

type Reversal = ReverseRequest & { target: Target; requestHash: string }

/** Without an amount: all that can be taken back. */
const wholeAmount = {
  move: `(SELECT granted.posted - granted.held
    FROM entries JOIN accounts AS granted ON granted.key = entries.account
    WHERE entries.transfer = original.key AND granted.holder = original.holder)`,
  post: 'original.amount - original.reversed',
} as const

const entriesOf = {
  // The grant's own account gives back to the world.
  move: `SELECT reversal.key, accounts.key, reversal.unit, IIF(accounts.kind = 'world', reversal.amount, -reversal.amount)
    FROM transfers AS reversal
    JOIN entries AS original ON original.transfer = reversal.reverses
    JOIN accounts ON accounts.key = original.account
    WHERE reversal.id = ?1`,
  // What was drawn last comes back first, so paid credits before promotional ones.
  post: `SELECT transfer, account, unit, MIN(taken, asked - before) FROM (
      SELECT *, SUM(taken) OVER (ORDER BY kind = 'paid' DESC, opened_at DESC, id DESC) - taken AS before FROM (
        SELECT reversal.key AS transfer, reversal.amount AS asked, drawn.account, drawn.unit, kind, opened_at, id,
          -drawn.amount - drawn.returned AS taken
        FROM (SELECT key, amount, reverses FROM transfers WHERE id = ?1) AS reversal
        JOIN (
          SELECT entries.*, COALESCE((
            SELECT SUM(back.amount) FROM transfers AS earlier JOIN entries AS back ON back.transfer = earlier.key
            WHERE earlier.reverses = entries.transfer AND back.account = entries.account), 0) AS returned
          FROM entries WHERE entries.amount < 0
        ) AS drawn ON drawn.transfer = reversal.reverses
        JOIN accounts ON accounts.key = drawn.account
      ) WHERE taken > 0
    ) WHERE before < asked
    UNION ALL
    SELECT reversal.key, original.account, reversal.unit, -reversal.amount
    FROM transfers AS reversal JOIN entries AS original ON original.transfer = reversal.reverses AND original.amount > 0
    WHERE reversal.id = ?1`,
} as const

const reverseStatements = (
  { env: { MARKET }, nowMs }: Work,
  { id, halfCredits, reason, requestHash }: Reversal,
  { key, kind }: { key: number; kind: 'move' | 'post' },
): D1PreparedStatement[] => [
  MARKET.prepare(endingSql('void', `${overdue} AND holder = (SELECT holder FROM transfers WHERE key = ?2)`)).bind(
    nowMs,
    key,
  ),
  MARKET.prepare(
    `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, reverses)
     SELECT ?1, 'reverse', unit, holder, COALESCE(?2, ${wholeAmount[kind]}), ?3, ?4, ?5, key
     FROM transfers AS original WHERE key = ?6`,
  ).bind(id, halfCredits ?? null, reason, requestHash, nowMs, key),
  MARKET.prepare(`INSERT INTO entries (transfer, account, unit, amount) ${entriesOf[kind]}`).bind(id),
  sealStatement(MARKET, id),
]

const conflicts: Readonly<Partial<Record<Rule, string>>> = {
  amount_is_positive: 'Nothing is left of this that could be taken back.',
  account_is_covered: 'Less than that of this grant is unspent. Leave the amount out to take back all that is.',
  reversed_at_most_once: 'Less than that is left of this to take back. Leave the amount out to take back the rest.',
}

const requireReversible = ({ kind }: Target): 'move' | 'post' => {
  if (kind === 'move' || kind === 'post') return kind
  const message =
    kind === 'hold'
      ? 'This hold was not spent, so there is nothing to take back.'
      : 'Only a grant or credits that were spent can be taken back.'
  throw new AppError('CONFLICT', message)
}

const writeReversal = async (work: Work, reversal: Reversal): Promise<Rule | null> => {
  const { target: found } = reversal
  const kind = requireReversible(found)
  return writeTogether(work.env.MARKET, reverseStatements(work, reversal, { key: found.key, kind }))
}

/** Takes back at most what it was, once under each id. `NOT_FOUND`, `CONFLICT`. */
export const reverse = async (
  work: Work,
  { actor, ...request }: Parameters<MarketApi['reverse']>[0],
): Promise<CreditBalance> => {
  requireAdministrator(actor)
  const asked = parsed(reverseRequest, request)
  const { id, transferId, halfCredits = null, reason } = asked
  const requestHash = await requestHashOf('reverse', transferId, halfCredits, reason)
  const { MARKET } = work.env
  const before = await findKnown(MARKET, id, requestHash)
  if (before !== null) return balanceOf({ posted: before.posted_after, held: before.held_after })
  const found = await findTarget(MARKET, transferId)
  if (found === null) throw new AppError('NOT_FOUND', 'There is no movement with this id.')
  const refused = await writeReversal(work, { ...asked, target: found, requestHash })
  const known = await findKnown(MARKET, id, requestHash)
  if (known !== null) return balanceOf({ posted: known.posted_after, held: known.held_after })
  const conflict = refused === null ? undefined : conflicts[refused]
  if (conflict === undefined) throw new Error(`The ledger refused a reversal: ${refused}`)
  throw new AppError('CONFLICT', conflict, { transferId })
}

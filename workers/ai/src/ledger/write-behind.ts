import { traceOf } from '@orrery/worker-kit/log'
import type { Work } from '../work.ts'
import { type Alert, raiseStatements } from './alerts.ts'
import { type AttemptRow, insertRows } from './attempt-rows.ts'
import { endStatement, grantIn, releaseStatement, takeStatement } from './budget-leases.ts'
import { nothing, plus, usualLimits } from './budget-rules.ts'
import { dropPurse, isInUse, isLow, leaseMs, type Purse, releaseFromPurse, renewPurse, wishFor } from './purses.ts'

/** What one call leaves to be written. */
export type Closing = { rows: readonly AttemptRow[]; alerts: readonly Alert[]; purse: Purse | null }

/** Under load a write for each call would cost more than the call: those that end together are written together. */
const gatheredForMs = 50
/** A transaction costs as much as a call: where they never end, five a second are enough. */
const betweenWritesMs = 200
/** Whoever gathers may be gone before it has written. */
const takenOverAfterMs = 5000
const triesToWrite = 3
const waitMs = 200

const queue: Closing[] = []
let gatheringSinceMs = 0
let writtenAtMs = 0

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Statements for the ledger; `apply` is told their answers. */
type Settling = { statements: D1PreparedStatement[]; apply: (answers: readonly D1Result[]) => void }

/** What becomes of a purse's lease, now that calls have ended. */
const settle = (purse: Purse, db: D1Database, nowMs: number): Settling => {
  if (!isInUse(purse, nowMs) && purse.callsUnderWay === 0)
    return { statements: [endStatement(db, purse.lease)], apply: () => {} }
  const expiresAtMs = nowMs + leaseMs
  const statements = [releaseStatement(db, purse.lease, releaseFromPurse(purse), expiresAtMs)]
  if (isLow(purse) && isInUse(purse, nowMs)) {
    const { lease, holder, lastNeed } = purse
    const limits = usualLimits[holder.kind]
    statements.push(
      takeStatement(db, { lease, need: nothing, wish: wishFor(lastNeed, limits), limits, nowMs, expiresAtMs }),
    )
  }
  return {
    statements,
    apply: ([released, taken]) => {
      // A lease that is gone was taken back, as when somebody is forgotten.
      if (released?.meta.changes === 0) return dropPurse(purse, nowMs)
      const granted = taken ? grantIn(taken) : null
      if (granted) purse.free = plus(purse.free, granted)
      if (isInUse(purse, nowMs)) renewPurse(purse, nowMs)
    },
  }
}

/** One transaction. Throws when it fails again and again. */
const writeAll = async (db: D1Database, statements: D1PreparedStatement[]): Promise<readonly D1Result[]> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.batch(statements)
    } catch (error) {
      if (tries === triesToWrite) throw error
      await sleep(tries * waitMs)
    }
  }
}

const write = async ({ env: { LEDGER }, log }: Work, closings: readonly Closing[]): Promise<void> => {
  const nowMs = Date.now()
  const rows = closings.flatMap((closing) => closing.rows)
  const purses = new Set(closings.flatMap(({ purse }) => purse ?? []))
  // Rows first: what they add to the use is reckoned with where more of the budget is taken.
  const statements = [
    ...(rows.length > 0 ? [insertRows(LEDGER, rows)] : []),
    ...raiseStatements(
      LEDGER,
      closings.flatMap(({ alerts }) => alerts),
      nowMs,
    ),
  ]
  const settlings = Array.from(purses, (purse) => {
    const settling = settle(purse, LEDGER, nowMs)
    const from = statements.push(...settling.statements) - settling.statements.length
    return { ...settling, from }
  })
  if (statements.length === 0) return
  try {
    const answers = await writeAll(LEDGER, statements)
    for (const { apply, from, statements: own } of settlings) apply(answers.slice(from, from + own.length))
  } catch (error) {
    log('error', 'ledger.unwritten', { rows: rows.length, trace: traceOf(error) })
  }
}

/** Writes what a call leaves, together with what ends beside it. Off the reply path; never rejects. */
export const writeBehind = async (work: Work, closing: Closing): Promise<void> => {
  queue.push(closing)
  const nowMs = Date.now()
  if (nowMs - gatheringSinceMs < takenOverAfterMs) return
  gatheringSinceMs = nowMs
  await sleep(Math.max(gatheredForMs, writtenAtMs + betweenWritesMs - nowMs))
  gatheringSinceMs = 0
  writtenAtMs = Date.now()
  await write(work, queue.splice(0))
}

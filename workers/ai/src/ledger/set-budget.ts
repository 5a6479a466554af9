import type { Actor } from '@orrery/contracts/actor'
import type { AiApi } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { Work } from '../work.ts'
import { endStatement } from './budget-leases.ts'
import { closePurse } from './purses.ts'

export const requireAdministrator = (actor: Actor): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.roles.includes('admin'))) return
  throw new AppError('FORBIDDEN', 'Only administrators of this installation may do this.')
}

const checked = (limit: number | null | undefined): number | null => {
  if (limit === null || limit === undefined) return null
  if (Number.isSafeInteger(limit) && limit >= 0) return limit
  throw new AppError(
    'INVALID_INPUT',
    'A budget is a whole number of micro-USD from 0; a million of them is one dollar.',
  )
}

/**
 * A limit that was not named stays as it is; null takes the own limit back. Holds from the next request on, though
 * another isolate may spend what it took before: a tenth of a day at most.
 */
export const setBudget = async (
  { env }: Work,
  { actor, userId, dayMicroUsd, monthMicroUsd }: Parameters<AiApi['setBudget']>[0],
): Promise<void> => {
  requireAdministrator(actor)
  await env.LEDGER.batch([
    env.LEDGER.prepare(
      `INSERT INTO budget_limits (holder, day_micro_usd, month_micro_usd) VALUES (?1, ?2, ?4)
       ON CONFLICT (holder) DO UPDATE SET
         day_micro_usd = IIF(?3, excluded.day_micro_usd, day_micro_usd),
         month_micro_usd = IIF(?5, excluded.month_micro_usd, month_micro_usd)`,
    ).bind(
      userId,
      checked(dayMicroUsd),
      Number(dayMicroUsd !== undefined),
      checked(monthMicroUsd),
      Number(monthMicroUsd !== undefined),
    ),
    env.LEDGER.prepare(
      'DELETE FROM budget_limits WHERE holder = ? AND day_micro_usd IS NULL AND month_micro_usd IS NULL',
    ).bind(userId),
  ])
  const lease = closePurse(userId, Date.now())
  if (lease) await endStatement(env.LEDGER, lease).run()
}

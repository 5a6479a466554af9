import type { AuditAction, AuditOutcome } from '@orrery/contracts/audit'
import { AppError, statusOf } from '@orrery/contracts/errors'
import type { LogFields } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { type AuditTarget, writeAudit } from './audit-log.ts'

/** Writes down what the caller of this request did. */
export const audit = <Details extends LogFields<Details>>(
  c: Context<App>,
  action: AuditAction,
  target: AuditTarget | null,
  outcome: AuditOutcome,
  details?: Details,
): Promise<void> =>
  writeAudit(c.env, {
    requestId: c.var.requestId,
    actor: c.var.actor,
    action,
    target,
    outcome,
    ...(details === undefined ? {} : { details }),
  })

const outcomeOf = (error: unknown): AuditOutcome =>
  AppError.is(error) && statusOf[error.code] < 500 ? 'refused' : 'failed'

/**
 * Does a sensitive thing between two rows: the intent, without which nothing happens, and the outcome. Passes the answer
 * and the error of `act` on.
 */
export const audited = async <Answer, Details extends LogFields<Details>>(
  c: Context<App>,
  { action, target, details }: { action: AuditAction; target: AuditTarget | null; details?: Details },
  act: () => Promise<Answer>,
): Promise<Answer> => {
  await audit(c, action, target, 'intended', details)
  let answer: Answer
  try {
    answer = await act()
  } catch (error) {
    await audit(c, action, target, outcomeOf(error), details)
    throw error
  }
  await audit(c, action, target, 'ok', details)
  return answer
}

import { createLog, traceOf } from '@orrery/worker-kit/log'
import { forgetUnfinishedSignUps } from './accounts/forget-unfinished-sign-ups.ts'
import { forgetUsedCodes } from './accounts/use-code-once.ts'
import type { Env } from './env.ts'
import { deliverMails } from './mail/deliver-mails.ts'
import { forgetOldMails } from './mail/forget-mails.ts'
import { forgetExpiredAppTokens } from './oauth/forget-expired-app-tokens.ts'
import { forgetExpired } from './privacy/forget-expired.ts'
import { takeUpWork } from './privacy/take-up-work.ts'
import { forgetExpiredRefreshTokens } from './tokens/end-session.ts'

/** What the clock starts, every minute; each job finds its own work in the tables and may be repeated. */
const jobs: Readonly<Record<string, (env: Env, now: number) => Promise<unknown>>> = {
  take_up_work: takeUpWork,
  forget_expired: forgetExpired,
  deliver_mails: deliverMails,
  forget_old_mails: forgetOldMails,
  forget_unfinished_sign_ups: forgetUnfinishedSignUps,
  forget_expired_app_tokens: ({ ACCOUNTS }, now) => forgetExpiredAppTokens(ACCOUNTS, now),
  forget_used_codes: ({ ACCOUNTS }, now) => forgetUsedCodes(ACCOUNTS, now),
  forget_expired_refresh_tokens: ({ ACCOUNTS }, now) => forgetExpiredRefreshTokens(ACCOUNTS, now),
}

/** Runs every job, whatever becomes of the others. Throws when one failed, so that the platform notes it. */
export const runScheduled = async (env: Env, now: number): Promise<void> => {
  const log = createLog({ worker: 'gateway' })
  const failed = await Promise.all(
    Object.entries(jobs).map(async ([job, run]) => {
      try {
        await run(env, now)
        return []
      } catch (error) {
        log('error', 'scheduled.failed', { job, trace: traceOf(error) })
        return [job]
      }
    }),
  )
  if (failed.flat().length > 0) throw new Error(`Scheduled work failed: ${failed.flat().join(', ')}.`)
}

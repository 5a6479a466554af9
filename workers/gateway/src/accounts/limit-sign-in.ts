import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { audit } from '../audit/audit.ts'
import { countNarrow, type NarrowTaken } from '../count-request.ts'
import { keyedHash } from '../keyed-hash.ts'

const isWrongCredential = (error: unknown): boolean => AppError.is(error) && error.code === 'UNAUTHORIZED'

const takeAttempts = async (c: Context<App>, email: string): Promise<readonly NarrowTaken[]> => {
  const account = await keyedHash(c.env.AUTH_SECRET, { purpose: 'sign_in.account', value: email })
  try {
    const ofAddress = await countNarrow(c, 'sign-in-address')
    return [ofAddress, await countNarrow(c, 'sign-in-account', account)]
  } catch (error) {
    if (AppError.is(error) && error.code === 'RATE_LIMITED') await audit(c, 'sign_in.locked', null, 'refused')
    throw error
  }
}

/**
 * Tries a password or a code, at most five times wrongly in a quarter of an hour for one account, whether or not there is
 * such an account. Taken before the work and given back when it was not the credential that failed, so that many
 * attempts at once are no more than many one after the other.
 */
export const limitSignIn = async <Result>(
  c: Context<App>,
  email: string,
  attempt: () => Promise<Result>,
): Promise<Result> => {
  const taken = await takeAttempts(c, email)
  const giveBack = () => Promise.all(taken.map((one) => one.giveBack()))
  let result: Result
  try {
    result = await attempt()
  } catch (error) {
    if (isWrongCredential(error)) await audit(c, 'sign_in.password', null, 'refused')
    else await giveBack()
    throw error
  }
  await giveBack()
  return result
}

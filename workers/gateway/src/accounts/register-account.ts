import { isAPIError } from 'better-auth/api'
import type { Env } from '../env.ts'
import { authErrorOf } from './auth-errors.ts'
import { authOf } from './auth.ts'

/** What the library says when another request opened an account with this address a moment before. */
const lostRace = (error: unknown): boolean =>
  isAPIError(error) &&
  ['FAILED_TO_CREATE_USER', 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL'].includes(error.body?.code ?? '')

/**
 * Opens an account, or writes to the owner of the address that there is one already. Costs the same either way, and the
 * caller learns nothing of which it was.
 */
export const registerAccount = async (
  env: Env,
  { email, password, name }: { email: string; password: string; name: string },
): Promise<void> => {
  try {
    await authOf(env).api.signUpEmail({ body: { email, password, name } })
  } catch (error) {
    if (!lostRace(error)) throw authErrorOf(error)
  }
}

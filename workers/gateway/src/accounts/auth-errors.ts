import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { isAPIError } from 'better-auth/api'

type Told = readonly [code: ErrorCode, message: string]

const wrongCode: Told = ['UNAUTHORIZED', 'This code is not right. Take the one that is shown now.']
const signInAgain: Told = ['UNAUTHORIZED', 'Sign in again to do this.']
const staleChallenge: Told = [
  'INVALID_INPUT',
  'This took too long, or was done already. Ask for new options and try again.',
]
const unknownPasskey: Told = ['UNAUTHORIZED', 'This passkey is not accepted. Sign in another way.']

/** The library's codes that people can do something about, in our words. */
const told: Readonly<Record<string, Told>> = {
  INVALID_EMAIL_OR_PASSWORD: ['UNAUTHORIZED', 'Address and password do not belong together.'],
  INVALID_PASSWORD: ['UNAUTHORIZED', 'The password is not right.'],
  INVALID_EMAIL: ['UNAUTHORIZED', 'Address and password do not belong together.'],
  EMAIL_NOT_VERIFIED: ['FORBIDDEN', 'Confirm your address first: a new link was sent to it.'],
  BANNED_USER: ['FORBIDDEN', 'This account is closed. Write to whoever runs this installation.'],
  INVALID_TOKEN: ['INVALID_INPUT', 'This link was used already or is too old. Ask for a new one.'],
  FIELD_NOT_ALLOWED: ['FIELD_NOT_ALLOWED', 'Roles are given by an administrator, not asked for.'],
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: wrongCode,
  INVALID_TWO_FACTOR_COOKIE: ['UNAUTHORIZED', 'Begin with address and password; the code comes after them.'],
  TOTP_ALREADY_ENABLED: ['CONFLICT', 'Codes are switched on already. Switch them off first.'],
  TOTP_NOT_ENABLED: ['CONFLICT', 'Codes are not switched on for this account.'],
  BACKUP_CODES_NOT_ENABLED: wrongCode,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['RATE_LIMITED', 'Too many wrong codes. Begin with address and password again.'],
  ACCOUNT_TEMPORARILY_LOCKED: ['RATE_LIMITED', 'Too many wrong codes. Try again in a quarter of an hour.'],
  SESSION_NOT_FRESH: ['FORBIDDEN', 'Your sign-in is more than a day old. Sign in again to change how you sign in.'],
  CHALLENGE_NOT_FOUND: staleChallenge,
  FAILED_TO_VERIFY_REGISTRATION: ['INVALID_INPUT', 'This passkey could not be verified. Try again.'],
  PASSKEY_NOT_FOUND: unknownPasskey,
  AUTHENTICATION_FAILED: unknownPasskey,
  PREVIOUSLY_REGISTERED: ['CONFLICT', 'This passkey is registered already.'],
  UNAUTHORIZED: signInAgain,
  SESSION_EXPIRED: signInAgain,
}

const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : ''

/** What the library refused, in our terms; anything else is a bug and stays as it is. Never quotes the library. */
export const authErrorOf = (error: unknown): unknown => {
  if (!isAPIError(error)) return error
  const [code, message] = told[codeOf(error.body)] ?? []
  if (code !== undefined && message !== undefined) return new AppError(code, message)
  return error.statusCode < 500 ? new AppError('INVALID_INPUT', 'That could not be read. Check what was sent.') : error
}

/** Asks the library. Throws its refusals in our terms. */
export const askAuth = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask()
  } catch (error) {
    throw authErrorOf(error)
  }
}

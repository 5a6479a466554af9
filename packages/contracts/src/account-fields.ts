import { z } from 'zod'

/** Fields that several requests about an account have. */

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'An address has at most 254 characters.')
  .pipe(z.email('Give an address such as ada@example.org.'))
  .describe('Address of mail; upper and lower case are the same.')

export const passwordField = z.string().min(1, 'Give a password.').max(1024, 'A password has at most 256 bytes.')

export const nameField = z.string().trim().min(1, 'Give a name.').max(100, 'A name has at most 100 characters.')

export const modeField = z
  .enum(['cookie', 'token'])
  .default('cookie')
  .describe('`cookie` for the web app; `token` for clients without cookies, which get tokens instead.')

export const codeField = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{6,16}$/, 'Give the six digits that are shown, or one of your backup codes.')

/** The password once more, for what only the person may do. An empty one is a wrong one, and not a wrong request. */
export const repeatedPasswordField = z
  .string()
  .max(1024, 'A password has at most 256 bytes.')
  .optional()
  .describe('Needed where the account has a password; without one, sign in again within the last ten minutes.')

export const instant = z.string().describe('Instant in UTC, ISO 8601.')

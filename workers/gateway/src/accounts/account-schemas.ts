import type { ErrorCode } from '@orrery/contracts/errors'
import { z } from 'zod'

const mostPasswordCharacters = 1024

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'An address has at most 254 characters.')
  .pipe(z.email('Give an address such as ada@example.org.'))
  .describe('Address of mail; upper and lower case are the same.')

export const passwordField = z
  .string()
  .min(1, 'Give a password.')
  .max(mostPasswordCharacters, 'A password has at most 256 bytes.')

export const nameField = z.string().trim().min(1, 'Give a name.').max(100, 'A name has at most 100 characters.')

export const modeField = z
  .enum(['cookie', 'token'])
  .default('cookie')
  .describe('`cookie` for the web app; `token` for clients without cookies, which get tokens instead.')

export const codeField = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{6,16}$/, 'Give the six digits that are shown, or one of your backup codes.')

const roles = z.array(z.enum(['user', 'creator', 'admin']))

const signedInUser = z
  .object({ id: z.string(), email: z.string(), name: z.string(), roles })
  .meta({ id: 'SignedInUser' })

/** A sign-in that went through: with a cookie, or with tokens. */
export const signedIn = z
  .object({
    user: signedInUser,
    accessToken: z.string().optional(),
    refreshToken: z.string().optional(),
    expiresInSeconds: z.int().optional(),
  })
  .meta({ id: 'SignedIn' })

/** The password was right, and a code of the second factor is still wanted. */
export const codeWanted = z
  .object({ twoFactorRedirect: z.literal(true), twoFactorMethods: z.array(z.string()) })
  .meta({ id: 'CodeWanted' })

export const account = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles,
    emailVerified: z.boolean(),
    locale: z.string().nullable(),
    zone: z.string().nullable().describe('IANA time zone.'),
    hasPassword: z.boolean(),
    twoFactorEnabled: z.boolean(),
    createdAt: z.string().describe('ISO instant.'),
  })
  .meta({ id: 'Account' })

/** Every way a request about signing in can be refused. */
export const accountRefusals = [
  'INVALID_INPUT',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'TOO_LARGE',
  'UNSUPPORTED',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const satisfies readonly ErrorCode[]

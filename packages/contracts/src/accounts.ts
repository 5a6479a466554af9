import { z } from 'zod'
import {
  codeField,
  emailField,
  instant,
  modeField,
  nameField,
  passwordField,
  repeatedPasswordField,
} from './account-fields.ts'
import { roles } from './actor.ts'

const roleList = z.array(z.enum(roles)).readonly()

// Signing up and in.

export const registerRequest = z.object({ email: emailField, password: passwordField, name: nameField.optional() })
export type RegisterRequest = z.input<typeof registerRequest>

export const loginRequest = z.object({
  email: emailField,
  password: passwordField,
  mode: modeField,
  code: codeField.optional().describe('Of the second factor, where it is switched on; it may also be sent afterwards.'),
})
export type LoginRequest = z.input<typeof loginRequest>

export const codeRequest = z.object({ code: codeField, mode: modeField })
export type CodeRequest = z.input<typeof codeRequest>

/** How a client signs in: with a cookie, or with tokens. */
export type SignInMode = z.output<typeof modeField>

export const tokens = z
  .object({
    accessToken: z.string().describe('For `Authorization: Bearer`, for `expiresInSeconds`.'),
    refreshToken: z.string().describe('For the next exchange, once.'),
    expiresInSeconds: z.int(),
  })
  .meta({ id: 'Tokens' })
/** What a client without cookies signs in with. */
export type IssuedTokens = z.infer<typeof tokens>

const signedInUser = z
  .object({ id: z.string(), email: z.string(), name: z.string(), roles: roleList })
  .meta({ id: 'SignedInUser' })
export type SignedInUser = z.infer<typeof signedInUser>

/** A sign-in that went through: with a cookie, or with tokens. */
export const signedIn = z
  .object({
    user: signedInUser,
    accessToken: z.string().optional(),
    refreshToken: z.string().optional(),
    expiresInSeconds: z.int().optional(),
  })
  .meta({ id: 'SignedIn' })
export type SignedIn = z.infer<typeof signedIn>

/** The password was right, and a code of the second factor is still wanted. */
export const codeWanted = z
  .object({ twoFactorRedirect: z.literal(true), twoFactorMethods: z.array(z.string()) })
  .meta({ id: 'CodeWanted' })
export type CodeWanted = z.infer<typeof codeWanted>

/** Any text may be presented: what was never given out is refused as unknown, and not as badly written. */
export const refreshRequest = z.object({ refreshToken: z.string().min(1) })

export const logoutRequest = z.object({ refreshToken: z.string().optional() })

export const resetLinkRequest = z.object({ email: emailField })
export type ResetLinkRequest = z.input<typeof resetLinkRequest>

export const resetPasswordRequest = z.object({ token: z.string().min(1).max(200), password: passwordField })
export type ResetPasswordRequest = z.input<typeof resetPasswordRequest>

/** Something was done or not, and a mail says which: the same words for every address. */
export const mailAnswer = z.object({ status: z.literal('check_your_mail') })
export type MailAnswer = z.infer<typeof mailAnswer>

// The account.

export const whoIsAsking = z
  .object({
    user: z.object({ id: z.string(), email: z.string().nullable(), name: z.string().nullable() }),
    roles: roleList,
    scopes: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('What the key or program may do; absent for the person themselves.'),
    emailVerified: z.boolean(),
  })
  .meta({ id: 'WhoIsAsking' })
export type WhoIsAsking = z.infer<typeof whoIsAsking>

export const account = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: roleList,
    emailVerified: z.boolean(),
    locale: z.string().nullable(),
    zone: z.string().nullable().describe('IANA time zone.'),
    hasPassword: z.boolean(),
    twoFactorEnabled: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: 'Account' })
/** An account as its owner sees it. */
export type Account = z.infer<typeof account>

/** Whether a formatter takes it: what the runtime does not know would fail later, on every screen. */
const isKnown = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

const localeField = z
  .string()
  .max(35)
  .refine((locale) => isKnown(() => Intl.getCanonicalLocales(locale)), 'Give a language tag such as en or pt-BR.')
  .describe('Language tag of BCP 47.')

const zoneField = z
  .string()
  .max(64)
  .refine(
    (zone) => /^[A-Za-z]/.test(zone) && isKnown(() => new Intl.DateTimeFormat('en', { timeZone: zone })),
    'Give an IANA time zone such as Europe/Lisbon.',
  )
  .describe('IANA time zone, for dates on screens and in mail.')

/** What a person may change of their own account; `null` takes a language or time zone back. */
export const ownAccountChange = z.object({
  name: nameField.optional(),
  locale: localeField.nullable().optional(),
  zone: zoneField.nullable().optional(),
})
export type OwnAccountChange = z.input<typeof ownAccountChange>

export const passwordChange = z.object({ currentPassword: repeatedPasswordField, password: passwordField })
export type PasswordChange = z.input<typeof passwordChange>

export const emailChange = z.object({ email: emailField, password: repeatedPasswordField })
export type EmailChange = z.input<typeof emailChange>

export const session = z
  .object({
    id: z.string(),
    createdAt: z.string().describe('ISO instant of the sign-in.'),
    renewedAt: z.string().describe('ISO instant; renewed once a day while it is used.'),
    expiresAt: z.string().describe('ISO instant.'),
    device: z.string().describe('What the browser or program called itself.'),
    current: z.boolean().describe('Whether this is the session that asks.'),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof session>

export const sessionList = z.object({ items: z.array(session).readonly() })

// Codes as a second factor.

export const passwordRequest = z.object({ password: passwordField })
export type PasswordRequest = z.input<typeof passwordRequest>

/** For an authenticator app. Codes are asked for only once one of them was verified. */
export const totpSetup = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()).readonly() })
export type TotpSetup = z.infer<typeof totpSetup>

// Signing in by somebody else.

export const providerNames = ['google', 'github', 'apple'] as const
/** Who else can say who somebody is, each where the installation has its two settings. */
export type ProviderName = (typeof providerNames)[number]

export const providerList = z
  .object({
    providers: z.array(z.enum(providerNames)).readonly(),
    confirmsAddresses: z.boolean().describe('Whether an account opens only by the link in the mail.'),
  })
  .meta({ id: 'SignInProviders' })
/** Who else can sign one in here, and whether signing up ends in a mailbox. */
export type SignInProviders = z.infer<typeof providerList>

const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/, 'Give a path of this app, such as /account.')
  .default('/')

export const providerSignInRequest = z.object({
  returnTo: ownPath.describe('The screen to come back to.'),
  link: z.boolean().default(false).describe('Link the account to the person who is signed in, instead of signing in.'),
})
export type ProviderSignInRequest = z.input<typeof providerSignInRequest>

export const providerSignIn = z.object({ url: z.url() }).meta({ id: 'ProviderSignIn' })
/** Where the browser goes. */
export type ProviderSignIn = z.infer<typeof providerSignIn>

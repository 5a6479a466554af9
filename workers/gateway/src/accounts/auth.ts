import { passkey } from '@better-auth/passkey'
import { AppError } from '@orrery/contracts/errors'
import { betterAuth } from 'better-auth'
import { admin } from 'better-auth/plugins/admin'
import { jwt } from 'better-auth/plugins/jwt'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { allowedOrigins } from '../cors-rules.ts'
import type { Env } from '../env.ts'
import { linkLifeMs } from '../mail/compose-mail.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appAuthorization } from '../oauth/provider-options.ts'
import { stopErasure } from '../privacy/erasures.ts'
import { idTokenNonce } from '../providers/id-token-nonce.ts'
import { accountHooks, accountLinking, refuseUnconfirmedAddress } from '../providers/library-options.ts'
import { configuredProviders } from '../providers/provider-settings.ts'
import { jwtOptions } from '../tokens/jwt-options.ts'
import { passwordKeeper } from './password-keeper.ts'
import { spendSignUp } from './same-cost.ts'
import { cookiePrefix, isCookieSecure, sessionSeconds } from './session-cookie.ts'
import { mailVerificationLink } from './verify-address.ts'

const text = { type: 'string', required: false } as const
const daySeconds = 86_400

/** Whether an account may be used only once its address is confirmed. */
export const needsVerifiedAddress = ({ ORRERY_ENV }: { ORRERY_ENV: string }): boolean => ORRERY_ENV !== 'development'

const passwords = (env: Env) => ({
  enabled: true,
  autoSignIn: false,
  requireEmailVerification: needsVerifiedAddress(env),
  // Bounds of the library, which counts UTF-16 units; ours stand in password-rules.ts.
  minPasswordLength: 1,
  maxPasswordLength: 1024,
  password: passwordKeeper(env),
  resetPasswordTokenExpiresIn: linkLifeMs.reset / 1000,
  revokeSessionsOnPasswordReset: true,
  sendResetPassword: ({ user, token }: { user: { email: string }; token: string }) =>
    queueMail(env, { kind: 'reset', to: user.email, token }),
  onExistingUserSignUp: async ({ user }: { user: { email: string } }) => {
    await spendSignUp(env.ACCOUNTS)
    await queueMail(env, { kind: 'already_registered', to: user.email })
  },
  // The invented account that a known address is answered with has all that a real one has.
  customSyntheticUser: ({ coreFields, additionalFields, id }: SyntheticUser) => ({
    ...coreFields,
    role: 'user',
    banned: false,
    banReason: null,
    banExpires: null,
    twoFactorEnabled: false,
    ...additionalFields,
    id,
  }),
})

type SyntheticUser = { coreFields: object; additionalFields: Record<string, unknown>; id: string }

const rpId = (publicUrl: string): string => {
  if (URL.canParse(publicUrl)) return new URL(publicUrl).hostname
  throw new AppError('UNAVAILABLE', 'PUBLIC_URL is not set, so nobody can sign in.')
}

const shortestSecretBytes = 32

const strongSecret = ({ AUTH_SECRET }: Env): string => {
  if (new TextEncoder().encode(AUTH_SECRET).byteLength >= shortestSecretBytes) return AUTH_SECRET
  throw new AppError('UNAVAILABLE', `AUTH_SECRET is shorter than ${shortestSecretBytes} bytes, so nobody can sign in.`)
}

/**
 * The library that keeps accounts, as we use it: called from our own routes, never mounted, because its answers hold raw
 * session tokens. It writes no log of its own, because its lines quote addresses. Throws `UNAVAILABLE` for settings with
 * which nobody would be safe.
 */
const createAuth = (env: Env) =>
  betterAuth({
    appName: 'Orrery',
    baseURL: env.PUBLIC_URL,
    secret: strongSecret(env),
    database: env.ACCOUNTS,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The door limits, by person and address.
    rateLimit: { enabled: false },
    trustedOrigins: [...allowedOrigins(env)],
    emailAndPassword: passwords(env),
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      sendVerificationEmail: ({ user }) => mailVerificationLink(env, user),
    },
    session: { expiresIn: sessionSeconds, updateAge: daySeconds },
    databaseHooks: {
      account: accountHooks,
      // By signing in a person says that they stay after all.
      session: {
        create: {
          after: async ({ id, userId }) => {
            await stopErasure(env, { userId, requestId: id })
          },
        },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    user: { additionalFields: { locale: text, zone: text }, validateUserInfo: refuseUnconfirmedAddress },
    account: { accountLinking },
    socialProviders: configuredProviders(env),
    advanced: {
      database: { validateSchema: false },
      ipAddress: { disableIpTracking: true },
      // The prefix of our own names says all that the library's would; `__Host-` is the stricter one.
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(env),
      defaultCookieAttributes: { secure: isCookieSecure(env), httpOnly: true, sameSite: 'lax', path: '/' },
    },
    plugins: [
      admin(),
      jwt(jwtOptions(env)),
      twoFactor({ issuer: 'Orrery' }),
      passkey({
        rpID: rpId(env.PUBLIC_URL),
        rpName: 'Orrery',
        origin: [...allowedOrigins(env)],
        advanced: { webAuthnChallengeCookie: 'passkey' },
      }),
      appAuthorization(),
      idTokenNonce(),
    ],
  })

type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<D1Database, Map<string, Auth>>()

/** One per isolate and settings: making it takes longer than most of what it is asked. */
export const authOf = (env: Env): Auth => {
  const ofDatabase = made.get(env.ACCOUNTS) ?? new Map<string, Auth>()
  made.set(env.ACCOUNTS, ofDatabase)
  const { ORRERY_ENV, PUBLIC_URL, CORS_ORIGINS, AUTH_SECRET, RATE_LIMIT_NARROW } = env
  const providers = configuredProviders(env)
  const settings = JSON.stringify([ORRERY_ENV, PUBLIC_URL, CORS_ORIGINS, AUTH_SECRET, RATE_LIMIT_NARROW, providers])
  const auth = ofDatabase.get(settings) ?? createAuth(env)
  ofDatabase.set(settings, auth)
  return auth
}

import { oauthProvider } from '@better-auth/oauth-provider'
import { passkey } from '@better-auth/passkey'
import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { admin } from 'better-auth/plugins/admin'
import { jwt } from 'better-auth/plugins/jwt'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Env } from '../env.ts'

const text = { type: 'string', required: false } as const

export const createAuth = (env: Env) =>
  betterAuth({
    appName: 'Orrery',
    baseURL: env.PUBLIC_URL,
    secret: env.AUTH_SECRET,
    database: env.ACCOUNTS,
    telemetry: { enabled: false },
    user: { additionalFields: { locale: text, zone: text } },
    advanced: { database: { validateSchema: false } },
    plugins: [
      admin(),
      jwt(),
      twoFactor(),
      passkey(),
      // Safe because it is a plugin: only its OpenAPI metadata has fields that may be undefined, where ours may not.
      oauthProvider({ loginPage: '/sign-in', consentPage: '/consent' }) as unknown as BetterAuthPlugin,
    ],
  })

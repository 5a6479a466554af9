import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { admin } from 'better-auth/plugins/admin'
import { jwt } from 'better-auth/plugins/jwt'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Env } from '../env.ts'
import { appAuthorization } from '../oauth/provider-options.ts'
import { jwtOptions } from '../tokens/jwt-options.ts'

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
      jwt(jwtOptions(env)),
      twoFactor(),
      passkey(),
      appAuthorization(),
    ],
  })

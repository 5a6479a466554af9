import type { JwtOptions } from 'better-auth/plugins/jwt'
import { issuerOf } from './issuer.ts'

/** How long an access token lives. */
export const accessTokenSeconds = 900

/** A signing key serves this long; its public half is told for a day longer, a hundred times the life of a token. */
const keyLifeSeconds = 90 * 86_400
export const keyGraceSeconds = 86_400

/** Keys and claims of our access tokens: EdDSA, this installation as issuer and as the only audience. */
export const jwtOptions = (env: { PUBLIC_URL: string }): JwtOptions => ({
  jwks: {
    keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' },
    rotationInterval: keyLifeSeconds,
    gracePeriod: keyGraceSeconds,
  },
  jwt: { issuer: issuerOf(env), audience: issuerOf(env), expirationTime: '15m' },
  // No token leaves by a header of an answer that was about something else.
  disableSettingJwtHeader: true,
})

import { randomHex } from '@orrery/worker-kit/hex'

const dayMs = 86_400_000

/** A refresh token that is not used lives this long. */
export const refreshTokenMs = 7 * dayMs

/** However often it is renewed, a sign-in ends after this. */
export const refreshFamilyMs = 90 * dayMs

/** A client whose answer got lost may present the same token again for this long. */
export const graceMs = 20_000

const prefix = 'wos_refresh_'

/** A token of 256 bits of chance, of which only the digest is kept. */
export const newRefreshToken = (): string => `${prefix}${randomHex(32)}`

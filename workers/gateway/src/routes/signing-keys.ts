import { z } from 'zod'
import type { Route } from '../app.ts'
import { listPublicKeys } from '../tokens/public-keys.ts'

const keySet = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
      }),
    ),
  })
  .meta({ id: 'SigningKeys' })

export const signingKeys: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/.well-known/jwks.json',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'signingKeys',
    tag: 'Account',
    summary: 'The public keys of access tokens',
    description: 'A JSON Web Key Set. Empty until the first token was signed.',
    answers: { 200: { description: 'Every key that a living token may name.', schema: keySet } },
    errors: ['RATE_LIMITED'],
  },
  async answer(c) {
    c.header('Cache-Control', 'public, max-age=300')
    return c.json({ keys: await listPublicKeys(c.env.ACCOUNTS, Date.now()) })
  },
}

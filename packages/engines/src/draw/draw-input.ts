import { z } from 'zod'

const asked = {
  seed: 'Give seed as 64 hex digits, like the seed of an earlier answer.',
  nonce: 'Give nonce as it came from POST /engines/{id}/commit: 32 hex digits.',
  commitment: 'Give commitment as it came with the nonce: 64 hex digits.',
  clientSeed: 'Give client_seed as text of 1 to 128 characters, chosen by you.',
} as const

/** Fields of an engine that draws. Nothing of the question ever enters the seed. */
export const drawInput = z.object({
  seed: z
    .string({ error: asked.seed })
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, asked.seed)
    .optional()
    .describe('Replays a draw: 64 hex digits, from draw.seed of an answer. A new seed is made when left out.'),
  nonce: z
    .string({ error: asked.nonce })
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{32}$/, asked.nonce)
    .optional()
    .describe('From POST /engines/{id}/commit, for a draw whose fairness can be checked. Needs client_seed.'),
  commitment: z
    .string({ error: asked.commitment })
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, asked.commitment)
    .optional()
    .describe('The commitment that came with the nonce. Given, the draw is refused unless it still holds.'),
  client_seed: z
    .string({ error: asked.clientSeed })
    .min(1, asked.clientSeed)
    .max(128, asked.clientSeed)
    .optional()
    .describe('Your share of a committed draw: any text, chosen after the commitment was published.'),
})

export type DrawInput = z.output<typeof drawInput>

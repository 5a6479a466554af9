import { z } from 'zod'
import type { Role } from './actor.ts'
import { apiKeyTiers } from './api-key-tiers.ts'
import { grantReason, halfCreditsGranted } from './credit-calls.ts'

const grantable = ['admin', 'creator'] as const satisfies readonly Role[]

const email = z.string().trim().min(3, 'Give the mail address of an account.').max(320)
const role = z.enum(grantable, { error: `Name a role: ${grantable.join(' or ')}.` }).default('admin')

/** What an operator may have done, as `npm run admin -- …` writes it. */
export const adminCommand = z.discriminatedUnion('command', [
  /** Gives an account that exists a role. */
  z.object({ command: z.literal('grant'), email, role }),
  z.object({ command: z.literal('withdraw'), email, role }),
  z.object({ command: z.literal('ban'), email }),
  z.object({ command: z.literal('unban'), email }),
  /** Makes an API key of the installation's own account. */
  z.object({
    command: z.literal('key'),
    scopes: z.array(z.string()),
    name: z.string().default('operator'),
    expiresAt: z.string().optional(),
    limitPerMinute: z.number().optional(),
  }),
  z.object({ command: z.literal('keys') }),
  /** Sets how much a key may do, of the installation or of a person: by its id, or by its beginning. */
  z.object({
    command: z.literal('tier'),
    key: z.string().min(1, 'Give the id of a key.').max(100),
    tier: z.enum([...apiKeyTiers, 'none'], { error: `Name a tier: ${apiKeyTiers.join(', ')} or none.` }),
  }),
  z.object({ command: z.literal('revoke-key'), id: z.string() }),
  /** Gives a person credits that nobody paid for; the reason stands in their history. */
  z.object({ command: z.literal('grant-credits'), email, halfCredits: halfCreditsGranted, reason: grantReason }),
  z.object({ command: z.literal('users'), q: z.string().max(320).optional(), cursor: z.string().max(500).optional() }),
])
export type AdminCommand = z.infer<typeof adminCommand>

/** What came of a command: plain JSON by the command's name. */
export type AdminAnswer = Readonly<Record<string, unknown>>

/** Gateway's entrypoint for operators: reached by who has the machine, or over HTTPS by who has `ADMIN_TOKEN`. */
export interface AdminApi {
  /** Parses and does one command. `INVALID_INPUT`, `NOT_FOUND`, `CONFLICT`. */
  run(request: { command: unknown; requestId: string }): Promise<AdminAnswer>
}

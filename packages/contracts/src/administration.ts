import { z } from 'zod'
import { instant } from './account-fields.ts'
import { roles } from './actor.ts'

export const peopleQuery = z.object({
  q: z.string().max(320).optional().describe('Part of an address or a name, or an id.'),
  cursor: z.string().max(500).optional(),
})
export type PeopleQuery = z.input<typeof peopleQuery>

export const listedAccount = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: z.array(z.enum(roles)).readonly(),
    emailVerified: z.boolean(),
    banned: z.boolean(),
    createdAt: instant,
    eraseAfter: instant.nullable().describe('When it is going to be erased, if its person asked for it.'),
  })
  .meta({ id: 'AccountForAdministrators' })
/** What administrators see of an account: how it stands, nothing of what is in it. */
export type ListedAccount = z.infer<typeof listedAccount>

const nextCursor = z.string().nullable().describe('For the next page; null on the last one.')

export const listedAccountPage = z
  .object({ items: z.array(listedAccount).readonly(), nextCursor })
  .meta({ id: 'AccountPage' })

export const accountChange = z
  .object({
    roles: z
      .array(z.enum(roles))
      .max(3)
      .optional()
      .describe('All roles the account shall have; `user` goes without saying.'),
    banned: z.boolean().optional().describe('A banned account cannot sign in, and nothing of it can be used.'),
  })
  .refine(({ roles: given, banned }) => given !== undefined || banned !== undefined, {
    error: 'Say what to change: roles or banned.',
  })
export type AccountChange = z.infer<typeof accountChange>

export const auditQuery = z.object({ cursor: z.string().max(500).optional() })
export type AuditQuery = z.input<typeof auditQuery>

const named = z.object({ kind: z.string(), id: z.string().nullable() })

const auditLine = z
  .object({
    id: z.string(),
    at: instant,
    requestId: z.string(),
    actor: named.describe('A person who was erased stands by a pseudonym that leads to nobody.'),
    action: z.string(),
    target: named.nullable(),
    outcome: z.enum(['intended', 'ok', 'refused', 'failed']),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditLine' })
/** One line of the audit log. */
export type AuditLine = z.infer<typeof auditLine>

export const auditPage = z.object({ items: z.array(auditLine).readonly(), nextCursor }).meta({ id: 'AuditPage' })

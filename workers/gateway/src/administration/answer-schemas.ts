import { z } from 'zod'
import type { AuditLine } from './list-audit.ts'
import type { Account } from './list-people.ts'

/** Answers of the routes of administration as zod sees them, for the OpenAPI document and the tests. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')

export const account = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: z.array(z.enum(['user', 'creator', 'admin'])).readonly(),
    emailVerified: z.boolean(),
    banned: z.boolean(),
    createdAt: instant,
    eraseAfter: instant.nullable().describe('When it is going to be erased, if its person asked for it.'),
  })
  .meta({ id: 'AccountForAdministrators' }) satisfies z.ZodType<Account>

const nextCursor = z.string().nullable().describe('For the next page; null on the last one.')

export const accountPage = z.object({ items: z.array(account), nextCursor }).meta({ id: 'AccountPage' })

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
  .meta({ id: 'AuditLine' }) satisfies z.ZodType<AuditLine>

export const auditPage = z.object({ items: z.array(auditLine), nextCursor }).meta({ id: 'AuditPage' })

import { z } from 'zod'
import { consentKinds } from './consent-rules.ts'
import type { Consent } from './consents.ts'

/** Answers of the routes of privacy as zod sees them, for the OpenAPI document and the tests. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')

const consent = z
  .object({
    kind: z.enum(consentKinds),
    version: z.string(),
    at: instant,
    withdrawnAt: instant.nullable().describe('Null while it is in force.'),
  })
  .meta({ id: 'Consent' }) satisfies z.ZodType<Consent>

export const consentList = z
  .object({ items: z.array(consent).readonly().describe('The latest first, withdrawn ones too.') })
  .meta({ id: 'ConsentList' })

export const exportAccepted = z.object({ jobId: z.string() }).meta({ id: 'ExportAccepted' })

export const exportJob = z
  .object({
    jobId: z.string(),
    status: z.enum(['waiting', 'ready', 'failed', 'expired']),
    url: z.string().exactOptional().describe('Path of the archive; its owner has to be signed in.'),
    expiresAt: instant.exactOptional().describe('When the archive is removed.'),
  })
  .meta({ id: 'ExportJob' })
export type ExportJob = z.infer<typeof exportJob>

export const erasureReceipt = z
  .object({
    receiptId: z.string().describe('Keep it: it shows what was removed when the account is gone.'),
    status: z.enum(['scheduled', 'started', 'carried_out']),
    requestedAt: instant,
    eraseAfter: instant.describe('Until then signing in stops it, unless it has started.'),
    carriedOutAt: instant.nullable(),
    removed: z
      .record(z.string(), z.record(z.string(), z.int()))
      .describe('How many things of each kind were removed, by the part that kept them.'),
  })
  .meta({ id: 'ErasureReceipt' })
export type ErasureReceipt = z.infer<typeof erasureReceipt>

import { z } from 'zod'
import { instant, repeatedPasswordField } from './account-fields.ts'

/** What a person may agree to, each by itself; nothing is agreed to by default. */
export const consentKinds = ['terms', 'own_voice', 'analytics', 'charts_in_practice'] as const
export type ConsentKind = (typeof consentKinds)[number]

export const consentChange = z.object({
  kind: z
    .enum(consentKinds, { error: `Say which consent: ${consentKinds.join(', ')}.` })
    .describe(
      '`own_voice`: keeping a copy of one’s own voice (biometric). `charts_in_practice`: using one’s charts in practice.',
    ),
  version: z
    .string()
    .trim()
    .min(1, 'Name the version of the text, for example 2026-11.')
    .max(40, 'A version has at most 40 characters.')
    .describe('The version of the text that was agreed to or that the person no longer agrees to.'),
  given: z.boolean().describe('True to agree, false to withdraw.'),
})
export type ConsentChange = z.infer<typeof consentChange>

const consent = z
  .object({
    kind: z.enum(consentKinds),
    version: z.string(),
    at: instant,
    withdrawnAt: instant.nullable().describe('Null while it is in force.'),
  })
  .meta({ id: 'Consent' })
/** One consent. In force while `withdrawnAt` is null; times are ISO instants. */
export type Consent = z.infer<typeof consent>

export const consentList = z
  .object({ items: z.array(consent).readonly().describe('The latest first, withdrawn ones too.') })
  .meta({ id: 'ConsentList' })

export const exportRequest = z.object({ password: repeatedPasswordField })
export type ExportRequest = z.input<typeof exportRequest>

export const exportAccepted = z.object({ jobId: z.string() }).meta({ id: 'ExportAccepted' })
export type ExportAccepted = z.infer<typeof exportAccepted>

export const exportJob = z
  .object({
    jobId: z.string(),
    status: z.enum(['waiting', 'ready', 'failed', 'expired']),
    url: z.string().exactOptional().describe('Path of the archive; its owner has to be signed in.'),
    expiresAt: instant.exactOptional().describe('When the archive is removed.'),
  })
  .meta({ id: 'ExportJob' })
export type ExportJob = z.infer<typeof exportJob>

export const accountDeletion = z.object({
  confirm: z.string().max(320).describe('The mail address of the account, typed once more.'),
  password: repeatedPasswordField,
  now: z.boolean().default(false).describe('True: no seven days in which signing in stops it.'),
})
export type AccountDeletion = z.input<typeof accountDeletion>

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
/** What became of a deletion. `ErasureReceipt` of a worker is what one part of the platform says of it. */
export type AccountErasure = z.infer<typeof erasureReceipt>

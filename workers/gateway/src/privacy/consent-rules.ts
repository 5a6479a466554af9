import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'

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

/** Whoever no longer agrees to the terms has no account. */
export const refusalOfWithdrawal = ({ kind, given }: ConsentChange): AppError | null =>
  kind === 'terms' && !given
    ? new AppError(
        'CONFLICT',
        'The terms hold as long as there is an account. To withdraw from them, delete your account.',
      )
    : null

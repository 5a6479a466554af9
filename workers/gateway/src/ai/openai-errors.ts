import type { FailureClass } from '@orrery/contracts/ai-api'
import { AppError, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import type { OpenaiError } from '@orrery/contracts/openai-calls'
import type { Failure } from '@orrery/worker-kit/http-errors'
import { z } from 'zod'

/** Null: the code is the provider's own, or there is none. */
type Form = { status: number; type: string; code: string | null }

const wrongRequest = (status: number, code: string | null): Form => ({ status, type: 'invalid_request_error', code })
const outOfOrder = (status: number, code: string): Form => ({ status, type: 'server_error', code })
const rateLimited: Form = { status: 429, type: 'rate_limit_error', code: 'rate_limit_exceeded' }
const quotaUsedUp: Form = { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' }
const contentFiltered = wrongRequest(400, 'content_filter')
const contextTooLong = wrongRequest(400, 'context_length_exceeded')

/** What differs from the platform's own status, by code. */
const formByCode: Partial<Record<ErrorCode, Form>> = {
  UNAUTHORIZED: wrongRequest(401, 'invalid_api_key'),
  FORBIDDEN: { status: 403, type: 'permission_error', code: 'insufficient_permissions' },
  BUDGET_EXCEEDED: quotaUsedUp,
  RATE_LIMITED: rateLimited,
  CONTENT_FILTERED: contentFiltered,
  CONTEXT_TOO_LONG: contextTooLong,
  NO_MODEL_CONFIGURED: outOfOrder(503, 'no_model_configured'),
}

/** What is said when every model failed, by what befell the first. */
const formByClass: Partial<Record<FailureClass, Form>> = {
  rate_limited: rateLimited,
  quota_exhausted: quotaUsedUp,
  budget_exceeded: quotaUsedUp,
  content_filtered: contentFiltered,
  context_too_long: contextTooLong,
  invalid_request: wrongRequest(400, null),
  first_token_timeout: outOfOrder(504, 'timeout'),
  stalled: outOfOrder(504, 'timeout'),
  model_unknown: outOfOrder(502, 'model_not_found'),
}

/** What the ai worker tells of a chain that failed. */
const chainDetails = z.object({
  class: z.string(),
  providerCode: z.string().optional().catch(undefined),
  attempts: z.array(z.object({ outcome: z.string() })).catch([]),
})
type ChainDetails = z.infer<typeof chainDetails>

/** The provider's own code tells programs more than ours, but not what its key may do. */
const keepsProviderCode: ReadonlySet<string> = new Set(['content_filtered', 'context_too_long', 'invalid_request'])

const formOfChain = ({ class: failureClass, providerCode, attempts }: ChainDetails): Form => {
  const isNobodyAsked = failureClass === 'overloaded' && !attempts.some(({ outcome }) => outcome === 'failed')
  if (isNobodyAsked) return outOfOrder(503, 'no_model_available')
  // Safe because a class that is not in the table is undefined there.
  const form = formByClass[failureClass as FailureClass] ?? outOfOrder(502, failureClass)
  return keepsProviderCode.has(failureClass) ? { ...form, code: providerCode ?? form.code } : form
}

const usualForm = (code: ErrorCode, details: Failure['error']['details']): Form => {
  const status = statusOf[code]
  const own = details?.['providerCode']
  if (status >= 500) return outOfOrder(status, code.toLowerCase())
  return wrongRequest(status, typeof own === 'string' ? own : null)
}

const formOf = ({ code, details }: Failure['error']): Form => {
  const chain = chainDetails.safeParse(details)
  return chain.success ? formOfChain(chain.data) : (formByCode[code] ?? usualForm(code, details))
}

const issuesOf = z.object({ issues: z.array(z.object({ path: z.string() })).min(1) })

const paramOf = ({ code, details }: Failure['error']): string | null => {
  if (details?.['providerCode'] === 'model_not_found') return 'model'
  const found = code === 'INVALID_INPUT' ? issuesOf.safeParse(details) : null
  return found?.data?.issues[0]?.path || null
}

/** A failure as OpenAI's clients read it: status and body. */
export const openaiFailureOf = ({ error }: Pick<Failure, 'error'>): { status: number; body: OpenaiError } => {
  const { status, type, code } = formOf(error)
  return { status, body: { error: { message: error.message, type, param: paramOf(error), code } } }
}

/** Statuses under which a code can come, for the document. */
export const openaiStatusesOf = (code: ErrorCode): readonly number[] => {
  if (code === 'AI_UNAVAILABLE') return [502, 503, 504]
  const { status } = formByCode[code] ?? usualForm(code, undefined)
  return [status]
}

/** Trying again right away would cost the same and bring nothing. */
export const isWorthRepeating = ({ error: { code, details } }: Pick<Failure, 'error'>): boolean =>
  code !== 'BUDGET_EXCEEDED' && code !== 'NO_MODEL_CONFIGURED' && details?.['class'] !== 'quota_exhausted'

export const openaiError = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.string(),
      param: z.string().nullable(),
      code: z.string().nullable(),
    }),
  })
  .meta({ id: 'OpenaiError' }) satisfies z.ZodType<OpenaiError>

/** What was told inside a stream, as the error that it is. */
export const toldError = (code: string, message: string, details: Record<string, unknown>): AppError =>
  new AppError(Object.hasOwn(statusOf, code) ? (code as ErrorCode) : 'AI_UNAVAILABLE', message, details)

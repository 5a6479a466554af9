import type { FailureClass } from '@orrery/contracts/ai-api'
import type { Refusal } from './refusal.ts'

/**
 * Codes and types by which providers tell apart what one status means, in lower case. Workers AI's are numbers
 * (developers.cloudflare.com/workers-ai/platform/errors).
 */
const byCode: Readonly<Record<string, FailureClass>> = {
  insufficient_quota: 'quota_exhausted',
  billing_hard_limit_reached: 'quota_exhausted',
  billing_not_active: 'quota_exhausted',
  billing_error: 'quota_exhausted',
  '3036': 'quota_exhausted',
  '3040': 'rate_limited',
  rate_limit_exceeded: 'rate_limited',
  rate_limit_error: 'rate_limited',
  resource_exhausted: 'rate_limited',
  overloaded_error: 'overloaded',
  context_length_exceeded: 'context_too_long',
  exceed_context_size_error: 'context_too_long',
  string_above_max_length: 'context_too_long',
  request_too_large: 'context_too_long',
  content_filter: 'content_filtered',
  content_policy_violation: 'content_filtered',
  responsibleaipolicyviolation: 'content_filtered',
  moderation_blocked: 'content_filtered',
  invalid_prompt: 'content_filtered',
  model_not_found: 'model_unknown',
  model_not_supported: 'model_unknown',
  model_decommissioned: 'model_unknown',
  model_not_available: 'model_unknown',
  model_permission_blocked_project: 'model_unknown',
  model_permission_blocked_org: 'model_unknown',
  // Terms of one model that nobody agreed to, and models of somebody else: the key is good for the others.
  '3041': 'model_unknown',
  '5007': 'model_unknown',
  '5016': 'model_unknown',
  '5018': 'model_unknown',
  invalid_api_key: 'unauthorised',
  api_key_invalid: 'unauthorised',
  authentication_error: 'unauthorised',
  permission_error: 'unauthorised',
  // Google's word for an account that may not ask at all: billing is off, or the country is not served.
  failed_precondition: 'unauthorised',
  // Groq's: the model wrote something that does not hold to what was asked. Another try may.
  json_validate_failed: 'invalid_reply',
  tool_use_failed: 'invalid_reply',
}

const byStatus: Readonly<Record<number, FailureClass>> = {
  401: 'unauthorised',
  402: 'quota_exhausted',
  403: 'unauthorised',
  404: 'model_unknown',
  405: 'model_unknown',
  408: 'overloaded',
  409: 'overloaded',
  410: 'model_unknown',
  413: 'context_too_long',
  425: 'overloaded',
  429: 'rate_limited',
  // Groq's own: the place in its queue was given up.
  498: 'rate_limited',
}

type Sign = { pattern: RegExp; statuses: readonly number[]; failureClass: FailureClass }

/** Where a code says less than its sentence: an empty account is no bad request, and what is too large never fits. */
const beforeCode: readonly Sign[] = [
  {
    pattern: /credit balance is too low|credits are depleted|insufficient balance/i,
    statuses: [400, 402, 403, 429],
    failureClass: 'quota_exhausted',
  },
  { pattern: /request too large/i, statuses: [413, 429], failureClass: 'context_too_long' },
]

/** Providers without codes say it in a sentence; only looked at where the status leaves it open. */
const afterCode: readonly Sign[] = [
  {
    pattern:
      /context (length|window|size|limit)|maximum context|too many (input )?tokens|prompt is too long|input token count|`inputs` tokens/i,
    statuses: [400, 422],
    failureClass: 'context_too_long',
  },
  {
    pattern: /content (management )?policy|safety (system|settings)|content filter|content exists risk|\bflagged\b/i,
    statuses: [400, 403, 422],
    failureClass: 'content_filtered',
  },
  {
    pattern:
      /model\b.{0,60}\b(not found|does not exist|not supported|decommissioned)|unknown model|not a valid model|model not exist/i,
    statuses: [400, 403, 422],
    failureClass: 'model_unknown',
  },
  {
    pattern: /api key not valid|invalid api key|incorrect api key/i,
    statuses: [400, 422],
    failureClass: 'unauthorised',
  },
]

const bySentence = (signs: readonly Sign[], { status, message }: Refusal): FailureClass | undefined =>
  signs.find(({ pattern, statuses }) => statuses.includes(status) && pattern.test(message))?.failureClass

/** Gemini names the quota that is used up, `GenerateRequestsPerDayPerProjectPerModel`: a day's is not back in a minute. */
const isQuotaOfADay = (code: string): boolean => /perday/i.test(code)

const classByCode = (codes: readonly string[]): FailureClass | undefined => {
  if (codes.some(isQuotaOfADay)) return 'quota_exhausted'
  for (const code of codes) {
    const known = byCode[code.toLowerCase()]
    if (known) return known
  }
  return undefined
}

const badRequest = 400
const serverError = 500

const classByStatus = (status: number): FailureClass => {
  const known = byStatus[status]
  if (known) return known
  if (status >= serverError) return 'overloaded'
  // A redirect is not followed: addresses come from the settings alone.
  return status < badRequest ? 'invalid_reply' : 'invalid_request'
}

/** The class of a refusal: by its code where it has one, since one status means several things. */
export const failureClassOf = (refusal: Refusal): FailureClass =>
  bySentence(beforeCode, refusal) ??
  classByCode(refusal.codes) ??
  bySentence(afterCode, refusal) ??
  classByStatus(refusal.status)

/**
 * The class of an error inside an answer that began as a success. Only what it says for certain counts: without a code or
 * a status of its own, all that is known is that the reply was no reply.
 */
export const classInside = (refusal: Refusal): FailureClass => {
  const found = classByCode(refusal.codes) ?? (refusal.status >= badRequest ? failureClassOf(refusal) : 'invalid_reply')
  return found === 'invalid_request' ? 'invalid_reply' : found
}
